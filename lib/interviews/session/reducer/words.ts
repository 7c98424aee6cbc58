import { shapeOfTurn } from '#lib/interviews/turn-shape.ts';

/** Words of a text, as they are written. */
export function wordsOf(text: string): string[] {
  return text.split(/\s+/u).filter((word) => word !== '');
}

export function wordCount(text: string): number {
  return wordsOf(text).length;
}

/** Words without case and punctuation, for comparing what a recogniser heard twice. */
export function plainWords(text: string): string[] {
  return wordsOf(text.toLowerCase().normalize('NFC'))
    .map((word) => word.replace(/[^\p{L}\p{N}]+/gu, ''))
    .filter((word) => word !== '');
}

/** How many words two texts have in common from their beginning. */
export function sharedLeadingWords(a: readonly string[], b: readonly string[]): number {
  let shared = 0;
  while (shared < a.length && shared < b.length && a[shared] === b[shared]) shared += 1;
  return shared;
}

/** Puts a new piece behind a text, with the space that recognisers leave out. */
export function joinWords(text: string, piece: string): string {
  const added = piece.trim();
  if (added === '') return text;
  if (text === '') return added;
  return /^[,.;:!?…)]/u.test(added) ? text + added : `${text} ${added}`;
}

/** Whether a text ends as if more were coming: a conjunction, a filler word, "let me think". BCP 47. */
export function looksUnfinished(text: string, language: string): boolean {
  return shapeOfTurn(text, language) === 'unfinished';
}

/**
 * What a text adds to one that was taken before, when it is the same speech heard again: the words behind it.
 * null when it is another text. A recogniser may have revised a few words, hence not all need to be equal.
 */
export function wordsBeyond(before: string, again: string): string | null {
  const old = plainWords(before);
  const now = plainWords(again);
  if (old.length === 0) return null;
  const shared = sharedLeadingWords(old, now);
  const SAME_SPEECH = 0.7;
  if (shared < Math.ceil(old.length * SAME_SPEECH)) return null;
  return wordsOf(again)
    .filter((word) => plainWords(word).length > 0)
    .slice(old.length)
    .join(' ');
}
