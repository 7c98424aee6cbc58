import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import { type Criterion, type PlanItem, weightsDiffer } from './plan-schema.ts';
import { attributeOfName, namedAttribute } from './protected-attributes.ts';

export const CRITERIA_MIN = 4;
export const CRITERIA_MAX = 6;

/** `field` is a JSON Pointer into `{ criteria, core_questions, weights_reason }`. */
export type CriteriaProblem = { field: string; message: string };

/** Something a recruiter should know of, and may leave as it is. */
export type CriteriaWarning = {
  code: 'must_without_question' | 'question_without_criterion';
  message: string;
  requirement_id: string | null;
  question_id: string | null;
};

/** Signs and invisible characters alone say nothing. */
export const SAYS_SOMETHING = /[\p{L}\p{N}]/u;
export const EMPTY = 'There are no words in this.';

type Checked = {
  criteria: readonly Criterion[];
  coreItems: readonly PlanItem[];
  /** why the weights differ */
  weightsReason?: string | null;
};

/**
 * What stands against using these criteria and questions: empty when nothing does. Whatever names a protected
 * attribute is a problem with the reason, at the very text that names it.
 */
export function criteriaProblems(checked: Checked): CriteriaProblem[] {
  const { criteria, coreItems } = checked;
  return [
    ...problemsOfSet(criteria),
    ...criteria.flatMap((criterion, index) =>
      problemsOfCriterion(criterion, { at: `/criteria/${index}`, coreItems }),
    ),
    ...problemsOfQuestions(checked),
    ...problemsOfWeights(checked),
  ];
}

function problemsOfSet(criteria: readonly Criterion[]): CriteriaProblem[] {
  const problems: CriteriaProblem[] = [];
  if (criteria.length < CRITERIA_MIN || criteria.length > CRITERIA_MAX) {
    problems.push({
      field: '/criteria',
      message: `An interview is judged by ${CRITERIA_MIN} to ${CRITERIA_MAX} criteria.`,
    });
  }
  if (hasTwice(criteria.map(({ name }) => name.trim().toLowerCase()))) {
    problems.push({ field: '/criteria', message: 'Two criteria have the same name.' });
  }
  if (hasTwice(criteria.map(({ id }) => id))) {
    problems.push({ field: '/criteria', message: 'Two criteria have the same id.' });
  }
  return problems;
}

function problemsOfCriterion(
  criterion: Criterion,
  { at, coreItems }: { at: string; coreItems: readonly PlanItem[] },
): CriteriaProblem[] {
  const texts: [string, string][] = [
    ['name', criterion.name],
    ['definition', criterion.definition],
    ...([1, 3, 5] as const).map((level): [string, string] => [
      `anchors/${level}`,
      criterion.anchors[level],
    ]),
  ];
  const problems = texts.flatMap(([part, text]): CriteriaProblem[] => {
    const field = `${at}/${part}`;
    if (!SAYS_SOMETHING.test(text)) return [{ field, message: EMPTY }];
    const what = part === 'name' ? attributeOfName(text) : namedAttribute(text);
    return what === null ? [] : [{ field, message: refusal(what) }];
  });
  if (!coreItems.some(({ criterion_id }) => criterion_id === criterion.id)) {
    problems.push({ field: at, message: 'No question asks for this criterion.' });
  }
  return problems;
}

function problemsOfQuestions({ criteria, coreItems }: Checked): CriteriaProblem[] {
  const known = new Set(criteria.map(({ id }) => id));
  const problems = coreItems.flatMap((item, index): CriteriaProblem[] => {
    const at = `/core_questions/${index}`;
    const what = namedAttribute(item.question);
    return [
      ...(SAYS_SOMETHING.test(item.question) ? [] : [{ field: `${at}/question`, message: EMPTY }]),
      ...(what === null ? [] : [{ field: `${at}/question`, message: refusal(what) }]),
      ...(item.criterion_id === null || known.has(item.criterion_id)
        ? []
        : [{ field: `${at}/criterion_id`, message: 'There is no such criterion.' }]),
    ];
  });
  if (hasTwice(coreItems.map(({ id }) => id))) {
    problems.push({ field: '/core_questions', message: 'Two questions have the same id.' });
  }
  return problems;
}

function problemsOfWeights({ criteria, weightsReason }: Checked): CriteriaProblem[] {
  const reason = weightsReason?.trim() ?? '';
  const what = namedAttribute(reason);
  if (what !== null) return [{ field: '/weights_reason', message: refusal(what) }];
  if (!weightsDiffer(criteria) || reason !== '') return [];
  return [
    {
      field: '/weights_reason',
      message: 'The weights differ. Write why some criteria count more than others.',
    },
  ];
}

/** What is not covered: must-haves that no question is tied to, questions that no criterion is judged by. */
export function criteriaWarnings(input: {
  job: JobProfile | null;
  coreItems: readonly PlanItem[];
}): CriteriaWarning[] {
  const { job, coreItems } = input;
  const uncovered = new Set(job ? uncoveredMusts({ job, items: coreItems }) : []);
  return [
    ...(job?.requirements ?? [])
      .filter(({ id }) => uncovered.has(id))
      .map(({ id, text }) => ({
        code: 'must_without_question' as const,
        message: `No question asks for this must-have: ${text}`,
        requirement_id: id,
        question_id: null,
      })),
    ...coreItems
      .filter(({ criterion_id }) => criterion_id === null)
      .map(({ id, question }) => ({
        code: 'question_without_criterion' as const,
        message: `No criterion is judged by the answer to this question: ${question}`,
        requirement_id: null,
        question_id: id,
      })),
  ];
}

/** Must-haves that no question is tied to, by id. */
export function uncoveredMusts(input: { job: JobProfile; items: readonly PlanItem[] }): string[] {
  const covered = new Set(input.items.flatMap(({ requirement_ids }) => requirement_ids));
  return input.job.requirements
    .filter(({ id, kind }) => kind === 'must' && !covered.has(id))
    .map(({ id }) => id);
}

/** The sentence with which a text is refused that names a protected attribute. */
export function refusal(what: string): string {
  return `This speaks of ${what}. Nobody may be judged by that; describe what the work needs instead.`;
}

function hasTwice(values: readonly string[]): boolean {
  return new Set(values).size < values.length;
}
