import { ReadingFailure } from '#lib/documents/reader/child/reading-failure.ts';
import { type Pdfium, type Pointer, startPdfium } from './pdfium-module.ts';

/** Pixels of a page: four bytes each (red, green, blue, opacity), row by row from the top left. */
export type PageImage = { width: number; height: number; rgba: Uint8Array };

export type PdfiumDocument = {
  readonly pageCount: number;
  /** Text of a page (from 0) as this engine orders it, lines ending in \n. Empty where the page cannot be loaded. */
  pageText(index: number): string;
  /**
   * Paints a page (from 0) as a reader sees it, upright, on white. `longestSide` is in pixels.
   * Throws ReadingFailure where the page cannot be loaded or painted.
   */
  renderPage(index: number, options: { longestSide: number }): Promise<PageImage>;
  /** Gives the engine's memory back; nothing else may be called afterwards. */
  close(): void;
};

/** A4 at 400 dots per inch; 62 MB of pixels at most, for a square page. */
const MAX_SIDE_PIXELS = 4_700;
const MAX_PIXELS = 16_000_000;
const PASSWORD_ERROR = 4;
const BGRA = 4;
const WHITE = 0xffffffff;
/** Annotations painted too (1), red first (0x10), images not kept afterwards (0x200). */
const RENDER_FLAGS = 0x01 | 0x10 | 0x200;

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
    async renderPage(index, { longestSide }) {
      return withPage(
        index,
        () => {
          throw new ReadingFailure('corrupt_file');
        },
        (page) => paint(pdfium, page, longestSide),
      );
    },
    close() {
      pdfium._FPDF_CloseDocument(document);
      pdfium.wasmExports.free(file);
    },
  };
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
    // U+FFFE and U+0002 stand where a line ends within a word.
    return new TextDecoder('utf-16le').decode(bytes).replace(/\r\n?/g, '\n');
  } finally {
    pdfium._FPDFText_ClosePage(text);
  }
}

function paint(pdfium: Pdfium, page: Pointer, longestSide: number): PageImage {
  const pageWidth = pdfium._FPDF_GetPageWidthF(page);
  const pageHeight = pdfium._FPDF_GetPageHeightF(page);
  if (!(pageWidth > 0 && pageHeight > 0)) throw new ReadingFailure('corrupt_file');
  const scale = Math.min(
    Math.min(longestSide, MAX_SIDE_PIXELS) / Math.max(pageWidth, pageHeight),
    Math.sqrt(MAX_PIXELS / (pageWidth * pageHeight)),
  );
  const width = Math.max(1, Math.round(pageWidth * scale));
  const height = Math.max(1, Math.round(pageHeight * scale));
  const bitmap = pdfium._FPDFBitmap_CreateEx(width, height, BGRA, 0, 0);
  if (bitmap === 0) throw new ReadingFailure('too_complex');
  try {
    pdfium._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, WHITE);
    pdfium._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, RENDER_FLAGS);
    const start = pdfium._FPDFBitmap_GetBuffer(bitmap);
    const stride = pdfium._FPDFBitmap_GetStride(bitmap);
    const rgba = new Uint8Array(width * height * 4);
    for (let row = 0; row < height; row += 1) {
      const from = start + row * stride;
      rgba.set(pdfium.HEAPU8.subarray(from, from + width * 4), row * width * 4);
    }
    return { width, height, rgba };
  } finally {
    pdfium._FPDFBitmap_Destroy(bitmap);
  }
}
