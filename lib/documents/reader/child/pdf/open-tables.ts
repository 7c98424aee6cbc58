import {
  kindOfTable,
  layOutTable,
  type TableCell,
} from '#lib/documents/reader/child/lay-out-table.ts';
import { paragraphsOf } from './cell-paragraphs.ts';
import { type ReadTable, withAllHeadings } from './ruled-tables.ts';
import type { Rule } from './ruling-lines.ts';
import type { TextItem } from './text-item.ts';
import type { TextLine } from './text-lines.ts';

/** All lengths in heights of the letters. */
const SAME_BASELINE = 0.35;
const CELL_GAP = 0.6;
const GUTTER = 0.5;
/** A table ends at white higher than this. */
const END_GAP = 4;
/** Lines of a row stand as close as lines can; rows stand farther apart. */
const ROW_STEP = 1.2;
/** Where fewer lines than this share have a mark of their own, criteria go over several lines. */
const MARKED_SHARE = 0.6;
const HEADING_WORDS = 8;
const HEADINGS = 2;
const MARKS = 3;
/** Lines of a page that is looked at; the work grows with the square. */
const MAX_ROWS = 500;
const MAX_ITEMS = 6_000;
/** Lines that may be headings are few; a page of nothing else is no table. */
const MAX_HEADS = 40;
const MARK = /^(?:[x✓✔✗✘☑☒☐√]|\p{Lu})$/iu;

type Span = { x: number; right: number };
type Cell = Span & { text: string };
/** What stands on one baseline. */
type Row = { y: number; size: number; items: TextItem[] };

/**
 * Tables without lines between their columns, which white tells: those in which marks stand below headings,
 * and those with a line below the headings and lines between the rows.
 */
export function openTablesOf(items: readonly TextItem[], rules: readonly Rule[] = []): ReadTable[] {
  if (items.length > MAX_ITEMS) return [];
  const rows = rowsOf(items);
  const tables: ReadTable[] = [];
  if (rows.length > MAX_ROWS) return tables;
  let heads = 0;
  for (let at = 0; at < rows.length && heads < MAX_HEADS; at += 1) {
    const row = rows[at];
    const headings = row ? headingsOf(row) : null;
    if (!row || !headings) continue;
    heads += 1;
    const found = bodyBelow(rows.slice(at + 1), row, headings);
    const table = found && (rowTableOf(row, found, rules) ?? markTableOf(row, found));
    if (!table || !found) continue;
    tables.push(table);
    at += table.rows;
  }
  return tables;
}

function rowsOf(items: readonly TextItem[]): Row[] {
  const rows: Row[] = [];
  const words = items.filter(({ text }) => text.trim() !== '');
  for (const item of words.toSorted((a, b) => a.y - b.y)) {
    const row = rows.at(-1);
    if (row && item.y - row.y <= SAME_BASELINE * Math.min(item.size, row.size)) {
      row.items.push(item);
      row.size = Math.max(row.size, item.size);
    } else rows.push({ y: item.y, size: item.size, items: [item] });
  }
  for (const row of rows) row.items.sort((a, b) => a.x - b.x);
  return rows;
}

function cellsOf({ items, size }: Row): Cell[] {
  const cells: Cell[] = [];
  for (const { text, x, width } of items) {
    const cell = cells.at(-1);
    if (cell && x - cell.right < CELL_GAP * size) {
      cell.text += ` ${text}`;
      cell.right = Math.max(cell.right, x + width);
    } else cells.push({ text, x, right: x + width });
  }
  return cells;
}

function headingsOf(row: Row): Cell[] | null {
  const cells = cellsOf(row);
  const areNames = cells.every(
    ({ text }) =>
      /\p{L}/u.test(text) && !/\d/.test(text) && text.split(/\s+/u).length <= HEADING_WORDS,
  );
  return cells.length >= HEADINGS && areNames ? cells : null;
}

type Body = { body: Row[]; gutters: Span[] };

