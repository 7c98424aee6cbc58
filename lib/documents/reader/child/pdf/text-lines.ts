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
/** Words that are spread over a justified line come out as cells of their own; three make a habit. */
const SPREAD_GAPS = 3;
const SPREAD_CELL_CHARACTERS = 9;

/** A bullet or a number stands before its words, however far it is indented. */
const MARKER = /^(?:[^\p{L}\p{N}\s]{1,2}|\p{Co}|o|[\divx]{1,3}[.)]|[a-z][.)])$/u;
const ICONS = /^\p{Co}+$/u;
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
    if (line && belongsTo(line, item, isEnded)) add(line, item, afterBlank);
    else {
      line = startLine(item);
      lines.push(line);
    }
    isEnded = item.endsLine;
    afterBlank = /\s$/u.test(item.text);
  }
  return lines.map(finish);
}

/** Words of a line: a tab between its cells. */
export function textOfLine(line: TextLine): string {
  return line.cells.map(({ text }) => text).join('\t');
}

type Part = {
  text: string;
  x: number;
  right: number;
  size: number;
  gap: 'none' | 'blank' | 'cell';
};
type Draft = { parts: Part[]; x: number; right: number; y: number; size: number };

function startLine(item: TextItem): Draft {
  const right = item.x + item.width;
  const part: Part = { text: item.text, x: item.x, right, size: item.size, gap: 'none' };
  return { parts: [part], x: item.x, right, y: item.y, size: item.size };
}

function belongsTo(line: Draft, item: TextItem, isEnded: boolean): boolean {
  const size = Math.max(line.size, item.size);
  const drop = Math.abs(item.y - line.y);
  if (drop > SAME_LINE * size) return false;
  if (!isEnded) return true;
  if (drop > SAME_BASELINE * size) return false;
  // The engine ends a line where it goes back; what stands beside it on the same baseline goes on.
  return item.x >= line.right || item.x + item.width <= line.x;
}

function add(line: Draft, item: TextItem, afterBlank: boolean): void {
  const right = item.x + item.width;
  const size = Math.min(line.size, item.size);
  const isBefore = right <= line.x && line.x - right > BLANK_GAP * size;
  const isRightToLeft = RIGHT_TO_LEFT.test(item.text);
  const last = line.parts.at(-1);
  const distance = isBefore ? line.x - right : item.x - (last?.right ?? line.right);
  const gap =
    distance > CELL_GAP * size && !isRightToLeft
      ? 'cell'
      : afterBlank || distance > BLANK_GAP * size
        ? 'blank'
        : 'none';
  const part: Part = { text: item.text, x: item.x, right, size: item.size, gap };
  if (isBefore && gap === 'cell') {
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
  const tidy = cells.map(tidyCell);
  // An icon between two things is a gap, which the gaps around it are already.
  const words = tidy.filter(({ text }) => !ICONS.test(text));
  return { cells: joinSpread(words.length > 0 ? words : tidy), x, right, y, size };
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

function tidyCell(cell: TextCell): TextCell {
  return { ...cell, text: closeUp(cell.text.replace(/^\s+|\s+$/gu, '')) };
}

/** `E X P E R I E N C E` is one word; two words of the kind have more than one blank between them. */
function closeUp(text: string): string {
  if (!/^\p{L}(?:[^\S\t]+[\p{L}&]){3,}$/u.test(text)) return text;
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
