/** A cell as lines of text; `continues` where it is one with the cell above. */
export type TableCell = { lines: readonly string[]; continues: boolean };

/** Words of a column's heading at most: a longer first row is content. */
const COLUMN_HEADING_WORDS = 4;
/** Characters of a cell that dates what stands beside it: `September 2014 – December 2018`. */
const DATES_CHARACTERS = 40;
/** What is put under a heading to say that it holds: a tick, a cross, a letter, yes. */
const MARK =
  /^(?:[x✓✔✗✘☑☒☐√•*●○■□▪–—-]|\p{Lu}|\d|yes|no|ja|nein|oui|non|da|nu|sí|si|sim|tak|nie)$/iu;

/** A cell's lines; empty ones only between others. */
type CellLines = string[];

/**
 * What a table is: one with a column of marks; one of single lines under headings; one of stations with
 * dates under headings; one of texts under headings; or one of which the columns have no names.
 */
export type TableKind = 'marks' | 'lines' | 'stations' | 'texts' | 'unnamed';

export function kindOfTable(given: readonly TableCell[][]): TableKind {
  if (hasColumnOfMarks(given.map((row) => row.map(({ lines }) => trimLines(lines)))))
    return 'marks';
  const rows = joinRows(given).map((row) => row.map(trimLines));
  const headings = columnHeadings(rows);
  if (!headings) return 'unnamed';
  const [, ...others] = continueRows(rows);
  if (headings[0] !== '' && others.every((row) => row.every(isSingle))) return 'lines';
  return isOfEntries(others) ? 'stations' : 'texts';
}

/**
 * Lays the rows of a table out as lines of text, a tab between the cells of a row. Cells of several
 * lines are read one after another. Under headings of columns, such a row becomes blocks: its first
 * cell, then each column's heading with what stands below it as items. Where a column holds marks, each
 * row stays one line, with its empty cells, so that a mark keeps its column.
 */
export function layOutTable(given: readonly TableCell[][], kind = kindOfTable(given)): string[] {
  if (kind === 'marks') {
    return given.map(markedRow).filter((line) => line !== '');
  }
  const rows = joinRows(given).map((row) => row.map(trimLines));
  if (kind === 'unnamed') return rows.flatMap(rowLines);
  const headings = (rows[0] ?? []).map(only);
  const [, ...others] = continueRows(rows);
  switch (kind) {
    case 'lines':
      return [headings, ...others.map((row) => row.map((cell) => cell.join(' ')))].map((row) =>
        row.join('\t'),
      );
    case 'stations':
      return [headings.join('\t'), ...others.flatMap(entryLines)];
    case 'texts':
      return textLines(headings, others);
  }
}

function textLines(headings: readonly string[], rows: readonly CellLines[][]): string[] {
  const isNamed = rows.some((row) => isSingle(row[0] ?? []));
  return rows.flatMap((row) =>
    row.flatMap((cell, column) => {
      const heading = headings[column] ?? '';
      if (cell.length === 0 || heading === '' || (column === 0 && isNamed)) return cell;
      // Columns that are one list each are parts of the page.
      if (rows.length === 1 && !isNamed) return ['', heading, ...cell];
      const lines = cell.filter((line) => line !== '');
      return [`${heading}:`, ...lines.map((line) => (line.startsWith('•') ? line : `• ${line}`))];
    }),
  );
}

/** A column under a heading, behind a column of words, in which there is nothing but marks. */
function hasColumnOfMarks(rows: readonly CellLines[][]): boolean {
  const [first, ...others] = rows;
  if (!first?.every(isSingle)) return false;
  return first.some((heading, column) => {
    const cells = others.map((row) => row[column] ?? []).filter((cell) => cell.length > 0);
    const isHeaded = column > 0 && /\p{L}/u.test(only(heading));
    return isHeaded && cells.length > 1 && cells.every((cell) => cell.every(isMark));
  });
}

function isMark(line: string): boolean {
  return MARK.test(line);
}

function markedRow(row: readonly TableCell[]): string {
  return row
    .map(({ lines }) => lines.filter((line) => line !== '').join(' '))
    .join('\t')
    .trimEnd();
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
function joinRows(rows: readonly TableCell[][]): string[][][] {
  const joined: string[][][] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    if (above && row.some(({ continues }) => continues)) append(above, row);
    else joined.push(row.map(({ lines }) => [...lines]));
  }
  return joined;
}

function append(above: string[][], row: readonly TableCell[]): void {
  row.forEach(({ lines }, column) => {
    const target = above[column];
    if (target) target.push(...lines);
    else above.push([...lines]);
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
  return named.length > 0 && isShort && (overNames || overLists || isOverTexts(rows))
    ? labels
    : null;
}

/** Two names over columns of texts, some of several lines: the first column does not name its rows. */
function isOverTexts([first = [], ...others]: readonly CellLines[][]): boolean {
  return (
    first.length === 2 &&
    first.every((label) => /^\p{L}[\p{L}\p{M}\s()/’'-]*$/u.test(only(label))) &&
    others.some((row) => !row.every(isSingle)) &&
    others.every((row) => row.length === 2 && isText(row[0] ?? []))
  );
}

function isText(cell: CellLines): boolean {
  return (
    cell.length !== 1 || (only(cell).split(' ').length > COLUMN_HEADING_WORDS && !isDate(cell))
  );
}

function isSingle(cell: CellLines): boolean {
  return cell.length <= 1;
}

function only(cell: CellLines): string {
  return cell[0] ?? '';
}

function trimLines(lines: readonly string[]): CellLines {
  const first = lines.findIndex((line) => line !== '');
  const last = lines.findLastIndex((line) => line !== '');
  return first === -1 ? [] : lines.slice(first, last + 1);
}
