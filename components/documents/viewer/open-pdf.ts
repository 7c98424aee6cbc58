import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist';

export type { PDFPageProxy };

/** Why a PDF is not shown. */
export type PdfFailure = 'damaged' | 'password' | 'unreachable' | 'stopped' | 'too_long';

export class PdfOpenError extends Error {
  override readonly name = 'PdfOpenError';
  readonly reason: PdfFailure;

  constructor(reason: PdfFailure, cause?: unknown) {
    super(reason, { cause });
    this.reason = reason;
  }
}

export type OpenPdf = {
  pageCount: number;
  /** sizes in points, of the pages that are shown */
  sizes: { width: number; height: number }[];
  /** by number from 0 */
  page(index: number): Promise<PDFPageProxy>;
  /** the parts of pdf.js that draw */
  TextLayer: typeof import('pdfjs-dist').TextLayer;
  /** ends the worker, whatever it is doing */
  close(): void;
};

// Documents of more than 30 pages are not read; of a file that says otherwise now, these are shown.
const MAX_PAGES_SHOWN = 60;
// Pictures above this (in pixels) are left out: a page of A4 at 600 dpi has 35 million.
const MAX_IMAGE_PIXELS = 50_000_000;
const MAX_WORKER_CANVAS_BYTES = 256 * 1024 * 1024;
const VERBOSITY_ERRORS = 0;

/**
 * Opens a PDF in a worker of its own. All it needs comes from our own origin; nothing in the file is carried
 * out or followed: no scripts, no forms to fill in, no links, no attachments. Takes the bytes over. Throws a
 * PdfOpenError; an aborted signal ends the worker.
 */
export async function openPdf(bytes: Uint8Array, signal: AbortSignal): Promise<OpenPdf> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs');
  if (signal.aborted) throw new PdfOpenError('stopped');
  const base = `/generated/pdfjs/${pdfjs.version}/`;
  // pdf.js would fall back to working in the page itself; a worker that is ours cannot, and can be ended.
  const thread = new Worker(`${base}pdf.worker.min.mjs`, { type: 'module' });
  const close = () => thread.terminate();
  const ended = new Promise<never>((_, reject) => {
    thread.addEventListener('error', () => reject(new PdfOpenError('unreachable')));
    signal.addEventListener('abort', () => {
      close();
      reject(new PdfOpenError('stopped'));
    });
  });
  ended.catch(() => {});
  const task = pdfjs.getDocument({
    data: bytes,
    worker: pdfjs.PDFWorker.create({ port: thread, verbosity: VERBOSITY_ERRORS }),
    verbosity: VERBOSITY_ERRORS,
    cMapUrl: `${base}cmaps/`,
    cMapPacked: true,
    standardFontDataUrl: `${base}standard_fonts/`,
    iccUrl: `${base}iccs/`,
    wasmUrl: `${base}wasm/`,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: MAX_IMAGE_PIXELS,
    canvasMaxAreaInBytes: MAX_WORKER_CANVAS_BYTES,
  });
  try {
    const pdf = await Promise.race([task.promise, ended]);
    const sizes = await Promise.race([sizesOf(pdf), ended]);
    return {
      pageCount: pdf.numPages,
      sizes,
      page: (index) => pdf.getPage(index + 1),
      TextLayer: pdfjs.TextLayer,
      close,
    };
  } catch (thrown) {
    close();
    if (thrown instanceof PdfOpenError) throw thrown;
    throw new PdfOpenError(
      thrown instanceof pdfjs.PasswordException ? 'password' : 'damaged',
      thrown,
    );
  }
}

async function sizesOf(pdf: PDFDocumentProxy): Promise<OpenPdf['sizes']> {
  const count = Math.min(pdf.numPages, MAX_PAGES_SHOWN);
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const { width, height } = (await pdf.getPage(index + 1)).getViewport({ scale: 1 });
      return { width, height };
    }),
  );
}
