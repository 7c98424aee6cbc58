import { createRequire } from 'node:module';
import path from 'node:path';
import { PDFParse } from 'pdf-parse';
import { MAX_PAGES, MAX_TEXT_CHARACTERS } from '#lib/documents/document-limits.ts';
import type { RawDocument } from './raw-document.ts';
import type { ReadingContext } from './reading-context.ts';
import { ReadingFailure } from './reading-failure.ts';

// Without its character maps, pdf.js silently leaves out most Chinese, Japanese and Korean text.
const requireHere = createRequire(import.meta.url);
const requireOfParser = createRequire(requireHere.resolve('pdf-parse'));
const CHARACTER_MAPS = path.join(
  path.dirname(requireOfParser.resolve('pdfjs-dist/package.json')),
  'cmaps/',
);

/**
 * Reads a PDF page by page, in the order in which its text was written. Pages whose text is an image
 * come out empty: this is where text recognition joins in.
 * Throws ReadingFailure.
 */
export async function readPdf(bytes: Buffer, _context: ReadingContext): Promise<RawDocument> {
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    verbosity: 0,
  });
  try {
    const texts: string[] = [];
    let pages = 1;
    let characters = 0;
    for (let page = 1; page <= pages; page += 1) {
      const result = await parser.getText({ partial: [page], pageJoiner: '' });
      pages = result.total;
      if (pages > MAX_PAGES) throw new ReadingFailure('too_many_pages');
      texts.push(result.text.trim());
      characters += result.text.length;
      // Invisible characters do not count in the end, hence the room; the limit itself is on clean text.
      if (characters > 2 * MAX_TEXT_CHARACTERS) throw new ReadingFailure('too_complex');
    }
    return { pages: texts, hidden: [], isRecognised: false };
  } catch (error) {
    throw asReadingFailure(error);
  } finally {
    await parser.destroy();
  }
}

function asReadingFailure(error: unknown): unknown {
  return error instanceof Error && error.name === 'PasswordException'
    ? new ReadingFailure('password_protected', error)
    : error;
}
