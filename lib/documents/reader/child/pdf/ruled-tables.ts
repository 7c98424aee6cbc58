import {
  kindOfTable,
  layOutTable,
  type TableCell,
  type TableKind,
} from '#lib/documents/reader/child/lay-out-table.ts';
import { blockStarts, paragraphsOf } from './cell-paragraphs.ts';
import { type GridRow, gridRowsOf, hasSameEdges } from './ruled-grids.ts';
import type { Rule } from './ruling-lines.ts';
import type { TextItem } from './text-item.ts';
import type { TextLine } from './text-lines.ts';

/** A table as lines of text, and what of the page it was made of. */
export type ReadTable = { items: ReadonlySet<TextItem>; lines: TextLine[] };

/** A table that may go on: below a row that names a group, or on the next page. */
export type OpenTable = {
  edges: readonly number[];
  headings: TableCell[];
  kind: TableKind;
  bottom: number;
};

/** Rows of a page that are looked at, and pieces of text: more are a drawing. */
const MAX_ROWS = 200;
const MAX_ITEMS = 6_000;
/** Points that the letters of a cell may reach over its edge. */
const OVER_EDGE = 2;
/** The baseline stands below the middle of its letters by this, in heights of the letters. */
const MIDDLE = 0.3;
/** Points between the lines of rows that follow each other. */
const FOLLOWING = 4;
/** Points that rows across the whole table, such as the names of groups, take up at most. */
const GROUP_ROWS = 60;
/** Points from the top of a page at which a table of the page before goes on at the latest. */
const PAGE_TOP = 200;

/**
 * The tables of a page that have ruled cells and headings of columns, laid out so that the column of each
 * word is told. Every other table, such as a form or dates beside entries, stays as it is.
 */
export function ruledTablesOf(
  items: readonly TextItem[],
  rules: readonly Rule[],
  above: OpenTable | null,
): { tables: ReadTable[]; open: OpenTable | null } {
  const tables: ReadTable[] = [];
  if (items.length > MAX_ITEMS) return { tables, open: null };
  const starts = blockStarts(items);
  let open = above;
  for (const rows of runsOf(filledRows(items, gridRowsOf(rules).slice(0, MAX_ROWS)))) {
    const [first] = rows;
    if (!first) continue;
    const cells = rows.map((row) => cellsOf(row, starts));
    const goesOn: OpenTable | null = open && isContinued(open, first) ? open : null;
    const isRepeated = goesOn !== null && textOfRow(cells[0]) === textOfRow(goesOn.headings);
    const table = goesOn && !isRepeated ? [goesOn.headings, ...cells] : withHeadings(cells);
    const kind = goesOn?.kind ?? namedKind(table);
    const headings = table[0];
    if (!headings || !kind) continue;
    const laid = layOutTable(table, kind);
    const isNew = !goesOn || isRepeated;
    if (!isNew && laid[0] === textOfRow(headings)) laid.shift();
    tables.push({
      items: new Set(rows.flatMap((row) => row.items)),
      lines: placed(isNew ? withAllHeadings(laid, headings) : laid, rows),
    });
    open = { edges: first.edges, headings, kind, bottom: rows.at(-1)?.bottom ?? 0 };
  }
  return {
    tables,
    open: open && tables.length > 0 ? { ...open, bottom: Number.NEGATIVE_INFINITY } : null,
  };
}

type FilledRow = GridRow & { items: TextItem[]; cells: TextItem[][]; isWhole: boolean };

/** Puts each item into its cell; a row with words across an edge is no row of cells. */
function filledRows(items: readonly TextItem[], rows: readonly GridRow[]): FilledRow[] {
  const filled = rows.map(
    (row): FilledRow => ({
      ...row,
      items: [],
      cells: row.edges.slice(1).map(() => []),
      isWhole: true,
    }),
  );
  let at: { row: FilledRow; cell: TextItem[] } | null = null;
  for (const item of items) {
    if (item.text.trim() === '') {
      // A blank belongs to the word before it.
      if (at && item.text !== '') at.row.items.push(item);
      continue;
    }
    const row = filled.find((one) => isInside(item, one));
    const middle = item.x + item.width / 2;
    const column = row ? row.edges.findLastIndex((edge) => edge <= middle) : -1;
    const cell = row?.cells[column];
    at = row && cell ? { row, cell } : null;
    if (!at) continue;
    at.row.items.push(item);
    at.cell.push(item);
    const inner = at.row.edges.slice(1, -1);
    const right = item.x + item.width;
    if (inner.some((edge) => item.x < edge - OVER_EDGE && right > edge + OVER_EDGE))
      at.row.isWhole = false;
  }
  return filled;
}

