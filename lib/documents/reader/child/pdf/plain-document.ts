import { createRequire } from 'node:module';
import path from 'node:path';
import type { PdfjsDocument } from './pdfjs-document.ts';

const requireHere = createRequire(import.meta.url);
const requireOfParser = createRequire(requireHere.resolve('pdf-parse'));
const CHARACTER_MAPS = path.join(
  path.dirname(requireOfParser.resolve('pdfjs-dist/package.json')),
  'cmaps/',
);
/** Lines without a place of their own are laid one below the other, as on a page of A4 (points). */
const PAGE = { width: 595, height: 842 };
const LINE_HEIGHT = 12;
const LETTER_WIDTH = 5;
const LETTER_SIZE = 10;

/**
 * Opens a PDF that the first engine refuses with pdf-parse, which holds another version of pdf.js: lines in
 * the order of the file, without their places. What is hidden is still found by the page as it is painted.
 * Throws what pdf-parse throws.
 */
export async function openPlain(bytes: Uint8Array): Promise<PdfjsDocument> {
  const PDFParse = await loadParser();
  const parser = new PDFParse({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    verbosity: 0,
  });
  try {
    const { total } = await parser.getInfo();
    return {
      pageCount: total,
      hasLayers: async () => true,
      async textPage(index) {
        const { text } = await parser.getText({ partial: [index + 1], pageJoiner: '' });
        const lines = text.trim().split('\n');
        return {
          ...PAGE,
          items: lines.map((line, place) => ({
            text: line,
            x: 0,
            y: place * LINE_HEIGHT,
            width: line.length * LETTER_WIDTH,
            size: LETTER_SIZE,
            endsLine: true,
          })),
        };
      },
      close: () => parser.destroy(),
    };
  } catch (error) {
    await parser.destroy();
    throw error;
  }
}

/**
 * Loaded when the first file needs it: a whole second pdf.js, for one file in hundreds. It names a class of
 * browsers as it loads, with which it paints; without it the process could not load it, though it is to paint nothing.
 */
async function loadParser() {
  const browser: { DOMMatrix?: unknown } = globalThis;
  browser.DOMMatrix ??= class {};
  return (await import('pdf-parse')).PDFParse;
}
