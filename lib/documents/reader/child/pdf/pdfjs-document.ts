import { createRequire } from 'node:module';
import path from 'node:path';
import { getDocument, Util } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { ReadingFailure } from '#lib/documents/reader/child/reading-failure.ts';
import type { TextItem, TextPage } from './text-item.ts';

// Without its character maps, pdf.js silently leaves out most Chinese, Japanese and Korean text.
const CHARACTER_MAPS = path.join(
  path.dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json')),
  'cmaps/',
);

export type PdfjsDocument = {
  readonly pageCount: number;
  /** Whether the file has layers, which may be switched off. */
  hasLayers(): Promise<boolean>;
  /** Text of a page (from 0) with its places, in the order of the file. Throws what pdf.js throws. */
  textPage(index: number): Promise<TextPage>;
  close(): Promise<void>;
};

/** Opens a PDF with pdf.js, the first engine. Throws ReadingFailure `password_protected`, or what pdf.js throws. */
export async function openPdfjs(bytes: Uint8Array): Promise<PdfjsDocument> {
  const task = getDocument({
    // A copy: pdf.js takes the bytes away, and another engine may want them.
    data: new Uint8Array(bytes),
    cMapUrl: CHARACTER_MAPS,
    cMapPacked: true,
    useSystemFonts: false,
    disableFontFace: true,
    verbosity: 0,
  });
  try {
    const document = await task.promise;
    return {
      pageCount: document.numPages,
      async hasLayers() {
        const config = await document.getOptionalContentConfig();
        return config.getGroup !== undefined && [...config].length > 0;
      },
      async textPage(index) {
        const page = await document.getPage(index + 1);
        const viewport = page.getViewport({ scale: 1 });
        const { items } = await page.getTextContent();
        page.cleanup();
        return {
          width: viewport.width,
          height: viewport.height,
          items: items.flatMap((item) =>
            'str' in item ? [toTextItem(item, viewport.transform)] : [],
          ),
        };
      },
      close: () => task.destroy(),
    };
  } catch (error) {
    await task.destroy();
    const isLocked = error instanceof Error && error.name === 'PasswordException';
    throw isLocked ? new ReadingFailure('password_protected', error) : error;
  }
}

type EngineItem = { str: string; transform: number[]; width: number; hasEOL: boolean };

function toTextItem(item: EngineItem, view: number[]): TextItem {
  const [a = 1, b = 0, c = 0, d = 1, x = 0, y = 0] = Util.transform(view, item.transform);
  const isUpright = Math.abs(a) >= Math.abs(b);
  return {
    text: item.str,
    x,
    y,
    // Text that runs up or down the page is as wide as its letters are high.
    width: isUpright ? item.width : Math.hypot(c, d),
    size: Math.hypot(c, d),
    endsLine: item.hasEOL,
  };
}