/** The rows below headings as long as white parts their columns all the way down. */
function bodyBelow(rows: readonly Row[], head: Row, headings: readonly Cell[]): Body | null {
  let gutters = headings
    .slice(1)
    .map((cell, at): Span => ({ x: headings[at]?.right ?? 0, right: cell.x }));
  const body: Row[] = [];
  let y = head.y;
  for (const row of rows) {
    if (row.y - y > END_GAP * row.size) break;
    const narrowed = gutters.map((gutter) => whiteIn(gutter, row.items));
    if (narrowed.some(({ x, right }) => right - x < GUTTER * row.size)) break;
    gutters = narrowed;
    body.push(row);
    y = row.y;
  }
  return body.length > 1 ? { body, gutters } : null;
}

/** The widest part of a gutter that items leave white. */
function whiteIn(gutter: Span, items: readonly TextItem[]): Span {
  let widest: Span = { x: gutter.x, right: gutter.x };
  let x = gutter.x;
  const consider = (right: number) => {
    if (right - x > widest.right - widest.x) widest = { x, right };
  };
  for (const item of items) {
    if (item.x >= gutter.right) break;
    consider(Math.min(item.x, gutter.right));
    x = Math.max(x, item.x + item.width);
  }
  consider(gutter.right);
  return widest;
}

type OpenTable = ReadTable & { rows: number };

/** The table with marks below these headings. */
function markTableOf(head: Row, { body, gutters: named }: Body): OpenTable | null {
  const columns = columnsOf(head, { body, gutters: named });
  const isMark = (item: TextItem) => columns.marked[columns.of(item)] ?? false;
  const marks = body.flatMap((row) => row.items.filter(isMark));
  if (marks.length < MARKS) return null;
  const groups = [[head], ...groupsOf(body, isMark)];
  const cells = groups.map((rows) => cellsOfRows(rows, columns).map(oneLine));
  if (kindOfTable(cells) !== 'marks') return null;
  const lines = layOutTable(cells, 'marks').map((text, at) =>
    lineOf(text, columns, groups[at]?.[0] ?? head),
  );
  return { items: itemsOf(groups), lines, rows: body.length };
}

/** The table whose rows lines across the page part from each other. */
function rowTableOf(head: Row, { body, gutters }: Body, rules: readonly Rule[]): OpenTable | null {
  const left = gutters[0]?.x ?? 0;
  const right = gutters.at(-1)?.right ?? 0;
  const across = rules
    .filter(({ isAcross, from, to, at }) => isAcross && from < left && to > right && at > head.y)
    .toSorted((a, b) => a.at - b.at);
  const groups = [head, ...body].reduce<Row[][]>((found, row) => {
    const last = found.at(-1)?.at(-1);
    if (last && !across.some(({ at }) => at > last.y && at < row.y)) found.at(-1)?.push(row);
    else found.push([row]);
    return found;
  }, []);
  const [heads, ...rows] = groups;
  if (heads?.length !== 1) return null;
  const columns = columnsOf(head, { body, gutters });
  // Cells reach as far as the lines, also where their words do not.
  const last = columns.boxes.at(-1);
  if (last) last.right = Math.max(last.right, Math.min(...across.map(({ to }) => to)));
  // Below the last line, the table goes on only with a row of several cells.
  const end = rows.at(-1) ?? [];
  const isOver = new Set(end[0]?.items.map(columns.of)).size < 2;
  const own = isOver ? rows.slice(0, -1) : rows;
  if (own.length < 2) return null;
  const cells = [
    cellsOfRows([head], columns).map(oneLine),
    ...own.map((row) => cellsOfRows(row, columns)),
  ];
  const kind = kindOfTable(cells);
  const isNamed = cells[0]?.every(({ lines }, column) => column === 0 || lines.length > 0);
  if (!isNamed || kind === 'unnamed' || kind === 'stations') return null;
  const taken = [[head], ...own];
  const texts = withAllHeadings(layOutTable(cells, kind), cells[0] ?? []);
  const top = head.y;
  const bottom = own.at(-1)?.at(-1)?.y ?? top;
  const lines = texts.map((text, at) =>
    lineOf(text, columns, {
      ...head,
      y: top + (at * (bottom - top)) / Math.max(1, texts.length - 1),
    }),
  );
  return { items: itemsOf(taken), lines, rows: taken.flat().length - 1 };
}

type Columns = {
  of: (item: TextItem) => number;
  boxes: Span[];
  /** columns of nothing but marks */
  marked: boolean[];
};

