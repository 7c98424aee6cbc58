import {
  ANSWERS_REMEMBERED,
  mayRunAhead,
  wordsWorthACall,
} from '#lib/interviews/session/speculation-budget.ts';
import { contentWords } from '#lib/interviews/session/speculation-policy.ts';
import { isUsuallyInTime } from './measured.ts';
import type { SessionState, TranscriptTurn } from './state.ts';

/** Whether the calls of this interview leave room for one that may be in vain. The open turn counts as an answer. */
export function hasBudget(state: SessionState): boolean {
  const answers = answersOf(state).length + 1;
  return mayRunAhead({ calls: state.call_count, answers, config: state.config });
}

/** How many words of content the open answer needs before a reply to it is worth a call. */
export function wordsWorthSpeculating(state: SessionState): number {
  const lengths = answersOf(state)
    .slice(-ANSWERS_REMEMBERED)
    .map(({ text }) => contentWords(text));
  return wordsWorthACall(lengths, state.config);
}

/**
 * How many acknowledgements an answer may cost. None where replies usually come in time: nobody would hear one, and
 * the page nods by itself. Where they come late, as many as the budget allows. With replies that begin at `final`,
 * or by the rule of two seconds alone, always as many as the settings say.
 */
export function acknowledgementsMax(state: SessionState): number {
  const max = state.config.tentative_max_per_turn;
  const inTime = isUsuallyInTime(state);
  if (isByRuleAlone(state) || inTime === null) return max;
  return inTime || !hasBudget(state) ? 0 : max;
}

/** Whether the mini model is asked at the commit for something to bridge the wait; else the closed set will do. */
export function isFillerWorthACall(state: SessionState): boolean {
  const inTime = isUsuallyInTime(state);
  return isByRuleAlone(state) ? inTime !== true : inTime === false;
}

function isByRuleAlone({ config }: SessionState): boolean {
  return config.speculation_max_per_turn === 0 || config.tentative_min_new_words === 0;
}

function answersOf({ turns }: SessionState): readonly TranscriptTurn[] {
  return turns.filter(({ speaker }) => speaker === 'candidate');
}
