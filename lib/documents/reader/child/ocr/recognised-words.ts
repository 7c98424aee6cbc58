import { joinGutterDates } from '#lib/documents/reader/child/pdf/gutter-dates.ts';
import { inReadingOrder } from '#lib/documents/reader/child/pdf/reading-order.ts';
import type { TextItem } from '#lib/documents/reader/child/pdf/text-item.ts';
import { linesOf, textOfLine } from '#lib/documents/reader/child/pdf/text-lines.ts';
import { DOTS_PER_INCH } from './dots-per-inch.ts';

/** `confidence` is the mean of the letters, 0 to 100, as the engine judges itself. */
export type Recognition = { text: string; confidence: number };

/** The level of a row that is a word; the others (page, block, paragraph, line) hold only places. */
const WORD_LEVEL = '5';
/** Lines below this are shapes of a photograph or a logo taken for letters. */
const MIN_LINE_CONFIDENCE = 35;
/** From so many letters on a word is clearly wider than high, if it stands upright. */
const WIDE_WORD_LETTERS = 4;
/** Signs that a bullet is taken for, alone before the words of a line; the letters only before a capital. */
const BULLET_SIGN = /^[•·▪●○■□◦‣»«©®¢*°+]+$/u;
const BULLET_LETTER = /^[eo]$/;
const ADDRESS = /@|^(?:https?:|www\.)|\.[a-z]{2,4}\//i;
const PLACES = ['left', 'top', 'width'] as const;
/** Of the height of the letters. */
const SAME_PLACE_SHARE = 0.5;
const POINTS_PER_PIXEL = 72 / DOTS_PER_INCH;

/** A word with its box in pixels of the upright picture. */
export type Word = {
  text: string;
  left: number;
  top: number;
  width: number;
  height: number;
  confidence: number;
};

/**
 * Words of the engine's table, line by line. It has tab-separated columns: level, page, block, paragraph,
 * line, word, left, top, width, height, confidence, text.
 */
export function wordsOfTable(table: string): Word[][] {
  const lines = new Map<string, Word[]>();
  for (const row of table.split('\n')) {
    const columns = row.split('\t');
    const text = columns[11]?.trim();
    if (columns[0] !== WORD_LEVEL || !text) continue;
    const [left = 0, top = 0, width = 0, height = 0, confidence = 0] = columns
      .slice(6, 11)
      .map((value) => Number(value) || 0);
    const key = columns.slice(2, 5).join(' ');
    const words = lines.get(key) ?? [];
    words.push({ text, left, top, width, height, confidence });
    lines.set(key, words);
  }
  return [...lines.values()];
}

/**
 * The same words, but addresses of mail and web as `other` reads them where it is surer of them: they are
 * no words of the language whose data reads the rest well.
 */
export function withSurerAddresses(
  lines: readonly (readonly Word[])[],
  other: readonly (readonly Word[])[],
): Word[][] {
  const addresses = other.flat().filter(({ text }) => ADDRESS.test(text));
  return lines.map((line) =>
    line.map((word) => {
      const same = addresses.find((address) => isAtPlaceOf(address, word));
      return same && same.confidence > word.confidence ? same : word;
    }),
  );
}

function isAtPlaceOf(one: Word, other: Word): boolean {
  return PLACES.every(
    (place) => Math.abs(one[place] - other[place]) <= SAME_PLACE_SHARE * other.height,
  );
}

/**
 * Recognised words → text, in the form and order that the text of a PDF gets: a line for each
 * line of the page, a tab where a gap parts it, dates in a gutter beside what they date. Nothing of lines that are
 * not letters; nor of lines that lie on their side, which come in a wrong order and count as not understood.
 */
export function textOfWords(words: readonly (readonly Word[])[]): Recognition {
  const items: TextItem[] = [];
  let letters = 0;
  let sum = 0;
  for (const line of words) {
    const lineLetters = sumOf(line, ({ text }) => text.length);
    const lineSum = sumOf(line, ({ text, confidence }) => text.length * confidence);
    if (lineSum / lineLetters < MIN_LINE_CONFIDENCE) continue;
    letters += lineLetters;
    if (isOnItsSide(line)) continue;
    sum += lineSum;
    items.push(...itemsOf(line));
  }
  const { lines, reachOf } = joinGutterDates(linesOf(items));
  const text = inReadingOrder(lines, reachOf).map(textOfLine).join('\n');
  return { text, confidence: letters === 0 ? 0 : sum / letters };
}

function isOnItsSide(line: readonly Word[]): boolean {
  const long = line.filter(({ text }) => text.length >= WIDE_WORD_LETTERS);
  return sumOf(long, ({ width, height }) => (width >= height ? 1 : -1)) < 0;
}

function itemsOf(line: readonly Word[]): TextItem[] {
  const size = Math.max(...line.map(({ height }) => height)) * POINTS_PER_PIXEL;
  // One for all, from what reaches down furthest: words with and without descenders stand on one line.
  const y = Math.max(...line.map(({ top, height }) => top + height)) * POINTS_PER_PIXEL;
  const first = isBullet(line) ? '•' : line[0]?.text;
  return line.map(({ text, left, width }, index) => ({
    text: `${index === 0 ? first : text}${index === line.length - 1 ? '' : ' '}`,
    x: left * POINTS_PER_PIXEL,
    y,
    width: width * POINTS_PER_PIXEL,
    size,
    endsLine: index === line.length - 1,
  }));
}

function isBullet([first, second]: readonly Word[]): boolean {
  if (!first || !second) return false;
  return (
    BULLET_SIGN.test(first.text) || (BULLET_LETTER.test(first.text) && /^\p{Lu}/u.test(second.text))
  );
}

function sumOf<T>(values: readonly T[], of: (value: T) => number): number {
  return values.reduce((sum, value) => sum + of(value), 0);
}
