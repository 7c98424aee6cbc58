import { shapeOfTurn } from '#lib/interviews/turn-shape.ts';
import { plainWords } from './reducer/words.ts';
import type { TurnConfig } from './turn-config.ts';

/** Shorter words carry an answer's grammar, seldom its content. Scripts without blanks are counted by signs. */
const CONTENT_LETTERS_MIN = 4;

/**
 * How long words must stand unchanged, in ms, before a reply to them is begun: longer than the speaker's own
 * running speech is silent between words, and longer still after "and".
 */
export function stableAfter(input: {
  text: string;
  language: string;
  runningGapMs: number;
  config: TurnConfig;
}): number {
  const { text, language, runningGapMs, config } = input;
  const shape = shapeOfTurn(text, language);
  switch (shape) {
    case 'complete':
      return config.speculation_complete_ms;
    case 'unfinished':
      return Math.max(config.speculation_unfinished_ms, runningGapMs);
    case 'usual':
    case 'empty':
      return Math.max(config.speculation_stable_ms, runningGapMs);
    default:
      return shape satisfies never;
  }
}

/**
 * When a reply to an unfinished answer may be begun, in the time of `lastWordAt`; null: not to these words, or
 * not in this turn any more. `begun` holds when the turn's earlier ones were begun, oldest first.
 */
export function speculationDueAt(input: {
  text: string;
  /** BCP 47 */
  language: string;
  lastWordAt: number;
  begun: readonly number[];
  /** how long this speaker's running speech is silent between two words */
  runningGapMs: number;
  /** words of content from which on an end is likely enough */
  minWords: number;
  config: TurnConfig;
}): number | null {
  const { text, language, lastWordAt, begun, runningGapMs, minWords, config } = input;
  if (begun.length >= config.speculation_max_per_turn) return null;
  if (contentWords(text) < minWords) return null;
  const last = begun.at(-1) ?? Number.NEGATIVE_INFINITY;
  // The one that leaves the window next makes room in it.
  const first = begun.at(-config.speculation_max_in_window) ?? Number.NEGATIVE_INFINITY;
  return Math.max(
    lastWordAt + stableAfter({ text, language, runningGapMs, config }),
    last + config.speculation_min_gap_ms,
    first + config.speculation_window_ms,
  );
}

/** Words that carry content; where a script has no blanks, pairs of signs. */
export function contentWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ??
    0;
  const words = plainWords(text).filter((word) => word.length >= CONTENT_LETTERS_MIN).length;
  return Math.max(words, Math.floor(unspaced / 2));
}
