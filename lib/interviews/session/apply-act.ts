import type { Plan, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { findAnswerGaps, isSubstantive } from './answer-gaps.ts';
import { CANDIDATE_QUESTIONS_LINE } from './built-in-lines.ts';
import { answerFromFacts, questionsIn } from './facts-answer.ts';
import type { AnswerGap, CandidateMove, DialogueAct, DialogueState } from './interviewer.ts';
import { spokenRequest } from './spoken-requests.ts';

/** More than the variants of one list, so that a line is not said twice while others are left. */
const RECENT_LINES = 8;
/** Questions of the candidate that are taken in one interview, so that no loop holds it open. */
export const CANDIDATE_QUESTIONS_MAX = 12;

/** What was said: `text` is the interviewer's whole turn, `move` what it replied to. */
export type ApplyActInput = {
  plan: Plan;
  dialogue: DialogueState;
  act: DialogueAct;
  text: string;
  clockMs: number;
  move: CandidateMove | null;
  /** `next_item` of the decision; without it the item is found by its question in `text`, else the next in order */
  nextItem?: PlanItem | null;
};

/** The conversation before its first word. */
export function startDialogue(): DialogueState {
  return {
    item: -1,
    probes: 0,
    clarifications: 0,
    item_started_ms: 0,
    question: '',
    answer: '',
    asked_gaps: [],
    candidate_questions: [],
    outcomes: {},
    recent_lines: [],
    closed: false,
  };
}

/** The dialogue after the interviewer has spoken. Pure. */
export function applyAct(input: ApplyActInput): DialogueState {
  const { plan, act, text, clockMs } = input;
  const dialogue = hearMove(input);
  const recent_lines = [...dialogue.recent_lines, text].slice(-RECENT_LINES);
  switch (act) {
    case 'ask':
    case 'wrap_up': {
      const item = targetIndex(input, dialogue);
      const target = plan.items[item];
      if (!target) return { ...dialogue, recent_lines };
      return {
        ...dialogue,
        item,
        probes: 0,
        clarifications: 0,
        item_started_ms: clockMs,
        question: questionOf(target),
        answer: '',
        asked_gaps: [],
        outcomes: { ...dialogue.outcomes, [target.id]: 'asked' },
        recent_lines,
      };
    }
    case 'probe':
    case 'steer': {
      const gap = nextGap(dialogue);
      return {
        ...dialogue,
        probes:
          act === 'steer'
            ? Math.max(dialogue.probes + 1, probesMax(plan, dialogue))
            : dialogue.probes + 1,
        question: lastQuestionIn(text) ?? dialogue.question,
        asked_gaps: gap ? [...dialogue.asked_gaps, gap] : dialogue.asked_gaps,
        recent_lines,
      };
    }
    case 'clarify':
      return { ...dialogue, clarifications: dialogue.clarifications + 1, recent_lines };
    case 'answer':
      return { ...dialogue, recent_lines };
    case 'close':
      return { ...dialogue, closed: true, recent_lines };
    default:
      return act satisfies never;
  }
}

/** What the answer lacks and was not yet asked for, most important first; null when nothing. */
export function nextGap(dialogue: DialogueState): AnswerGap | null {
  return findAnswerGaps(dialogue.answer).find((gap) => !dialogue.asked_gaps.includes(gap)) ?? null;
}

function probesMax(plan: Plan, dialogue: DialogueState): number {
  return plan.items[dialogue.item]?.probes_max ?? 0;
}

/** An item's question word for word; for the candidate's part without words of its own, the usual invitation. */
export function questionOf(item: PlanItem): string {
  if (item.question !== '') return item.question;
  return item.kind === 'candidate' ? CANDIDATE_QUESTIONS_LINE : item.question;
}

/** Two pieces of speech, one after the other. */
export function joinWords(before: string, after: string): string {
  return `${before} ${after}`.trim();
}

function lastQuestionIn(text: string): string | null {
  return (
    text
      .match(/[^.!?]+\?/g)
      ?.at(-1)
      ?.trim() ?? null
  );
}

/** Takes in what the candidate did: the answer's words, the item's outcome, the questions asked. */
export function hearMove({
  plan,
  dialogue,
  move,
  act,
}: Pick<ApplyActInput, 'plan' | 'dialogue' | 'move' | 'act'>): DialogueState {
  const current = plan.items[dialogue.item];
  if (!current || !move) return dialogue;
  if (move.type === 'skip' || (move.type === 'answer' && spokenRequest(move.text) === 'skip'))
    return withOutcome(dialogue, current, 'skipped');
  if (move.type !== 'answer') return dialogue;
  const isOwnPart = current.kind === 'candidate';
  const questions = isOwnPart || act === 'answer' ? questionsIn(move.text) : [];
  const candidate_questions = [
    ...dialogue.candidate_questions,
    ...questions.map((text) => {
      const found = answerFromFacts(text, plan.facts);
      return {
        text,
        answered: found.kind === 'facts' || (found.kind === 'fixed' && found.answered),
      };
    }),
  ].slice(0, 2 * CANDIDATE_QUESTIONS_MAX);
  const heard = { ...dialogue, candidate_questions };
  if (spokenRequest(move.text) !== null || (!isOwnPart && questions.length > 0)) return heard;
  const answer = joinWords(dialogue.answer, move.text);
  const isAnswer = isOwnPart || current.kind === 'closing' ? answer !== '' : isSubstantive(answer);
  return isAnswer ? withOutcome({ ...heard, answer }, current, 'answered') : { ...heard, answer };
}

function withOutcome(
  dialogue: DialogueState,
  item: PlanItem,
  outcome: 'answered' | 'skipped',
): DialogueState {
  // A question that was answered and then left stays answered.
  const kept = dialogue.outcomes[item.id] === 'answered' ? 'answered' : outcome;
  return { ...dialogue, outcomes: { ...dialogue.outcomes, [item.id]: kept } };
}

function targetIndex(
  { plan, act, text, nextItem }: ApplyActInput,
  dialogue: DialogueState,
): number {
  if (nextItem) return plan.items.findIndex((item) => item.id === nextItem.id);
  const unasked = plan.items.filter((item) => !dialogue.outcomes[item.id]);
  const named = unasked.find((item) => item.question !== '' && text.includes(item.question));
  const inOrder = unasked.find((item) => (act === 'wrap_up') === (item.kind === 'candidate'));
  const target = named ?? inOrder;
  return target ? plan.items.indexOf(target) : -1;
}
