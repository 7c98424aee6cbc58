/**
 * A small PDF, for tests and to warm the engines up: each page is a content stream over Helvetica (F1), with
 * its cross-reference table in order.
 */
export type MadePage = {
  /** Operators, such as `BT /F1 12 Tf 72 700 Td (Words) Tj ET`. */
  content: string;
  /** More entries of the page's dictionary, such as `/Rotate 90`. */
  entries?: string;
  /** More entries of its resources, such as `/ExtGState << … >>`. */
  resources?: string;
};

/** `objects` are more numbered objects, the first with number 10; `catalog` more entries of the catalog. */
export function makePdf(
  pages: readonly MadePage[],
  { objects = [], catalog = '' }: { objects?: readonly string[]; catalog?: string } = {},
): Uint8Array {
  const firstPage = 10 + objects.length;
  const kids = pages.map((_, index) => `${firstPage + 2 * index} 0 R`).join(' ');
  const numbered = new Map<number, string>([
    [1, `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`],
    [2, `<< /Type /Pages /Count ${pages.length} /Kids [${kids}] >>`],
    [3, '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'],
  ]);
  for (const [index, object] of objects.entries()) numbered.set(10 + index, object);
  for (const [index, page] of pages.entries()) {
    const number = firstPage + 2 * index;
    const box = page.entries?.includes('/MediaBox') ? '' : '/MediaBox [0 0 595 842]';
    numbered.set(
      number,
      `<< /Type /Page /Parent 2 0 R ${box} /Contents ${number + 1} 0 R /Resources << /Font << /F1 3 0 R >> ${page.resources ?? ''} >> ${page.entries ?? ''} >>`,
    );
    numbered.set(number + 1, streamOf(page.content));
  }
  let text = '%PDF-1.7\n';
  const offsets: string[] = [];
  for (const [number, body] of numbered) {
    offsets.push(`${number} 1\n${String(text.length).padStart(10, '0')} 00000 n \n`);
    text += `${number} 0 obj\n${body}\nendobj\n`;
  }
  const start = text.length;
  text += `xref\n0 1\n0000000000 65535 f \n${offsets.join('')}`;
  text += `trailer\n<< /Size ${firstPage + 2 * pages.length} /Root 1 0 R >>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(text, 'latin1');
}

/** A stream object with these bytes; `entries` are more of its dictionary. */
export function streamOf(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`;
}

/** Operators that show words with their left end at x and their baseline at y, points from the bottom left. */
export function words(
  text: string,
  { x = 72, y, size = 12, before = '' }: { x?: number; y: number; size?: number; before?: string },
): string {
  const escaped = text.replace(/[\\()]/g, '\\$&');
  return `q ${before} BT /F1 ${size} Tf 1 0 0 1 ${x} ${y} Tm (${escaped}) Tj ET Q`;
}
