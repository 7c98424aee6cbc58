import { MAX_PAGES, MAX_TEXT_CHARACTERS } from '#lib/documents/document-limits.ts';
import { openPdfjs } from './pdf/pdfjs-document.ts';
import { linesOf, textOfLine } from './pdf/text-lines.ts';
import type { RawDocument } from './raw-document.ts';
import type { ReadingContext } from './reading-context.ts';
import { ReadingFailure } from './reading-failure.ts';

/** Reads a PDF page by page. Throws ReadingFailure. */
export async function readPdf(bytes: Buffer, context: ReadingContext): Promise<RawDocument> {
  const pdf = await openPdfjs(bytes);
  try {
    if (pdf.pageCount > MAX_PAGES) throw new ReadingFailure('too_many_pages');
    const pages: string[] = [];
    let characters = 0;
    for (let index = 0; index < pdf.pageCount; index += 1) {
      context.onProgress({ stage: 'reading', page: index + 1, pages: pdf.pageCount });
      const text = linesOf((await pdf.textPage(index)).items)
        .map(textOfLine)
        .join('\n');
      pages.push(text);
      characters += text.length;
      // Invisible characters do not count in the end, hence the room; the limit itself is on clean text.
      if (characters > 2 * MAX_TEXT_CHARACTERS) throw new ReadingFailure('too_complex');
    }
    return { pages, hidden: [], isRecognised: false };
  } finally {
    await pdf.close();
  }
}