function isInside(item: TextItem, row: GridRow): boolean {
  const y = item.y - MIDDLE * item.size;
  const middle = item.x + item.width / 2;
  const [left = 0] = row.edges;
  return y > row.top && y < row.bottom && middle > left && middle < (row.edges.at(-1) ?? 0);
}

/** Rows with the same columns that follow each other. */
function runsOf(rows: readonly FilledRow[]): FilledRow[][] {
  const runs: FilledRow[][] = [];
  for (const row of rows) {
    if (!row.isWhole || row.items.length === 0) continue;
    const last = runs.at(-1)?.at(-1);
    const follows =
      last && Math.abs(row.top - last.bottom) <= FOLLOWING && hasSameEdges(row.edges, last.edges);
    if (follows) runs.at(-1)?.push(row);
    else runs.push([row]);
  }
  return runs;
}

function cellsOf(row: FilledRow, starts: ReadonlySet<TextItem>): TableCell[] {
  return row.cells.map((items, column) => ({
    lines: paragraphsOf(
      items,
      { left: row.edges[column] ?? 0, right: row.edges[column + 1] ?? 0 },
      starts,
    ),
    continues: false,
  }));
}

/** Null for a table that stays as it is: without names for all of its columns, or of stations with dates. */
function namedKind(table: readonly TableCell[][]): TableKind | null {
  const kind = kindOfTable(table);
  if (kind === 'marks') return kind;
  const isNamed = table[0]?.every(({ lines }, column) => column === 0 || lines.length > 0) ?? false;
  return isNamed && (kind === 'lines' || kind === 'texts') ? kind : null;
}

/** The names of columns are one line each, however they are broken. */
function withHeadings([first = [], ...others]: readonly TableCell[][]): TableCell[][] {
  const headings = first.map(({ lines }) => ({
    lines: lines.length > 0 ? [lines.join(' ')] : [],
    continues: false,
  }));
  return [headings, ...others];
}

/** Puts the names of columns over nothing, and of the one that names the rows, before the lines of a table. */
export function withAllHeadings(laid: readonly string[], headings: readonly TableCell[]): string[] {
  if (laid[0] === textOfRow(headings)) return [...laid];
  const used = new Set(laid.map((line) => line.replace(/:$/, '')));
  const names = headings.map(({ lines }) => lines.join(' '));
  return [...names.filter((name) => name !== '' && !used.has(name)), ...laid];
}

function isContinued(open: OpenTable, row: FilledRow): boolean {
  if (!hasSameEdges(open.edges, row.edges)) return false;
  const isNewPage = open.bottom === Number.NEGATIVE_INFINITY;
  return isNewPage ? row.top <= PAGE_TOP : row.top - open.bottom <= GROUP_ROWS;
}

function textOfRow(row: readonly TableCell[] = []): string {
  return row
    .map(({ lines }) => lines.join(' '))
    .join('\t')
    .trimEnd();
}

/** Lines of text from the top of the rows to their bottom, as wide as the table. */
function placed(texts: readonly string[], rows: readonly FilledRow[]): TextLine[] {
  const [first] = rows;
  const top = first?.top ?? 0;
  const bottom = rows.at(-1)?.bottom ?? top;
  const x = first?.edges[0] ?? 0;
  const right = first?.edges.at(-1) ?? x;
  const size = rows[0]?.items[0]?.size ?? 0;
  const lines = texts.filter((text, at) => text !== '' || at > 0);
  return lines.map((text, at) => ({
    cells: text.split('\t').map((cell) => ({ text: cell, x, right })),
    x,
    right,
    y: top + ((at + 1) * (bottom - top)) / (lines.length + 1),
    size,
  }));
}
