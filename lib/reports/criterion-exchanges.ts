import type { PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { candidateAnswers } from './answers.ts';
import type { ReportTurn } from './report-input.ts';
import type { Exchange } from './scorer-prompt.ts';

/** What stands in a prompt for a name. */
const NAME_MARK = '[name]';
const NAME_PART_LETTERS_MIN = 3;

/** The candidate's turns in answer to the questions of one criterion. */
export function turnsOfCriterion(input: {
  criterionId: string;
  items: readonly PlanItem[];
  turns: readonly ReportTurn[];
}): ReportTurn[] {
  const ids = new Set(
    input.items
      .filter(({ criterion_id }) => criterion_id === input.criterionId)
      .map(({ id }) => id),
  );
  return candidateAnswers(input.turns).filter(({ question_id }) => ids.has(question_id ?? ''));
}

/** The questions of one criterion with the answers to them, the candidate's own name taken out. */
export function exchangesOfCriterion(input: {
  criterionId: string;
  items: readonly PlanItem[];
  turns: readonly ReportTurn[];
  candidateName: string | null;
}): Exchange[] {
  const answers = turnsOfCriterion(input);
  return input.items
    .filter(({ criterion_id }) => criterion_id === input.criterionId)
    .map((item) => ({
      question: item.question,
      answers: answers
        .filter(({ question_id }) => question_id === item.id)
        .map(({ text }) => withoutName(text, input.candidateName)),
    }))
    .filter(({ answers: given }) => given.length > 0);
}

/** Replaces the parts of a name where they are written as a name. */
export function withoutName(text: string, name: string | null): string {
  const parts = (name ?? '')
    .split(/[\s,.]+/u)
    .filter((part) => part.length >= NAME_PART_LETTERS_MIN)
    .map((part) => part.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&'));
  if (parts.length === 0) return text;
  return text.replace(
    new RegExp(`(?<![\\p{L}\\p{N}])(?:${parts.join('|')})(?![\\p{L}\\p{N}])`, 'gu'),
    NAME_MARK,
  );
}
