import type { TurnConfig } from './turn-config.ts';

/** Answers of the newest turns; older ones tell of another kind of question. */
export const ANSWERS_REMEMBERED = 6;

/**
 * Whether one more reply may be begun on an unfinished answer. `calls` counts every call of a model so far, of
 * whatever kind; `answers` the candidate's turns, the open one included. Room is kept for the reply that is asked
 * for when this one turns out to be made from other words, so that the calls of an interview stay within
 * `(1 + speculation_extra_share) × answers + speculation_credit` whatever is said and whenever it is final.
 */
export function mayRunAhead(input: {
  calls: number;
  answers: number;
  config: TurnConfig;
}): boolean {
  const { calls, answers, config } = input;
  const allowed = (1 + config.speculation_extra_share) * answers + config.speculation_credit;
  return calls + 2 <= allowed;
}

/**
 * How many words of content make the end of an answer likely enough to be worth a call: a share of what this
 * person's newest answers have come to, never fewer than any answer needs. `lengths` holds their words of
 * content, oldest first.
 */
export function wordsWorthACall(lengths: readonly number[], config: TurnConfig): number {
  const sorted = lengths.slice(-ANSWERS_REMEMBERED).toSorted((a, b) => a - b);
  const usual = sorted[Math.floor((sorted.length - 1) / 2)];
  const learned =
    usual === undefined ? config.speculation_start_words : usual * config.speculation_words_share;
  return Math.max(
    config.speculation_min_words,
    Math.round(Math.min(learned, config.speculation_start_words * 2)),
  );
}
