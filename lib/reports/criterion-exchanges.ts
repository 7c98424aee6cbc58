import type { PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { candidateAnswers } from './answers.ts';
import type { ReportTurn } from './report-input.ts';
import type { Exchange } from './scorer-prompt.ts';
import { judgedText } from './withheld.ts';

/** What stands in a prompt for a name. */
const NAME_MARK = '[name]';
const NAME_PART_LETTERS_MIN = 3;
/**
 * UTF-16 units of all answers in one prompt, about 15,000 tokens: half an hour of talk to one criterion, and what
 * every scorer's context bears beside the rules.
 */
const ANSWERS_CHARACTERS_MAX = 60_000;
const REST_MARK = '[rest not shown]';

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

/**
 * The questions of one criterion with the answers to them, the candidate's own name taken out and what speaks to
 * the evaluator marked as left out. Of answers too long for one prompt the longest are cut; `unread` tells by how
 * many characters.
 */
export function exchangesOfCriterion(input: {
  criterionId: string;
  items: readonly PlanItem[];
  turns: readonly ReportTurn[];
  candidateName: string | null;
}): { exchanges: Exchange[]; unread: number } {
  const answers = turnsOfCriterion(input).map((turn) => ({
    item: turn.question_id,
    text: withoutName(judgedText(turn), input.candidateName),
  }));
  const limit = evenLimit(answers.map(({ text }) => text.length));
  const unread = answers.reduce((sum, { text }) => sum + Math.max(0, text.length - limit), 0);
  const exchanges = input.items
    .filter(({ criterion_id }) => criterion_id === input.criterionId)
    .map((item) => ({
      question: item.question,
      answers: answers
        .filter((answer) => answer.item === item.id)
        .map(({ text }) => (text.length > limit ? `${cutAt(text, limit)} ${REST_MARK}` : text)),
    }))
    .filter(({ answers: given }) => given.length > 0);
  return { exchanges, unread };
}

/** The length at which every longer answer is cut so that all together fit: short ones stay whole. */
function evenLimit(lengths: readonly number[]): number {
  let room = ANSWERS_CHARACTERS_MAX;
  const sorted = [...lengths].sort((a, b) => a - b);
  for (const [index, length] of sorted.entries()) {
    const share = Math.floor(room / (sorted.length - index));
    if (length > share) return share;
    room -= length;
  }
  return ANSWERS_CHARACTERS_MAX;
}

/** Never through the middle of a character. */
function cutAt(text: string, length: number): string {
  return text.slice(0, length).replace(/[\ud800-\udbff]$/u, '');
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
