import {
  isHeadedTable,
  layOutTable,
  type TableCell,
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
  headings: readonly TableCell[];
  bottom: number;
};

/** Points that the letters of a cell may reach over its edge. */
const OVER_EDGE = 2;
/** The baseline stands below the middle of its letters by this, in heights of the letters. */
const MIDDLE = 0.3;
/** Points between the lines of rows that follow each other. */
const FOLLOWING = 4;
/** Points that rows across the whole table, such as the names of groups, take up at most. */
const GROUP_ROWS = 60;

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
  const starts = blockStarts(items);
  let open = above;
  for (const rows of runsOf(filledRows(items, gridRowsOf(rules)))) {
    const [first] = rows;
    if (!first) continue;
    const cells = rows.map((row) => cellsOf(row, starts));
    const headings = open && isContinued(open, first) ? open.headings : null;
    const isRepeated = headings !== null && textOfRow(cells[0]) === textOfRow(headings);
    const table = headings && !isRepeated ? [headings, ...cells] : withHeadings(cells);
    const named = table[0];
    if (!named || !isHeadedTable(table.map((row) => [...row]))) continue;
    const laid = layOutTable(table.map((row) => [...row]));
    const hasNamesLine = laid[0] === textOfRow(named);
    tables.push({
      items: new Set(rows.flatMap((row) => row.items)),
      lines: placed(headings && !isRepeated && hasNamesLine ? laid.slice(1) : laid, rows),
    });
    open = { edges: first.edges, headings: named, bottom: rows.at(-1)?.bottom ?? 0 };
  }
  return { tables, open: open && { ...open, bottom: Number.NEGATIVE_INFINITY } };
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

/** The names of columns are one line each, however they are broken. */
function withHeadings([first = [], ...others]: readonly TableCell[][]): TableCell[][] {
  const headings = first.map(({ lines }) => ({
    lines: lines.length > 0 ? [lines.join(' ')] : [],
    continues: false,
  }));
  return [headings, ...others];
}

function isContinued(open: OpenTable, row: FilledRow): boolean {
  if (!hasSameEdges(open.edges, row.edges)) return false;
  return open.bottom === Number.NEGATIVE_INFINITY || row.top - open.bottom <= GROUP_ROWS;
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
