import type { TextItem } from './text-item.ts';
import { linesOf, type TextLine } from './text-lines.ts';

/** How much farther apart than usual lines of two paragraphs stand. */
const WIDE_STEP = 1.25;
/** What a word's width may be misjudged by: a share of it, and heights of the letters. */
const MISJUDGED = 1.05;
const SLACK = 0.25;
/** Points by which what is set in the middle of its cell may miss it. */
const CENTRED = 4;
const ITEM_START = /^(?:[•▪●◦‣·∙■◆►➢✓✔-]\s|[‒–—―]\s|\(?\d{1,2}[.)]\s|\(?\p{Ll}[.)]\s)/u;
/** A word that the end of a line breaks. */
const BROKEN_END = /\p{Ll}[-‐]$/u;
const WITHOUT_BLANKS = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}、-〟！-｠]/u;

type CellBox = { left: number; right: number };

/** Items before which the file itself ends a block of text: the engine gives an empty end of line there. */
export function blockStarts(items: readonly TextItem[]): Set<TextItem> {
  const starts = new Set<TextItem>();
  let word: TextItem | undefined;
  let isEnded = false;
  for (const item of items) {
    if (item.text.trim() !== '') {
      if (isEnded && word && !word.endsLine) starts.add(item);
      word = item;
      isEnded = false;
    } else isEnded ||= item.text === '' && item.endsLine;
  }
  return starts;
}

/**
 * The paragraphs of a table's cell: its lines from top to bottom, those put together that were only
 * broken at the cell's edge. A paragraph ends where its line has room for the next word, before a
 * bullet or a number, and before a gap.
 */
export function paragraphsOf(
  items: readonly TextItem[],
  box: CellBox,
  starts: ReadonlySet<TextItem> = new Set(),
): string[] {
  const lines = joinSameBaseline(linesOf(items).toSorted((a, b) => a.y - b.y || a.x - b.x));
  const inner = Math.min(...lines.map(({ x }) => x)) - box.left;
  const usual = usualStep(lines);
  const begun = items.filter((item) => starts.has(item));
  const isStart = (line: TextLine) =>
    begun.some(({ x, y, size }) => Math.abs(y - line.y) < 0.5 * size && x - line.x < size);
  const paragraphs: string[] = [];
  let last: TextLine | undefined;
  for (const line of lines) {
    const text = textIn(line);
    const goesOn =
      last !== undefined &&
      line.y - last.y <= WIDE_STEP * usual &&
      !ITEM_START.test(text) &&
      (/^\p{Ll}/u.test(text) ||
        !(isStart(line) || hasRoom({ line: last, next: line, inner, box })));
    const before = goesOn ? paragraphs.pop() : undefined;
    paragraphs.push(before === undefined ? text : joinLines(before, text));
    last = line;
  }
  return paragraphs;
}

/** Chinese and Japanese have no blanks; a hyphen at the end of a line may belong to its word. */
function joinLines(before: string, text: string): string {
  const isClose =
    (BROKEN_END.test(before) && /^\p{Ll}/u.test(text)) ||
    (WITHOUT_BLANKS.test(before.slice(-1)) && WITHOUT_BLANKS.test(text.slice(0, 1)));
  return `${before}${isClose ? '' : ' '}${text}`;
}

/** Whether the first word of the next line would have fitted behind this one. */
function hasRoom(given: { line: TextLine; next: TextLine; inner: number; box: CellBox }): boolean {
  const { line, next, inner, box } = given;
  const text = textIn(next);
  const word = WITHOUT_BLANKS.test(text.slice(0, 1)) ? 1 : (/^\S+/u.exec(text)?.[0].length ?? 0);
  const letter = (next.right - next.x) / Math.max(1, text.length);
  const isCentred = Math.abs(line.x - box.left - (box.right - line.right)) < CENTRED;
  const room = isCentred
    ? box.right - box.left - 2 * inner - (line.right - line.x)
    : box.right - inner - line.right;
  return room > MISJUDGED * (word + 1) * letter + SLACK * line.size;
}

function usualStep(lines: readonly TextLine[]): number {
  const steps = lines.slice(1).map((line, at) => line.y - (lines[at]?.y ?? 0));
  return steps.length === 0 ? 0 : Math.min(...steps);
}

function textIn(line: TextLine): string {
  return line.cells.map(({ text }) => text).join(' ');
}

function joinSameBaseline(lines: readonly TextLine[]): TextLine[] {
  const joined: TextLine[] = [];
  for (const line of lines) {
    const before = joined.at(-1);
    if (!before || line.y - before.y > 0.5 * Math.min(line.size, before.size)) {
      joined.push({ ...line });
      continue;
    }
    before.cells = [...before.cells, ...line.cells].toSorted((a, b) => a.x - b.x);
    before.x = Math.min(before.x, line.x);
    before.right = Math.max(before.right, line.right);
  }
  return joined;
}
