import type { TextCell, TextLine } from './text-lines.ts';

/** Points that lines of one column may begin apart. */
const ALIGNMENT = 3;
/** Lines that go over both columns, at least. */
const BOTH = 5;
/** Lines of the left column, beside one of the right, that go on with a sentence. */
const GOING_ON = 2;
/** Words of a line that is text, not a label. */
const TEXT_WORDS = 3;
const ENDED = /[.:;!?]$/u;

/**
 * Parts two columns of text that the file paints line by line over both. The sign is sentences of the left
 * column that go on in its next line while the right column has a line beside each: in a table, a cell
 * that goes on stands beside nothing or is short. The words stay the same.
 */
export function partWovenColumns(lines: readonly TextLine[]): TextLine[] {
  const edge = commonEdge(lines);
  if (edge === null) return [...lines];
  const result: TextLine[] = [];
  let run: TextLine[] = [];
  const close = () => {
    result.push(...(isWoven(run, edge) ? parted(run, edge) : run));
    run = [];
  };
  for (const line of lines) {
    const last = run.at(-1);
    const isAside = line.cells.every(({ x, right }) => x >= edge - ALIGNMENT || right < edge);
    if (!isAside || (last && line.y < last.y)) close();
    if (isAside) run.push(line);
    else result.push(line);
  }
  close();
  return result;
}

/** Where the second cells of most lines begin. */
function commonEdge(lines: readonly TextLine[]): number | null {
  const counts = new Map<number, { x: number; count: number }>();
  let most: { x: number; count: number } | undefined;
  for (const { cells } of lines) {
    const second = cells.length === 2 ? cells[1] : undefined;
    if (!second) continue;
    const key = Math.round(second.x / ALIGNMENT);
    const known = counts.get(key) ?? { x: second.x, count: 0 };
    known.x = Math.min(known.x, second.x);
    known.count += 1;
    counts.set(key, known);
    if (!most || known.count > most.count) most = known;
  }
  return most && most.count >= BOTH ? most.x : null;
}

function isWoven(run: readonly TextLine[], edge: number): boolean {
  let both = 0;
  let goingOn = 0;
  let above = '';
  for (const line of run) {
    const left = line.cells.filter(({ x }) => x < edge - ALIGNMENT);
    const text = left.map((cell) => cell.text).join(' ');
    if (left.length > 0 && left.length < line.cells.length) {
      both += 1;
      if (isText(text) && isText(above) && /^\p{Ll}/u.test(text) && !ENDED.test(above))
        goingOn += 1;
    }
    if (left.length > 0) above = text;
  }
  return both >= BOTH && goingOn >= GOING_ON;
}

function isText(text: string): boolean {
  return text.split(' ').length >= TEXT_WORDS;
}

function parted(run: readonly TextLine[], edge: number): TextLine[] {
  const isLeft = ({ x }: TextCell) => x < edge - ALIGNMENT;
  return [isLeft, (cell: TextCell) => !isLeft(cell)].flatMap((isOfColumn) =>
    run.flatMap((line): TextLine[] => {
      const cells = line.cells.filter(isOfColumn);
      const first = cells[0];
      const last = cells.at(-1);
      return first && last ? [{ ...line, cells, x: first.x, right: last.right }] : [];
    }),
  );
}
