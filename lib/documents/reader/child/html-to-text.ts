import { parseDocument } from 'htmlparser2';

type ChildNode = ReturnType<typeof parseDocument>['children'][number];
type Element = Extract<ChildNode, { attribs: object }>;
type Text = Extract<ChildNode, { type: 'text' }>;

/** Words of a column's heading at most: a longer first row is content. */
const COLUMN_HEADING_WORDS = 4;

/**
 * Lays the converter's HTML out as plain text that keeps what its shape says: a line for each
 * paragraph, an empty line before a heading, • before an item, a tab between the cells of a row.
 * A row with several lines in a cell becomes blocks under the headings of their columns.
 */
export function htmlToText(html: string): string {
  return blocksOf(parseDocument(html).children).join('\n');
}

function blocksOf(nodes: readonly ChildNode[]): string[] {
  const lines: string[] = [];
  let inline = '';
  const endLine = () => {
    if (inline.trim() !== '') lines.push(...inline.split('\n').map((line) => line.trim()));
    inline = '';
  };
  for (const node of nodes) {
    if (!isTag(node)) {
      inline += isText(node) ? node.data : '';
      continue;
    }
    const block = blockOf(node);
    if (block === null) {
      inline += inlineText(node);
      continue;
    }
    endLine();
    lines.push(...block);
  }
  endLine();
  return lines;
}

/** Lines of a block element, or null for one that stands inside a line. */
function blockOf(element: Element): string[] | null {
  switch (element.name) {
    case 'h1':
    case 'h2':
    case 'h3':
    case 'h4':
    case 'h5':
    case 'h6':
      return ['', ...blocksOf(element.children)];
    case 'p':
    case 'div':
    case 'blockquote':
      return blocksOf(element.children);
    case 'ul':
    case 'ol':
      return element.children.filter(isTag).flatMap(itemLines);
    case 'table':
      return tableLines(element);
    default:
      return null;
  }
}

function itemLines(item: Element): string[] {
  const [first, ...others] = blocksOf(item.children).filter((line) => line !== '');
  return first === undefined ? [] : [first.startsWith('•') ? first : `• ${first}`, ...others];
}

function inlineText(element: Element): string {
  if (element.name === 'br') return '\n';
  // Marks of footnotes and the arrows back to them are no words of the text.
  if (element.name === 'a' && /^#(foot|end)note/.test(element.attribs.href ?? '')) return '';
  return element.children
    .map((node) => (isText(node) ? node.data : isTag(node) ? inlineText(node) : ''))
    .join('');
}

function tableLines(table: Element): string[] {
  const rows = rowsOf(table).map((row) =>
    row.children.filter(isTag).map((cell) => blocksOf(cell.children).filter((line) => line !== '')),
  );
  const headings = columnHeadings(rows);
  const isSingle = (cells: string[][]) => cells.every((cell) => cell.length <= 1);
  const asRow = (cells: string[][]) => cells.map((cell) => cell[0] ?? '').join('\t');
  if (!headings || rows.every(isSingle)) {
    return rows.flatMap((cells) => (isSingle(cells) ? [asRow(cells)] : cells.flat()));
  }
  return rows.slice(1).flatMap((cells) =>
    cells.flatMap((cell, column) => {
      const heading = headings[column] ?? '';
      if (cell.length === 0 || heading === '' || column === 0) return cell;
      return [`${heading}:`, ...cell.map((line) => (line.startsWith('•') ? line : `• ${line}`))];
    }),
  );
}

/** The first row, if it names the columns: short, without figures, over a first column of names. */
function columnHeadings(rows: readonly string[][][]): string[] | null {
  const [first, ...others] = rows;
  if (!first || others.length === 0) return null;
  const labels = first.map((cell) => (cell.length <= 1 ? (cell[0] ?? '') : null));
  if (labels.includes(null)) return null;
  const named = labels.filter((label) => label !== null && label !== '');
  const isShort = named.every(
    (label) =>
      label !== null && label.split(' ').length <= COLUMN_HEADING_WORDS && !/\d/.test(label),
  );
  const overNames = labels.length >= 3 || labels[0] === '';
  return named.length > 0 && isShort && overNames ? labels.map((label) => label ?? '') : null;
}

function rowsOf(table: Element): Element[] {
  return table.children.filter(isTag).flatMap((child) => {
    if (child.name === 'tr') return [child];
    return /^t(head|body|foot)$/.test(child.name) ? rowsOf(child) : [];
  });
}

function isTag(node: ChildNode): node is Element {
  return 'attribs' in node;
}

function isText(node: ChildNode): node is Text {
  return node.type === 'text';
}
