import { ReadingFailure } from '#lib/documents/reader/child/reading-failure.ts';
import { findHiddenLetters, type HiddenLetter } from './hidden-letters.ts';
import { type PageImage, paintPage } from './paint-page.ts';
import { type Pdfium, type Pointer, startPdfium } from './pdfium-module.ts';
import { type Letter, lettersOf, type PaintedObject, paintedObjects } from './pdfium-page.ts';
import { type Rule, rulesOf } from './ruling-lines.ts';

export type { PageImage } from './paint-page.ts';

export type PdfiumDocument = {
  readonly pageCount: number;
  /** Text of a page (from 0) as this engine orders it, lines ending in \n. Empty where the page cannot be loaded. */
  pageText(index: number): string;
  /**
   * Letters of a page (from 0) with their places, and those of them that a reader does not see.
   * `hasLayers` says whether the file has layers at all. Null where the page cannot be loaded.
   */
  pageLetters(index: number, options: { hasLayers: boolean }): PageLetters | null;
  /**
   * Paints a page (from 0) as a reader sees it, upright, on white. `longestSide` is in pixels.
   * Throws ReadingFailure where the page cannot be loaded or painted.
   */
  renderPage(index: number, options: { longestSide: number }): Promise<PageImage>;
  /** Gives the engine's memory back; nothing else may be called afterwards. */
  close(): void;
};

export type PageLetters = {
  width: number;
  height: number;
  letters: Letter[];
  hidden: ReadonlyMap<Letter, HiddenLetter>;
  /** Whether there is something in which words may be painted that are no text: an image, many outlines. */
  hasPicture: boolean;
  /** The straight lines that are drawn on it. */
  rules: Rule[];
};

/** Lines and boxes of a form are fewer; a line of outlined letters has more. */
const OUTLINES = 40;

const PASSWORD_ERROR = 4;

/**
 * Opens a PDF with PDFium, the second engine: it paints pages, and reads some that the first cannot.
 * Throws ReadingFailure `password_protected` or `corrupt_file`.
 */
export async function openPdfium(bytes: Uint8Array): Promise<PdfiumDocument> {
  const pdfium = await startPdfium();
  const file = pdfium.wasmExports.malloc(bytes.length);
  if (file === 0) throw new ReadingFailure('too_complex');
  pdfium.HEAPU8.set(bytes, file);
  const document = pdfium._FPDF_LoadMemDocument(file, bytes.length, 0);
  if (document === 0) {
    const isLocked = pdfium._FPDF_GetLastError() === PASSWORD_ERROR;
    throw new ReadingFailure(isLocked ? 'password_protected' : 'corrupt_file');
  }

  function withPage<T>(index: number, otherwise: () => T, use: (page: Pointer) => T): T {
    const page = pdfium._FPDF_LoadPage(document, index);
    if (page === 0) return otherwise();
    try {
      return use(page);
    } finally {
      pdfium._FPDF_ClosePage(page);
    }
  }

  return {
    pageCount: pdfium._FPDF_GetPageCount(document),
    pageText: (index) =>
      withPage(
        index,
        () => '',
        (page) => textOf(pdfium, page),
      ),
    pageLetters: (index, { hasLayers }) =>
      withPage(
        index,
        () => null,
        (page) => {
          const letters = lettersOf(pdfium, page);
          const objects = paintedObjects(pdfium, page);
          return {
            width: pdfium._FPDF_GetPageWidthF(page),
            height: pdfium._FPDF_GetPageHeightF(page),
            letters,
            hidden: findHiddenLetters(pdfium, page, { letters, objects, hasLayers }),
            hasPicture: hasPicture(objects),
            rules: rulesOf(objects),
          };
        },
      ),
    async renderPage(index, { longestSide }) {
      return withPage(
        index,
        () => {
          throw new ReadingFailure('corrupt_file');
        },
        (page) => paintPage(pdfium, page, longestSide),
      );
    },
    close() {
      pdfium._FPDF_CloseDocument(document);
      pdfium.wasmExports.free(file);
    },
  };
}

function hasPicture(objects: readonly PaintedObject[]): boolean {
  return (
    objects.some(({ kind }) => kind === 'image') ||
    objects.filter(({ kind }) => kind === 'path').length >= OUTLINES
  );
}

function textOf(pdfium: Pdfium, page: Pointer): string {
  const text = pdfium._FPDFText_LoadPage(page);
  if (text === 0) return '';
  try {
    const count = Math.max(0, pdfium._FPDFText_CountChars(text));
    // UTF-16 with a closing NUL.
    const buffer = pdfium.wasmExports.malloc(2 * count + 2);
    if (buffer === 0) throw new ReadingFailure('too_complex');
    const written = pdfium._FPDFText_GetText(text, 0, count, buffer);
    const bytes = pdfium.HEAPU8.slice(buffer, buffer + 2 * Math.max(0, written - 1));
    pdfium.wasmExports.free(buffer);
    // U+0002 is how the engine writes a hyphen at the end of a line.
    return new TextDecoder('utf-16le')
      .decode(bytes)
      .replace(/\r\n?/g, '\n')
      .replaceAll('\u0002', '-');
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}
