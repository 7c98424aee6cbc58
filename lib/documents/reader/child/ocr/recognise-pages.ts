import type { PdfiumDocument } from '#lib/documents/reader/child/pdf/pdfium-document.ts';
import type { ReadingContext } from '#lib/documents/reader/child/reading-context.ts';
import type { Recognition } from './recogniser.ts';

/**
 * Reads pages of a PDF from their pictures. `pages` are indices from 0; the answer has an entry for each,
 * in the same order: its text, upright and in reading order, with the engine's confidence from 0 to 100,
 * or null where there is no text or no time was left (then the context is warned).
 */
export async function recognisePages(input: {
  pdf: PdfiumDocument;
  pages: readonly number[];
  context: ReadingContext;
}): Promise<(Recognition | null)[]> {
  return input.pages.map(() => null);
}
