import type { Block, Cell, Paragraph, Table } from './document-blocks.ts';

/** Words of a column's heading at most: a longer first row is content. */
const COLUMN_HEADING_WORDS = 4;
/** Characters of a cell that dates what stands beside it: `September 2014 – December 2018`. */
const DATES_CHARACTERS = 40;

/**
 * Lays a document out as plain text that keeps what its shape says: a line for each paragraph, an
 * empty line before a heading and around a text box, • before an item, a tab between the cells of a row.
 * Cells of several lines are read one after another. Under headings of columns, such a row becomes
 * blocks: its first cell, then each column's heading with what stands below it as items.
 */
export function blocksToText(blocks: readonly Block[]): string {
  return linesOf(blocks).join('\n');
}

/** Headers of first, odd and even pages often say the same: each line once. */
export function onceEach(parts: readonly Block[][]): string {
  const lines = parts.flatMap((blocks) => blocksToText(blocks).split('\n'));
  return [...new Set(lines)].join('\n');
}

function linesOf(blocks: readonly Block[]): string[] {
  return blocks.flatMap(blockLines);
}

function blockLines(block: Block): string[] {
  switch (block.type) {
    case 'paragraph':
      return paragraphLines(block);
    case 'table':
      return tableLines(block);
    case 'box': {
      const lines = linesOf(block.blocks);
      return lines.length > 0 ? ['', ...lines, ''] : [];
    }
  }
}

function paragraphLines({ text, isHeading, isItem }: Paragraph): string[] {
  // Several tabs or many blanks line things up: one gap is one tab.
  const lines = text
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replace(/\t[ \t]*/g, '\t')
        .replace(/(?<=\S) {4,}(?=\S)/g, '\t'),
    )
    .filter((line) => line !== '');
  const [first, ...others] = lines;
  if (first === undefined) return [];
  if (isHeading) return ['', first, ...others];
  return [isItem && !first.startsWith('•') ? `• ${first}` : first, ...others];
}

/** A cell's lines; empty ones only between others. */
type CellLines = string[];

function tableLines(table: Table): string[] {
  const rows = joinRows(table.rows).map((row) =>
    row.map(({ blocks }) => trimLines(linesOf(blocks))),
  );
  const headings = columnHeadings(rows);
  if (!headings) return rows.flatMap(rowLines);
  const [, ...others] = continueRows(rows);
  const isPlain = headings[0] !== '' && others.every((row) => row.every(isSingle));
  if (isPlain)
    return [headings, ...others.map((row) => row.map(only))].map((row) => row.join('\t'));
  if (isOfEntries(others)) return [headings.join('\t'), ...others.flatMap(entryLines)];
  const isNamed = others.some((row) => isSingle(row[0] ?? []));
  return others.flatMap((row) =>
    row.flatMap((cell, column) => {
      const heading = headings[column] ?? '';
      if (cell.length === 0 || heading === '' || (column === 0 && isNamed)) return cell;
      // Columns that are one list each are parts of the page.
      if (others.length === 1 && !isNamed) return ['', heading, ...cell];
      const lines = cell.filter((line) => line !== '');
      return [`${heading}:`, ...lines.map((line) => (line.startsWith('•') ? line : `• ${line}`))];
    }),
  );
}

/** Without headings a row of single lines is a line, and what is dated keeps its date beside its first line. */
function rowLines(row: readonly CellLines[]): string[] {
  if (row.every(isSingle)) return [row.map(only).join('\t').replace(/\t+$/, '')];
  const [first = [], second = [], ...others] = row;
  if (!isDate(first) || second.length === 0) return row.flat();
  return [`${only(first)}\t${second[0]}`, ...second.slice(1), ...others.flat()];
}

/** A row of a table of stations: what takes one line in a line, then the rest. */
function entryLines(row: readonly CellLines[]): string[] {
  const head = row.filter((cell) => cell.length === 1).map(only);
  return [
    ...(head.length > 0 ? [head.join('\t')] : []),
    ...row.filter((cell) => cell.length > 1).flat(),
  ];
}

function isOfEntries(rows: readonly CellLines[][]): boolean {
  return rows.filter((row) => row.some(isDate)).length > rows.length / 2;
}

function isDate(cell: CellLines): boolean {
  const text = only(cell);
  return (
    cell.length === 1 && text.length <= DATES_CHARACTERS && /(?<!\d)(?:19|20)\d\d(?!\d)/.test(text)
  );
}

/** Rows that share a cell are one row: cells under each other are read as one. */
function joinRows(rows: readonly Cell[][]): Cell[][] {
  const joined: Cell[][] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above && row.some(({ continues }) => continues)) append(above, row);
    else joined.push(row.map((cell) => ({ ...cell, blocks: [...cell.blocks] })));
  }
  return joined;
}

function append(above: Cell[], row: readonly Cell[]): void {
  row.forEach((cell, column) => {
    const target = above[column];
    if (target) target.blocks.push(...cell.blocks);
    else above.push({ ...cell, blocks: [...cell.blocks] });
  });
}

/** Below headings, a row without a name of its own goes on with the row above. */
function continueRows(rows: readonly CellLines[][]): CellLines[][] {
  const continued: CellLines[][] = [];
  rows.forEach((row, index) => {
    const above = continued.at(-1);
    const isUnnamed = row[0]?.length === 0 && row.some((cell) => cell.length > 0);
    if (index < 2 || !above || !isUnnamed) continued.push(row.map((cell) => [...cell]));
    else
      row.forEach((cell, column) => {
        above[column]?.push(...cell);
      });
  });
  return continued;
}

/** The first row, if it names the columns: short, without figures, over names in the first column or over lists only. */
function columnHeadings(rows: readonly CellLines[][]): string[] | null {
  const [first, ...others] = rows;
  if (!first || others.length === 0 || !first.every(isSingle)) return null;
  const labels = first.map(only);
  const named = labels.filter((label) => label !== '');
  const isShort = named.every(
    (label) => label.split(' ').length <= COLUMN_HEADING_WORDS && !/\d/.test(label),
  );
  const overNames = labels.length >= 3 || labels[0] === '';
  const overLists = others.every((row) => row.length === labels.length && !row.some(isSingle));
  return named.length > 0 && isShort && (overNames || overLists) ? labels : null;
}

function isSingle(cell: CellLines): boolean {
  return cell.length <= 1;
}

function only(cell: CellLines): string {
  return cell[0] ?? '';
}

function trimLines(lines: string[]): CellLines {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
