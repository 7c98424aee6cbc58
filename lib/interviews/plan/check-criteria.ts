import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import type { Criterion, PlanItem } from './plan-schema.ts';
import { attributeOfName, namedAttribute } from './protected-attributes.ts';

export const CRITERIA_MIN = 4;
export const CRITERIA_MAX = 6;

export type CriteriaProblem = { field: string; message: string };

/**
 * What stands against using these criteria and questions: empty when nothing does. A criterion or question
 * that names a protected attribute is a problem with the reason.
 */
export function criteriaProblems(input: {
  criteria: readonly Criterion[];
  coreItems: readonly PlanItem[];
}): CriteriaProblem[] {
  const problems: CriteriaProblem[] = [];
  const { criteria, coreItems } = input;
  if (criteria.length < CRITERIA_MIN || criteria.length > CRITERIA_MAX) {
    problems.push({
      field: '/criteria',
      message: `An interview is judged by ${CRITERIA_MIN} to ${CRITERIA_MAX} criteria.`,
    });
  }
  const names = criteria.map(({ name }) => name.trim().toLowerCase());
  if (
    new Set(names).size < names.length ||
    new Set(criteria.map(({ id }) => id)).size < names.length
  ) {
    problems.push({ field: '/criteria', message: 'Two criteria have the same name.' });
  }
  criteria.forEach((criterion, index) => {
    const texts = [criterion.definition, ...Object.values(criterion.anchors)];
    const what =
      attributeOfName(criterion.name) ??
      texts.map(namedAttribute).find((attribute) => attribute !== null);
    if (what) problems.push({ field: `/criteria/${index}`, message: refusal(what) });
    if (!coreItems.some(({ criterion_id }) => criterion_id === criterion.id)) {
      problems.push({
        field: `/criteria/${index}`,
        message: 'No question asks for this criterion.',
      });
    }
  });
  coreItems.forEach((item, index) => {
    const what = namedAttribute(item.question);
    if (what) problems.push({ field: `/questions/${index}`, message: refusal(what) });
    if (!criteria.some(({ id }) => id === item.criterion_id)) {
      problems.push({
        field: `/questions/${index}`,
        message: 'This question belongs to no criterion.',
      });
    }
  });
  return problems;
}

/** Must-haves that no question is tied to, by id. */
export function uncoveredMusts(input: { job: JobProfile; items: readonly PlanItem[] }): string[] {
  const covered = new Set(input.items.flatMap(({ requirement_ids }) => requirement_ids));
  return input.job.requirements
    .filter(({ id, kind }) => kind === 'must' && !covered.has(id))
    .map(({ id }) => id);
}

function refusal(what: string): string {
  return `This speaks of ${what}. Nobody may be judged by that; describe what the work needs instead.`;
}
