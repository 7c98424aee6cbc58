import { z } from 'zod';
import { type CriteriaProblem, EMPTY, refusal, SAYS_SOMETHING } from './check-criteria.ts';
import { coreChanges } from './core-changes.ts';
import { type Plan, type PlanItem, planSchema } from './plan-schema.ts';
import { namedAttribute } from './protected-attributes.ts';

export const QUESTION_CHARACTERS_MAX = 600;
export const PROBES_MOST = 4;
export const SECONDS_LEAST = 30;
export const SECONDS_MOST = 600;
/** More questions than an hour holds. */
export const QUESTIONS_MOST = 20;

/** A question as a person put it: what it is for stays as it was. */
export const editedItemSchema = z.object({
  id: z.string().min(1).max(64),
  question: z.string().trim().min(1).max(QUESTION_CHARACTERS_MAX),
  probes_max: z.int().min(0).max(PROBES_MOST),
  seconds: z.int().min(SECONDS_LEAST).max(SECONDS_MOST),
  /** of a résumé question that asks for another gap; others keep theirs */
  requirement_ids: z.array(z.string().max(40)).max(20).optional(),
});
export type EditedItem = z.infer<typeof editedItemSchema>;

/**
 * The plan with the questions a person put together, in their order; opening, the candidate's part and the closing
 * stay. Main questions can be those of the plan or of the role, résumé questions those of the plan. `problems` says
 * by field (`/items/2/question`) why it cannot be so; then there is no plan.
 */
export function editPlan(input: {
  plan: Plan;
  /** the core questions everybody of the role gets */
  roleItems: readonly PlanItem[];
  /** that the interview is planned by */
  requirementIds: readonly string[];
  items: readonly EditedItem[];
}): { plan: Plan; problems: [] } | { plan: null; problems: CriteriaProblem[] } {
  const { plan, roleItems } = input;
  const known = new Map<string, PlanItem>(
    [...roleItems, ...plan.items.filter(isQuestion)].map((item) => [item.id, item]),
  );
  const problems: CriteriaProblem[] = [];
  const items = input.items.flatMap((edited, index): PlanItem[] => {
    const at = `/items/${index}`;
    const base = known.get(edited.id);
    if (!base) {
      problems.push({ field: `${at}/id`, message: 'There is no such question.' });
      return [];
    }
    if (!SAYS_SOMETHING.test(edited.question)) {
      problems.push({ field: `${at}/question`, message: EMPTY });
    }
    const what = namedAttribute(edited.question);
    if (what !== null) problems.push({ field: `${at}/question`, message: refusal(what) });
    const asksFor = base.kind === 'resume' ? edited.requirement_ids : undefined;
    if (asksFor?.some((id) => !input.requirementIds.includes(id))) {
      problems.push({ field: `${at}/requirement_ids`, message: 'There is no such requirement.' });
    }
    const { question, probes_max, seconds } = edited;
    return [
      {
        ...base,
        question: question.replace(/\s+/gu, ' '),
        probes_max,
        seconds,
        requirement_ids: asksFor ?? base.requirement_ids,
      },
    ];
  });
  if (new Set(items.map(({ id }) => id)).size < items.length) {
    problems.push({ field: '/items', message: 'A question stands in it twice.' });
  }
  if (!items.some(({ kind }) => kind === 'core')) {
    problems.push({
      field: '/items',
      message:
        'At least one of the main questions has to stay: without any there is nothing to judge.',
    });
  }
  if (problems.length > 0) return { plan: null, problems };
  const all = [...items, ...plan.items.filter((item) => !isQuestion(item))];
  return {
    problems: [],
    plan: planSchema.parse({
      ...plan,
      items: all,
      revision: (plan.revision ?? 0) + 1,
      core_changes: coreChanges({ roleItems, items: all }),
    }),
  };
}

/** What is asked of the candidate: neither their own part nor the goodbye. */
export function isQuestion(item: Pick<PlanItem, 'kind'>): boolean {
  return item.kind === 'core' || item.kind === 'resume';
}
