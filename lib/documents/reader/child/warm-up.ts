import { makePdf, words } from './pdf/make-pdf.ts';
import { readDocument } from './read-document.ts';

/** Lines of a page, as many as a résumé has: fewer leave more of the engines' code unused. */
const LINES = 45;
const LINE_HEIGHT = 16;
const TOP = 800;
const LEFT = 72;

/**
 * Reads a small document of our own, so that the engines are loaded and their code is compiled when the first
 * file comes: that takes a fifth of a second, and would take it from the first file. Throws where PDFs cannot
 * be read at all; such a process is not ready for files.
 */
export async function warmUp(): Promise<void> {
  const lines = Array.from({ length: LINES }, (_, line) => {
    const y = TOP - line * LINE_HEIGHT;
    // A box behind every line, as under headings, and two ends of lines: places are compared then.
    const box = `0.9 g ${LEFT} ${y} 400 1 re f 0 g`;
    return `${box} ${words(`Line ${line} of a page, 2014 - 2018`, { y, x: LEFT + (line % 3) })}`;
  });
  const page = { content: lines.join('\n') };
  const bytes = Buffer.from(makePdf([page, page]));
  await readDocument({ format: 'pdf', mediaType: 'application/pdf', bytes });
}