function columnsOf(head: Row, { body, gutters: named }: Body): Columns {
  const unnamed = unnamedGutter(body, named[0]?.x ?? 0);
  const gutters = unnamed ? [unnamed, ...named] : named;
  const all = [head, ...body].flatMap(({ items }) => items);
  const left = Math.min(...all.map(({ x }) => x));
  const right = Math.max(...all.map(({ x, width }) => x + width));
  const edges = gutters.map((gutter) => (gutter.x + gutter.right) / 2);
  const of = (item: TextItem) => edges.filter((edge) => edge < item.x + item.width / 2).length;
  const boxes = [...gutters, null].map(
    (gutter, column): Span => ({
      x: gutters[column - 1]?.right ?? left,
      right: gutter?.x ?? right,
    }),
  );
  const texts = body.flatMap((row) => row.items.map((item) => ({ item, column: of(item) })));
  const marked = boxes.map((_, at) => {
    const own = texts.filter(({ column }) => column === at);
    return at > 0 && own.length > 0 && own.every(({ item }) => MARK.test(item.text.trim()));
  });
  return { of, boxes, marked };
}

function cellsOfRows(rows: readonly Row[], { of, boxes }: Columns): TableCell[] {
  const items = rows.flatMap((row) => row.items);
  return boxes.map(({ x, right }, column) => ({
    lines: paragraphsOf(
      items.filter((item) => of(item) === column),
      { left: x, right },
    ),
    continues: false,
  }));
}

function oneLine({ lines, continues }: TableCell): TableCell {
  return { lines: lines.length > 0 ? [lines.join(' ')] : [], continues };
}

function itemsOf(groups: readonly Row[][]): Set<TextItem> {
  return new Set(groups.flatMap((rows) => rows.flatMap((row) => row.items)));
}

function lineOf(text: string, { boxes }: Columns, { y, size }: Row): TextLine {
  const x = boxes[0]?.x ?? 0;
  const right = boxes.at(-1)?.right ?? x;
  return { cells: text.split('\t').map((cell) => ({ text: cell, x, right })), x, right, y, size };
}

/** The lines that belong to one criterion: as close as lines stand, with no second mark. */
function groupsOf(body: readonly Row[], isMark: (item: TextItem) => boolean): Row[][] {
  const hasMark = ({ items }: Row) => items.some(isMark);
  const isLoose = ({ items }: Row) => items.every(isMark);
  const texts = body.filter((row) => !isLoose(row));
  const steps = texts.slice(1).map((row, at) => row.y - (texts[at]?.y ?? 0));
  const close = ROW_STEP * Math.min(...steps, Number.POSITIVE_INFINITY);
  // Marks at the end or in the middle of what they belong to, which white parts from the next.
  const isParted =
    steps.some((step) => step > close) &&
    texts.filter(hasMark).length < MARKED_SHARE * texts.length;
  const groups: Row[][] = [];
  for (const row of texts) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isMarked = group?.some(hasMark) ?? false;
    const belongs = isParted ? !(isMarked && hasMark(row)) : isMarked && !hasMark(row);
    if (group && last && row.y - last.y <= close && belongs) group.push(row);
    else groups.push([row]);
  }
  for (const row of body.filter(isLoose)) nearest(groups, row)?.push(row);
  return groups;
}

function nearest(groups: readonly Row[][], { y }: Row): Row[] | undefined {
  const distance = (group: readonly Row[]) =>
    Math.abs(((group[0]?.y ?? 0) + (group.at(-1)?.y ?? 0)) / 2 - y);
  return groups.reduce<Row[] | undefined>(
    (best, group) => (best && distance(best) <= distance(group) ? best : group),
    undefined,
  );
}

/** A column without a heading at the left, which names groups: white parts it from the criteria. */
function unnamedGutter(body: readonly Row[], edge: number): Span | null {
  const items = body.flatMap((row) => row.items.filter(({ x }) => x < edge));
  const starts = body.flatMap((row) =>
    cellsOf(row)
      .slice(1)
      .filter(({ x }) => x < edge),
  );
  const [second] = starts;
  if (!second) return null;
  const before = items.filter(({ x }) => x < second.x - 1);
  const right = Math.max(...before.map(({ x, width }) => x + width));
  const isStraight = starts.every(({ x }) => Math.abs(x - second.x) < 2);
  return isStraight && right < second.x ? { x: right, right: second.x } : null;
}
