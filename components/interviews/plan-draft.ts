import type { Plan, PlanItem } from '#lib/interviews/plan/plan-schema.ts';

/** The questions of a plan as they stand in the editor. */
export type PlanDraft = PlanItem[];

/** What is asked of the candidate, without their own part and the goodbye. */
export function questionsOf(plan: Plan): PlanDraft {
  return plan.items.filter(({ kind }) => kind === 'core' || kind === 'resume');
}

/** What everybody else of the role is asked in the place of a question; the question itself where nothing differs. */
export function roleQuestionOf(plan: Plan, item: Pick<PlanItem, 'id' | 'kind'>): string | null {
  if (item.kind !== 'core') return null;
  const changed = plan.core_changes?.find(({ item_id }) => item_id === item.id);
  return changed?.role_question ?? plan.items.find(({ id }) => id === item.id)?.question ?? null;
}

/** What `PATCH /interviews/{id}/plan` takes. */
export function planBody(draft: PlanDraft, basedOn: number) {
  return {
    based_on: basedOn,
    items: draft.map(({ id, kind, question, probes_max, seconds, requirement_ids }) => ({
      id,
      question,
      probes_max,
      seconds,
      ...(kind === 'resume' ? { requirement_ids } : {}),
    })),
  };
}

/** Minutes of the questions with the candidate's part and the closing. */
export function minutesOf(plan: Plan, draft: PlanDraft): number {
  const rest = plan.items.filter(({ kind }) => kind === 'candidate' || kind === 'closing');
  const seconds = [...draft, ...rest].reduce((sum, item) => sum + item.seconds, 0);
  return Math.ceil(seconds / 60);
}

/** A question of the role that is put back: what it is for is the server's to say, its times are the usual. */
export function leftOutItem(id: string, question: string): PlanItem {
  return {
    id,
    kind: 'core',
    question,
    criterion_id: null,
    requirement_ids: [],
    probes_max: 2,
    seconds: 150,
  };
}

/** What the server says is wrong, by the id of the question; what is wrong with the whole by the empty id. */
export function planComplaints(
  draft: PlanDraft,
  fields: readonly { field: string; message: string }[],
): Map<string, string> {
  return new Map(
    fields.map(({ field, message }) => [draft[Number(field.split('/')[2])]?.id ?? '', message]),
  );
}
