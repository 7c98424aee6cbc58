import type { TextItem } from './text-item.ts';

/** A run of words without a gap that a column or a tab would leave. */
export type TextCell = { text: string; x: number; right: number };

/** What stands on one baseline and follows each other in the file; cells from left to right. */
export type TextLine = { cells: TextCell[]; x: number; right: number; y: number; size: number };

/** All lengths in heights of the letters. */
const SAME_LINE = 0.5;
const SAME_BASELINE = 0.15;
const BLANK_GAP = 0.15;
const CELL_GAP = 1.3;
const ALIGNED_GAP = 0.55;
/** Points. */
const ALIGNMENT = 2;
const ALIGNED_LINES = 3;
const CROSSING_SHARE = 0.2;
/** Words that are spread over a justified line come out as cells of their own; three make a habit. */
const SPREAD_GAPS = 3;
const SPREAD_CELL_CHARACTERS = 9;

const SPACED_TOKENS = 4;
const SINGLE_SHARE = 0.7;

/** A bullet or a number stands before its words, however far it is indented. */
const MARKER = /^(?:[^\p{L}\p{N}\s]{1,2}|\p{Co}|o|[\divx]{1,3}[.)]|[a-z][.)])$/u;
const ICONS = /^\p{Co}+$/u;
const LEADING_ICONS = /^[\p{Co}\s]+/u;
/** What is painted within a line is a hyphen, even where its font calls it a soft one. */
const PAINTED_HYPHEN = /\u00AD(?=.)/gu;
const RIGHT_TO_LEFT = /[\p{Script=Arabic}\p{Script=Hebrew}]/u;

/**
 * Puts the items of a page into lines, in the order in which they come. Two that follow each other on
 * the same baseline are one line, with cells where the gap between them is wide.
 */
export function linesOf(items: readonly TextItem[]): TextLine[] {
  const lines: Draft[] = [];
  let line: Draft | undefined;
  let afterBlank = false;
  let isEnded = true;
  for (const item of items) {
    if (item.text.trim() === '') {
      afterBlank ||= item.text !== '';
      isEnded ||= item.endsLine;
      continue;
    }
    if (line && !isEnded && belongsTo(line, item)) add(line, item, afterBlank);
    else {
      line = startLine(item);
      lines.push(line);
    }
    isEnded = item.endsLine;
    afterBlank = /\s$/u.test(item.text);
  }
  alignCells(lines);
  return lines.map(finish);
}

/** Words of a line: a tab between its cells. */
export function textOfLine(line: TextLine): string {
  return line.cells.map(({ text }) => text).join('\t');
}

type Gap = 'none' | 'blank' | 'cell';
type Part = {
  text: string;
  x: number;
  right: number;
  size: number;
  gap: Gap;
};
type Draft = { parts: Part[]; x: number; right: number; y: number; size: number };

function startLine(item: TextItem): Draft {
  const right = item.x + item.width;
  const part: Part = { text: item.text, x: item.x, right, size: item.size, gap: 'none' };
  return { parts: [part], x: item.x, right, y: item.y, size: item.size };
}

function belongsTo(line: Draft, item: TextItem): boolean {
  const size = Math.max(line.size, item.size);
  const drop = Math.abs(item.y - line.y);
  if (drop <= SAME_BASELINE * size) return true;
  // Raised figures go on to the right; what goes back to the left is a line of its own.
  return drop <= SAME_LINE * size && item.x >= line.right - SAME_LINE * size;
}

function add(line: Draft, item: TextItem, afterBlank: boolean): void {
  const right = item.x + item.width;
  const size = Math.min(line.size, item.size);
  const isBefore = right <= line.x && line.x - right > BLANK_GAP * size;
  const isRightToLeft = RIGHT_TO_LEFT.test(item.text);
  const last = line.parts.at(-1);
  const distance = isBefore ? line.x - right : item.x - (last?.right ?? line.right);
  const gap: Gap =
    distance > CELL_GAP * size && !isRightToLeft
      ? 'cell'
      : afterBlank || distance > BLANK_GAP * size
        ? 'blank'
        : 'none';
  const part: Part = { text: item.text, x: item.x, right, size: item.size, gap };
  const place = isRightToLeft ? -1 : gapInLine(line, part);
  if (place !== -1) insert(line, part, place);
  else if (isBefore && gap === 'cell') {
    // Painted later, read first.
    const first = line.parts[0];
    if (first) first.gap = 'cell';
    line.parts.unshift({ ...part, gap: 'none' });
  } else line.parts.push(part);
  line.x = Math.min(line.x, item.x);
  line.right = Math.max(line.right, right);
  // The baseline of the larger letters: a raised figure does not lift its line.
  if (item.size > line.size) {
    line.y = item.y;
    line.size = item.size;
  }
}

/** Where an item painted later stands between two parts of its line: the index of the second; or -1. */
function gapInLine({ parts }: Draft, { x, right, size }: Part): number {
  const place = parts.findIndex((part) => part.x > x);
  const before = parts[place - 1];
  const next = parts[place];
  const slack = SAME_BASELINE * size;
  const fits = before && next && before.right <= x + slack && right <= next.x + slack;
  return fits ? place : -1;
}

/** Another font is often painted after the words around it, and so is what floats to the edge of its line. */
function insert(line: Draft, part: Part, place: number): void {
  const before = line.parts[place - 1];
  const next = line.parts[place];
  if (!before || !next) return;
  const gapOf = (distance: number, size: number): Gap =>
    distance > CELL_GAP * size ? 'cell' : distance > BLANK_GAP * size ? 'blank' : 'none';
  const size = Math.min(line.size, part.size);
  part.gap = gapOf(part.x - before.right, size);
  next.gap = gapOf(next.x - part.right, size);
  line.parts.splice(place, 0, part);
}

