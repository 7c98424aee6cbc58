import { looksUnfinished, plainWords } from './reducer/words.ts';
import type { TurnConfig } from './turn-config.ts';

/** Said when one has finished, and nothing else: with or without them an answer is the same answer. */
const CLOSING_PHRASES: readonly string[][] = [
  'um',
  'uh',
  'erm',
  'hm',
  'hmm',
  'mm',
  'yeah',
  'yep',
  'ok',
  'okay',
  'right',
  'thats it',
  'that is it',
  'thats all',
  'that is all',
  'thats about it',
  'thank you',
  'thanks',
].map((phrase) => phrase.split(' '));
/** Shorter words carry an answer's grammar, seldom its content. Scripts without blanks are counted by signs. */
const CONTENT_LETTERS_MIN = 4;

/**
 * How long words must stand unchanged, in ms, before a reply to them is begun: longer than the speaker's own
 * running speech is silent between words, and longer still after "and".
 */
export function stableAfter(text: string, runningGapMs: number, config: TurnConfig): number {
  if (looksUnfinished(text)) return Math.max(config.speculation_unfinished_ms, runningGapMs);
  if (/[.!?…。！？]["”’)]*\s*$/u.test(text)) return config.speculation_complete_ms;
  return Math.max(config.speculation_stable_ms, runningGapMs);
}

/**
 * When a reply to an unfinished answer may be begun, in the time of `lastWordAt`; null: not to these words, or
 * not in this turn any more. `begun` holds when the turn's earlier ones were begun, oldest first.
 */
export function speculationDueAt(input: {
  text: string;
  lastWordAt: number;
  begun: readonly number[];
  /** how long this speaker's running speech is silent between two words */
  runningGapMs: number;
  /** words of content from which on an end is likely enough */
  minWords: number;
  config: TurnConfig;
}): number | null {
  const { text, lastWordAt, begun, runningGapMs, minWords, config } = input;
  if (begun.length >= config.speculation_max_per_turn) return null;
  if (contentWords(text) < minWords) return null;
  const last = begun.at(-1) ?? Number.NEGATIVE_INFINITY;
  // The one that leaves the window next makes room in it.
  const first = begun.at(-config.speculation_max_in_window) ?? Number.NEGATIVE_INFINITY;
  return Math.max(
    lastWordAt + stableAfter(text, runningGapMs, config),
    last + config.speculation_min_gap_ms,
    first + config.speculation_window_ms,
  );
}

/**
 * Whether two texts are the same answer: equal words after case folding and without punctuation, or different
 * only by closing words. Never by likeness: "I did" and "I didn't" are alike.
 */
export function isSameAnswer(a: readonly string[], b: readonly string[]): boolean {
  if (isEqual(a, b)) return true;
  const [one, other] = [withoutClosing(a), withoutClosing(b)];
  return one.length > 0 && isEqual(one, other);
}

/** Words that carry content; where a script has no blanks, pairs of signs. */
export function contentWords(text: string): number {
  const unspaced =
    text.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/gu)?.length ??
    0;
  const words = plainWords(text).filter((word) => word.length >= CONTENT_LETTERS_MIN).length;
  return Math.max(words, Math.floor(unspaced / 2));
}

function withoutClosing(words: readonly string[]): readonly string[] {
  let rest = words;
  for (;;) {
    const closing = CLOSING_PHRASES.find((phrase) => isEqual(rest.slice(-phrase.length), phrase));
    if (!closing) return rest;
    rest = rest.slice(0, -closing.length);
  }
}

function isEqual(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}
