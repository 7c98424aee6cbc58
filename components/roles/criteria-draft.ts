import type { CriteriaVersionAnswer } from '#lib/api/role-schemas.ts';
import type { Criterion, PlanItem } from '#lib/interviews/plan/plan-schema.ts';

/** Criteria and questions as they stand in the editor. */
export type CriteriaDraft = {
  criteria: Criterion[];
  questions: PlanItem[];
  weightsReason: string;
};

/** Something taken out, with all it needs to come back to its place. */
export type Removal =
  | { kind: 'criterion'; entry: Criterion; index: number; questionIds: string[] }
  | { kind: 'question'; entry: PlanItem; index: number };

const SECONDS_USUAL = 150;
const PROBES_USUAL = 2;

export function draftOf(version: CriteriaVersionAnswer | null): CriteriaDraft {
  return {
    criteria: version?.criteria ?? [],
    questions: version?.core_questions ?? [],
    weightsReason: version?.weights_reason ?? '',
  };
}

/** What `POST /roles/{id}/criteria` takes. */
export function saveBody(draft: CriteriaDraft, basedOn: number) {
  return {
    based_on: basedOn,
    criteria: draft.criteria,
    core_questions: draft.questions.map(({ kind: _, ...item }) => item),
    weights_reason: draft.weightsReason.trim() || null,
  };
}

export function withCriterion(draft: CriteriaDraft, id: string, to: Partial<Criterion>) {
  return {
    ...draft,
    criteria: draft.criteria.map((each) => (each.id === id ? { ...each, ...to } : each)),
  };
}

export function withQuestion(draft: CriteriaDraft, id: string, to: Partial<PlanItem>) {
  return {
    ...draft,
    questions: draft.questions.map((each) => (each.id === id ? { ...each, ...to } : each)),
  };
}

/** What a new criterion can begin with: one of the library, with a question that asks for it. */
export type CriterionStart = Omit<Criterion, 'weight'> & { question: string };

/** A new criterion at the end, empty or one of the library, with a question of its own. `name` makes the ids. */
export function withNewCriterion(
  draft: CriteriaDraft,
  name: string,
  start?: CriterionStart,
): CriteriaDraft {
  const id = start?.id ?? `c_${name}`;
  const criterion: Criterion = {
    id,
    name: start?.name ?? '',
    definition: start?.definition ?? '',
    anchors: start ? { ...start.anchors } : { 1: '', 3: '', 5: '' },
    weight: 1,
  };
  const after = withNewQuestion({ ...draft, criteria: [...draft.criteria, criterion] }, name, id);
  return start ? withQuestion(after, `core_${name}`, { question: start.question }) : after;
}

export function withNewQuestion(
  draft: CriteriaDraft,
  name: string,
  criterionId: string | null,
): CriteriaDraft {
  const question: PlanItem = {
    id: `core_${name}`,
    kind: 'core',
    question: '',
    criterion_id: criterionId,
    requirement_ids: [],
    probes_max: PROBES_USUAL,
    seconds: SECONDS_USUAL,
  };
  return { ...draft, questions: [...draft.questions, question] };
}

/** Without a criterion; its questions stay and belong to none until they are given another. */
export function withoutCriterion(
  draft: CriteriaDraft,
  id: string,
): { draft: CriteriaDraft; removal: Removal } | null {
  const index = draft.criteria.findIndex((each) => each.id === id);
  const entry = draft.criteria[index];
  if (!entry) return null;
  const questionIds = draft.questions
    .filter(({ criterion_id }) => criterion_id === id)
    .map((question) => question.id);
  return {
    removal: { kind: 'criterion', entry, index, questionIds },
    draft: {
      ...draft,
      criteria: draft.criteria.toSpliced(index, 1),
      questions: draft.questions.map((question) =>
        question.criterion_id === id ? { ...question, criterion_id: null } : question,
      ),
    },
  };
}

export function withoutQuestion(
  draft: CriteriaDraft,
  id: string,
): { draft: CriteriaDraft; removal: Removal } | null {
  const index = draft.questions.findIndex((each) => each.id === id);
  const entry = draft.questions[index];
  if (!entry) return null;
  return {
    removal: { kind: 'question', entry, index },
    draft: { ...draft, questions: draft.questions.toSpliced(index, 1) },
  };
}

/** What was taken out is back at its place; everything typed since stays. */
export function restored(draft: CriteriaDraft, removal: Removal): CriteriaDraft {
  if (removal.kind === 'question') {
    return { ...draft, questions: draft.questions.toSpliced(removal.index, 0, removal.entry) };
  }
  const own = new Set(removal.questionIds);
  return {
    ...draft,
    criteria: draft.criteria.toSpliced(removal.index, 0, removal.entry),
    questions: draft.questions.map((question) =>
      own.has(question.id) && question.criterion_id === null
        ? { ...question, criterion_id: removal.entry.id }
        : question,
    ),
  };
}

/**
 * What the server says is wrong, by the id of the criterion or question instead of its place, so that it stays with
 * it when others are moved: `/criteria/0/name` → `c_1/name`.
 */
export function complaintsById(
  draft: CriteriaDraft,
  fields: readonly { field: string; message: string }[],
): Map<string, string> {
  const keyOf = (field: string): string => {
    const [, list, place, ...rest] = field.split('/');
    const entries = list === 'criteria' ? draft.criteria : draft.questions;
    const id = place === undefined ? undefined : entries[Number(place)]?.id;
    return id === undefined ? field : [id, ...rest].join('/');
  };
  return new Map(fields.map(({ field, message }) => [keyOf(field), message]));
}