function finish({ parts, x, right, y, size }: Draft): TextLine {
  const cells: TextCell[] = [];
  const isSpaced = isSpacedOut(parts);
  const wordGap = isSpaced ? gapBetweenWords(parts) : 0;
  for (const [index, part] of parts.entries()) {
    const cell = cells.at(-1);
    if (!cell || (part.gap === 'cell' && !MARKER.test(cell.text.trim()) && !isSpaced)) {
      cells.push({ text: part.text, x: part.x, right: part.right });
      continue;
    }
    const before = parts[index - 1];
    const needsBlank = isSpaced
      ? before !== undefined && part.x - before.right > wordGap
      : part.gap !== 'none' && !/\s$/u.test(cell.text) && !/^\s/u.test(part.text);
    cell.text += (needsBlank ? ' ' : '') + part.text;
    cell.right = Math.max(cell.right, part.right);
  }
  // An icon between two things is a gap, which the gaps around it are already.
  const tidy = cells.map((cell, index) => tidyCell(cell, index > 0));
  const words = tidy.filter(({ text }) => text !== '' && !ICONS.test(text));
  return { cells: joinSpread(words.length > 0 ? words : tidy), x, right, y, size };
}

/**
 * Labels and their values stand closer to each other than columns do, but line by line the values begin
 * at the same place, with white before it all the way down.
 */
function alignCells(lines: readonly Draft[]): void {
  const starts = new Map<number, { line: Draft; part: Part }[]>();
  for (const line of lines) {
    const index = line.parts.findIndex(
      (part, at) => at > 0 && isNarrowGap(part, line.parts[at - 1]),
    );
    const part = line.parts[index];
    if (!part) continue;
    const column = Math.round(part.x / ALIGNMENT);
    const known = starts.get(column);
    if (known) known.push({ line, part });
    else starts.set(column, [{ line, part }]);
  }
  for (const aligned of starts.values()) {
    if (aligned.length < ALIGNED_LINES) continue;
    const first = aligned[0]?.line.y ?? 0;
    const last = aligned.at(-1)?.line.y ?? 0;
    const edge = Math.min(...aligned.slice(0, 50).map(({ part }) => part.x));
    const crossing = lines.filter(
      (line) =>
        line.y >= Math.min(first, last) &&
        line.y <= Math.max(first, last) &&
        line.parts.some(({ x, right, size }) => x < edge - ALIGNMENT && right > edge - 0.1 * size),
    );
    if (crossing.length > CROSSING_SHARE * aligned.length) continue;
    for (const { part } of aligned) part.gap = 'cell';
  }
}

function isNarrowGap(part: Part, before: Part | undefined): boolean {
  return part.gap === 'blank' && part.x - (before?.right ?? part.x) > ALIGNED_GAP * part.size;
}

/** Letters painted one by one with air between them, as some headings are. */
function isSpacedOut(parts: readonly Part[]): boolean {
  const single = parts.filter(({ text }) => /^\p{L}$/u.test(text.trim())).length;
  return parts.length >= 5 && single >= 0.8 * parts.length;
}

function gapBetweenWords(parts: readonly Part[]): number {
  const gaps = parts.slice(1).map((part, index) => part.x - (parts[index]?.right ?? part.x));
  const sorted = gaps.toSorted((a, b) => a - b);
  const usual = sorted[Math.floor(sorted.length / 3)] ?? 0;
  return Math.max(1.8 * usual, usual + 0.15 * (parts[0]?.size ?? 0));
}

function tidyCell(cell: TextCell, withoutIcon: boolean): TextCell {
  const text = withoutIcon ? cell.text.replace(LEADING_ICONS, '') : cell.text;
  return { ...cell, text: closeUp(text.trim().replace(PAINTED_HYPHEN, '-')) };
}

/** Whether a text is letters with blanks between them; engines take a close pair or two for a word. */
export function isSpacedText(text: string): boolean {
  const tokens = text.trim().split(/\s+/u);
  if (tokens.length < SPACED_TOKENS || !tokens.every((token) => /^[\p{L}&]{1,3}$/u.test(token))) {
    return false;
  }
  return tokens.filter((token) => token.length === 1).length >= SINGLE_SHARE * tokens.length;
}

/** `E X P E R I E N C E` is one word; two words of the kind have more than one blank between them. */
function closeUp(text: string): string {
  if (!isSpacedText(text)) return text;
  return text
    .split(/\s{2,}/u)
    .map((word) => word.replace(/\s/gu, ''))
    .join(' ');
}

function joinSpread(cells: TextCell[]): TextCell[] {
  const characters = cells.reduce((sum, { text }) => sum + text.length, 0);
  const first = cells[0];
  const last = cells.at(-1);
  if (!first || !last || cells.length <= SPREAD_GAPS) return cells;
  if (characters / cells.length > SPREAD_CELL_CHARACTERS) return cells;
  const gaps = cells.slice(1).map((cell, index) => cell.x - (cells[index]?.right ?? cell.x));
  // Justifying widens every gap alike; columns differ.
  if (Math.max(...gaps) > 1.5 * Math.min(...gaps)) return cells;
  return [{ text: cells.map(({ text }) => text).join(' '), x: first.x, right: last.right }];
}
