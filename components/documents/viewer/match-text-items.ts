import type { TextRange } from '#components/documents/source-of.ts';

/** A stretch of one text item of a page (UTF-16 units of the item, end exclusive). */
export type ItemRange = { item: number; start: number; end: number };

// How much of what stands around a value is compared where the same words stand several times on a page.
const CONTEXT_LENGTH = 40;
// A page repeats a short word often; more places than this are not weighed.
const MAX_PLACES = 200;

/** Letters without spaces, each with the item and the place it came from. */
type Letters = { text: string; item: number[]; start: number[]; end: number[] };

/**
 * Finds the words of a range of the document's text among the text items that a PDF page draws. The two
 * differ in spaces, in lines and in characters drawn in one piece (ﬁ), so only letters are compared, in their
 * compatible form and whatever their case. Of several places the one with the likeliest neighbourhood is
 * taken. What does not stand there as one piece is looked for line by line. Empty when nothing is found.
 */
export function matchTextItems(input: {
  items: readonly string[];
  /** the text of this page, as the document's text has it */
  pageText: string;
  /** within `pageText` */
  range: TextRange;
}): ItemRange[] {
  const letters = lettersOf(input.items);
  const whole = findPiece(letters, input.pageText, input.range);
  if (whole) return whole;
  return linesOf(input.pageText, input.range).flatMap(
    (line) => findPiece(letters, input.pageText, line) ?? [],
  );
}

function findPiece(letters: Letters, pageText: string, range: TextRange): ItemRange[] | null {
  const needle = plain(pageText.slice(range.start, range.end));
  if (needle === '') return null;
  // Twice the length, as spaces fall out.
  const before = plain(
    pageText.slice(Math.max(0, range.start - 2 * CONTEXT_LENGTH), range.start),
  ).slice(-CONTEXT_LENGTH);
  const after = plain(pageText.slice(range.end, range.end + 2 * CONTEXT_LENGTH)).slice(
    0,
    CONTEXT_LENGTH,
  );
  let best: { at: number; score: number } | null = null;
  let at = letters.text.indexOf(needle);
  for (let count = 0; at !== -1 && count < MAX_PLACES; count++) {
    const end = at + needle.length;
    const score =
      sameEnd(letters.text.slice(Math.max(0, at - CONTEXT_LENGTH), at), before) +
      sameStart(letters.text.slice(end, end + CONTEXT_LENGTH), after);
    if (!best || score > best.score) best = { at, score };
    at = letters.text.indexOf(needle, at + 1);
  }
  return best && rangesOf(letters, best.at, best.at + needle.length);
}

function rangesOf(letters: Letters, from: number, to: number): ItemRange[] {
  const ranges: ItemRange[] = [];
  for (let index = from; index < to; index++) {
    const item = letters.item[index] ?? 0;
    const start = letters.start[index] ?? 0;
    const end = letters.end[index] ?? start;
    const last = ranges.at(-1);
    if (last?.item === item) last.end = Math.max(last.end, end);
    else ranges.push({ item, start, end });
  }
  return ranges;
}

function lettersOf(items: readonly string[]): Letters {
  const letters: Letters = { text: '', item: [], start: [], end: [] };
  const pieces: string[] = [];
  items.forEach((content, item) => {
    // A letter and its accents together: composed or not, they become the same.
    for (const match of content.matchAll(/\P{M}\p{M}*|\p{M}+/gu)) {
      const folded = plain(match[0]);
      for (let unit = 0; unit < folded.length; unit++) {
        letters.item.push(item);
        letters.start.push(match.index);
        letters.end.push(match.index + match[0].length);
      }
      pieces.push(folded);
    }
  });
  letters.text = pieces.join('');
  return letters;
}

/** Letters only: compatible form, lower case, without spaces and what has no width. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{Cf}\p{Co}]+/gu, '');
}

function linesOf(text: string, range: TextRange): TextRange[] {
  const lines: TextRange[] = [];
  let start = range.start;
  for (const line of text.slice(range.start, range.end).split('\n')) {
    lines.push({ start, end: start + line.length });
    start += line.length + 1;
  }
  return lines;
}

function sameEnd(left: string, right: string): number {
  let count = 0;
  while (
    count < left.length &&
    count < right.length &&
    left.at(-1 - count) === right.at(-1 - count)
  )
    count++;
  return count;
}

function sameStart(left: string, right: string): number {
  let count = 0;
  while (count < left.length && count < right.length && left[count] === right[count]) count++;
  return count;
}
