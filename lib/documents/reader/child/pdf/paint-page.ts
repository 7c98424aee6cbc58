import { ReadingFailure } from '#lib/documents/reader/child/reading-failure.ts';
import type { Pdfium, Pointer } from './pdfium-module.ts';

/** Pixels of a page: four bytes each (red, green, blue, opacity), row by row from the top left. */
export type PageImage = { width: number; height: number; rgba: Uint8Array };

/** A4 at 400 dots per inch; 64 MB of pixels at most. */
const MAX_SIDE_PIXELS = 4_700;
const MAX_PIXELS = 16_000_000;
const BGRA = 4;
const WHITE = 0xffffffff;
/** Annotations painted too (1), red first (0x10), images not kept afterwards (0x200). */
const RENDER_FLAGS = 0x01 | 0x10 | 0x200;

/** Paints an open page upright, on white. Throws ReadingFailure where it has no size or there is no room. */
export function paintPage(pdfium: Pdfium, page: Pointer, longestSide: number): PageImage {
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
    if (stride === width * 4) {
      return { width, height, rgba: pdfium.HEAPU8.slice(start, start + stride * height) };
    }
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
