import { heightOf, type PdfPage } from './pdf-page.ts';
import { STYLE } from './pdf-styles.ts';

/** Points of each column but the first, where the first takes what is left. */
const OTHER_COLUMN = 86;
const COLUMN_GAP = 10;
/** Under the line of a row. */
const RULE_GAP = 4;

/**
 * Rows that stay whole, the head with the first of them; `first` is the width of the first column in points, the
 * others share the rest; null: it takes what the others leave.
 */
export function tableRows(
  page: PdfPage,
  rows: readonly (readonly string[])[],
  { first, headIn }: { first: number | null; headIn: 'rows' | 'columns' },
): void {
  const columns = rows[0]?.length ?? 0;
  const other = first === null ? OTHER_COLUMN : (page.width - first) / Math.max(1, columns - 1);
  const widths = Array.from({ length: columns }, (_, column) =>
    column === 0 ? (first ?? page.width - other * (columns - 1)) : other,
  );
  const laidOut = rows.map((row, index) => {
    let x = 0;
    const cells = row.map((text, column) => {
      const isHead = headIn === 'columns' ? index === 0 : column === 0;
      const width = widths[column] ?? other;
      const part = page.part(text, isHead ? STYLE.quiet : STYLE.text, {
        tag: 'P',
        indent: x,
        width: width - COLUMN_GAP,
      });
      x += width;
      return { part, tag: isHead ? 'TH' : 'TD' };
    });
    return { cells, height: Math.max(...cells.map(({ part }) => heightOf([part])), 12) + 8 };
  });
  const table = page.child(page.root, 'Table');
  for (const [index, { cells, height }] of laidOut.entries()) {
    const isHeadRow = headIn === 'columns' && index === 0;
    page.ensure(height + (isHeadRow ? RULE_GAP + (laidOut[1]?.height ?? 0) : 0));
    const top = page.y;
    const element = page.child(table, 'TR');
    for (const { part, tag } of cells) {
      page.y = top + 4;
      page.lines(page.child(element, tag), part);
    }
    page.y = top + height;
    page.rule();
  }
  page.space(6);
}
