import { plainHeading, sectionOfStems } from './heading-stems.ts';
import type { SectionName } from './resume-sections.ts';
import { sectionOfContent } from './section-content.ts';
import { type Line, wordsOf } from './text-lines.ts';
import { EMPLOYER_WORDS, LEGAL_FORM, SCHOOL_WORDS, TITLE_WORDS } from './word-lists.ts';

/** Signs that people draw around a heading: "=== NOW ===", "> SKILLS", "*** Work ***", "[ Jobs ]". */
const FRAME =
  /^(?<frame>[=>#*~+<[—–-]{1,30})\s*(?=\p{L})[^.,;:\t\d@]{2,50}?\s*[=><#*~_+\]}|:—–-]{0,30}$/u;
const WORDS_MAX = 6;
const CHARACTERS_MAX = 60;

/**
 * Headings that no list holds: set apart by signs, capitals or an empty line above, and told by their
 * words; those in the frame of others are headings whatever they say, and then their lines tell.
 */
export function unusualHeadings(
  lines: readonly Line[],
  known: ReadonlyMap<Line, SectionName>,
): Map<Line, SectionName> {
  const found = new Map<Line, SectionName>();
  const frames = framesOf(lines);
  const usual = [...known.keys()];
  const haveCapitals = usual.filter(isInCapitals).length * 2 >= usual.length;
  const first = lines.findIndex(({ text }) => text !== '');
  for (const [index, line] of lines.entries()) {
    if (index === first || known.has(line) || line.text.length > CHARACTERS_MAX) continue;
    const isFramed = frames.has(line);
    if (line.isItem || (!isFramed && !isShapedAsHeading(line.text))) continue;
    const isAfterGap = index > 0 && lines[index - 1]?.text === '';
    const isApart = isFramed || (isInCapitals(line.text) && haveCapitals) || isAfterGap;
    const name = isApart ? sectionOfWords(line.text, isFramed) : null;
    if (name) found.set(line, name);
    else if (isFramed) found.set(line, sectionOfContent(linesBelow(lines, index, [known, frames])));
  }
  return found;
}

function sectionOfWords(text: string, isFramed: boolean): SectionName | null {
  const plain = plainHeading(text);
  const name = sectionOfStems(plain);
  if (!name || isFramed || !isNameOfSomething(text)) return name;
  // "Laboratory employment": the first or last word says what the others belong to.
  const words = plain.split(' ');
  const isTold = [words[0] ?? '', words.at(-1) ?? ''].some(
    (word) => sectionOfStems(word) === name && !isNameOfSomething(word),
  );
  return isTold ? name : null;
}

/** "SENIOR CAREER ADVISOR", "GRUNDSCHULE AM PARK": what somebody is, or a house's name. */
function isNameOfSomething(text: string): boolean {
  return [TITLE_WORDS, EMPLOYER_WORDS, LEGAL_FORM, SCHOOL_WORDS].some((words) => words.test(text));
}

function isInCapitals(value: Line | string): boolean {
  const text = typeof value === 'string' ? value : value.text;
  return /\p{Lu}{3}/u.test(text) && !/\p{Ll}/u.test(text);
}

function isShapedAsHeading(text: string): boolean {
  return /^\p{Lu}[^.,;\t\d@()|!?]*:?$/u.test(text) && wordsOf(text).length <= WORDS_MAX;
}

/** Lines with the same signs before them; of several depths ("#", "##") the first that two lines have. */
function framesOf(lines: readonly Line[]): Set<Line> {
  const byFrame = new Map<string, Line[]>();
  for (const line of lines) {
    const frame = line.isItem ? undefined : FRAME.exec(line.text)?.groups?.frame;
    if (!frame) continue;
    const same = byFrame.get(frame) ?? [];
    same.push(line);
    byFrame.set(frame, same);
  }
  const kinds = new Map<string, Line[]>();
  for (const frame of [...byFrame.keys()].sort((a, b) => a.length - b.length)) {
    const same = byFrame.get(frame) ?? [];
    const kind = frame[0] ?? '';
    if (same.length >= 2 && !kinds.has(kind) && !areItems(same)) kinds.set(kind, same);
  }
  return new Set([...kinds.values()].flat());
}

/** Headings stand apart; signs before lines that follow each other are bullets. */
function areItems(lines: readonly Line[]): boolean {
  return lines.some((line, at) => lines[at + 1]?.index === line.index + 1);
}

/** A section shows what it is about in its first lines. */
const SHOWING_LINES_MAX = 80;

function linesBelow(
  lines: readonly Line[],
  index: number,
  headings: readonly { has(line: Line): boolean }[],
): Line[] {
  const below = lines.slice(index + 1, index + 1 + SHOWING_LINES_MAX);
  const end = below.findIndex((line) => headings.some((some) => some.has(line)));
  return end === -1 ? below : below.slice(0, end);
}
