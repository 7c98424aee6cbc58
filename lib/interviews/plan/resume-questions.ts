import type { JobProfile, Requirement, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import type { PlanItem } from './plan-schema.ts';
import { namedAttribute } from './protected-attributes.ts';
import { otherRequirementQuestions, requirementQuestion } from './requirement-question.ts';
import { joinNames } from './spoken-words.ts';

export const RESUME_QUESTIONS_MAX = 2;
const RESUME_SECONDS = 90;
/** More names in one question are a list, and no question. */
const MISSING_NAMED_MAX = 3;

/**
 * Up to two questions where the résumé leaves a requirement open: must-haves it does not show, then
 * must-haves it only names, then wishes it does not show. They belong to no criterion: levels rest on the
 * questions that everybody is asked, these only settle requirements.
 */
export function resumeQuestions(input: {
  job: JobProfile;
  match: readonly RequirementMatch[];
  coreItems: readonly PlanItem[];
}): PlanItem[] {
  return openRequirements(input)
    .slice(0, RESUME_QUESTIONS_MAX)
    .map(({ requirement, match }, index) => ({
      id: `resume_${index + 1}`,
      kind: 'resume',
      question: wordingOf({ requirement, match }),
      criterion_id: null,
      requirement_ids: [requirement.id],
      probes_max: 1,
      seconds: RESUME_SECONDS,
    }));
}

export type OpenRequirement = {
  requirement: Requirement;
  match: RequirementMatch | undefined;
};

/** Requirements that the résumé leaves open and nobody is asked for directly, the most pressing first. */
export function openRequirements(input: {
  job: JobProfile;
  match: readonly RequirementMatch[];
  coreItems: readonly PlanItem[];
}): OpenRequirement[] {
  // What everybody is asked directly (the qualifications) needs no second question.
  const askedDirectly = new Set(
    input.coreItems
      .filter(({ probes_max }) => probes_max === 0)
      .flatMap(({ requirement_ids }) => requirement_ids),
  );
  const matchOf = new Map(input.match.map((each) => [each.requirement_id, each]));
  return (
    input.job.requirements
      // What nobody may be judged by is asked of nobody, whatever the job description says.
      .filter(({ id, text }) => !askedDirectly.has(id) && namedAttribute(text) === null)
      .map((requirement) => {
        const match = matchOf.get(requirement.id);
        return { requirement, match, rank: rankOf(requirement, match?.status ?? 'not_found') };
      })
      .filter(({ rank }) => rank !== null)
      .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0))
      .map(({ requirement, match }) => ({ requirement, match }))
  );
}

/** Ways to ask for a requirement that the résumé leaves open, the usual one first. */
export function wordingsOf(open: OpenRequirement): string[] {
  return [wordingOf(open), ...otherRequirementQuestions(open.requirement)];
}

function rankOf(requirement: Requirement, status: RequirementMatch['status']): number | null {
  if (status === 'evidence_found') return null;
  if (requirement.kind === 'must') return status === 'not_found' ? 0 : 1;
  // That a wish is only named is not worth a question of its own.
  return status === 'not_found' ? 2 : null;
}

function wordingOf({ requirement, match }: OpenRequirement): string {
  const isMissing = (match?.status ?? 'not_found') === 'not_found';
  return requirementQuestion(requirement, {
    shown: isMissing ? 'not_found' : 'named',
    // Of several things that are asked for, the résumé may name some: the question is about the others.
    missing: isMissing ? missingBesideFound(match) : null,
  });
}

function missingBesideFound(match: RequirementMatch | undefined): string | null {
  const items = match?.items ?? [];
  const missing = items.filter(({ found }) => !found).map(({ name }) => name);
  if (missing.length === 0 || missing.length === items.length) return null;
  return joinNames(missing.slice(0, MISSING_NAMED_MAX));
}
