import { MAX_PAGES, MAX_TEXT_CHARACTERS } from '#lib/documents/document-limits.ts';
import type { DocumentWarning, HiddenText } from '#lib/documents/document-types.ts';
import { recognisePages } from './ocr/recognise-pages.ts';
import { joinBrokenWords } from './pdf/broken-words.ts';
import {
  countLetters,
  countLost,
  isUnreadable,
  markLost,
  repairLost,
  withoutDoubtfulAddresses,
} from './pdf/damaged-text.ts';
import { joinGutterDates } from './pdf/gutter-dates.ts';
import { piecesOf } from './pdf/hidden-pieces.ts';
import { itemsOfLetters } from './pdf/letter-items.ts';
import { openTablesOf } from './pdf/open-tables.ts';
import { openPdfium, type PageLetters, type PdfiumDocument } from './pdf/pdfium-document.ts';
import { openPdfjs, type PdfjsDocument } from './pdf/pdfjs-document.ts';
import { openPlain } from './pdf/plain-document.ts';
import { inReadingOrder } from './pdf/reading-order.ts';
import { type OpenTable, type ReadTable, ruledTablesOf } from './pdf/ruled-tables.ts';
import type { Rule } from './pdf/ruling-lines.ts';
import { withoutRunningLines } from './pdf/running-lines.ts';
import { withWordGaps } from './pdf/spaced-letters.ts';
import type { TextItem, TextPage } from './pdf/text-item.ts';
import { linesOf, type TextLine, textOfLine } from './pdf/text-lines.ts';
import { partWovenColumns } from './pdf/woven-columns.ts';
import type { RawDocument } from './raw-document.ts';
import type { ReadingContext } from './reading-context.ts';
import { ReadingFailure } from './reading-failure.ts';

/** A page with fewer letters than this in its text layer may be a picture of text. */
const FEW_LETTERS = 50;
/** Pieces of hidden text that are kept: enough to judge by. */
const HIDDEN_PIECES = 20;

/**
 * Reads a PDF page by page: text and places by pdf.js; what a reader does not see, and text that came
 * out damaged, by PDFium; pages that are pictures, or stay unreadable, by recognition.
 * Throws ReadingFailure, or what pdf.js throws.
 */
export async function readPdf(bytes: Buffer, context: ReadingContext): Promise<RawDocument> {
  const first = await openFirst(bytes);
  let second: PdfiumDocument | null = null;
  try {
    if (first.pageCount > MAX_PAGES) throw new ReadingFailure('too_many_pages');
    const hasLayers = await first.hasLayers();
    const readings: PageReading[] = [];
    let characters = 0;
    for (let index = 0; index < first.pageCount; index += 1) {
      context.onProgress({ stage: 'reading', page: index + 1, pages: first.pageCount });
      const page = await first.textPage(index);
      if (index === 0) second = await openSecond(bytes);
      const letters = second && lettersOf(second, index, hasLayers);
      if (second && !letters) second = null;
      const reading = readPage(page, letters, readings.at(-1)?.openTable ?? null);
      readings.push(reading);
      characters += reading.text.length;
      // Invisible characters do not count in the end, hence the room; the limit itself is on clean text.
      if (characters > 2 * MAX_TEXT_CHARACTERS) throw new ReadingFailure('too_complex');
    }
    for (const [index, lines] of withoutRunningLines(readings).entries()) {
      const reading = readings[index];
      if (reading) reading.text = markLost(textOf(lines));
    }
    // Recognition needs room.
    await first.close();
    const isRecognised = second ? await recognise(second, { readings, context }) : false;
    return {
      pages: joinBrokenWords(
        readings.map(({ text, otherText }) => withoutDoubtfulAddresses(text, otherText)),
      ),
      hidden: readings.flatMap(({ hidden }) => hidden).slice(0, HIDDEN_PIECES),
      isRecognised,
    };
  } finally {
    closeSecond(second);
    await first.close();
  }
}

type PageReading = {
  height: number;
  lines: TextLine[];
  text: string;
  /** The last table, which may go on on the next page. */
  openTable: OpenTable | null;
  hidden: HiddenText[];
  /** The same page by the other engine, to compare addresses with. */
  otherText: string | null;
  /** Whether its text is to be recognised from its picture, if that gives more. */
  isPicture: boolean;
  isUnreadable: boolean;
};

function readPage(
  page: TextPage,
  letters: PageLetters | null,
  tableAbove: OpenTable | null,
): PageReading {
  const seen = letters?.letters.filter((letter) => !letters.hidden.has(letter)) ?? [];
  const rules = letters?.rules ?? [];
  const items = withWordGaps(page.items, seen);
  let { lines, openTable } = linesOfPage(items, { rules, tableAbove });
  let text = textOf(lines);
  const lost = countLost(text);
  // With something hidden, only what is known to be seen; else the reading that lost fewer letters.
  if (letters && (letters.hidden.size > 0 || lost > 0)) {
    const other = linesOfPage(itemsOfLetters(seen), { rules, tableAbove });
    const otherText = textOf(other.lines);
    if (letters.hidden.size > 0 || countLost(otherText) < lost) {
      ({ lines, openTable } = other);
      text = otherText;
    }
  }
  return {
    height: page.height,
    lines,
    text,
    openTable,
    otherText: letters ? seen.map((letter) => letter.text).join('') : null,
    hidden: letters ? piecesOf(letters.letters, letters.hidden) : [],
    isPicture: countLetters(text) < FEW_LETTERS && (letters?.hasPicture ?? false),
    isUnreadable: isUnreadable(text),
  };
}

function linesOfPage(
  items: readonly TextItem[],
  { rules, tableAbove }: { rules: readonly Rule[]; tableAbove: OpenTable | null },
): { lines: TextLine[]; openTable: OpenTable | null } {
  const { tables: ruled, open } = ruledTablesOf(items, rules, tableAbove);
  const others = items.filter((item) => !ruled.some((table) => table.items.has(item)));
  const tables = [...ruled, ...openTablesOf(others, rules)];
  const { lines, reachOf } = joinGutterDates(partWovenColumns(linesAround(items, tables)));
  return { lines: inReadingOrder(lines, reachOf), openTable: open };
}

/** The lines of a page, those of a table where the file begins to paint it. */
function linesAround(items: readonly TextItem[], tables: readonly ReadTable[]): TextLine[] {
  const tableOf = new Map(tables.flatMap((table) => [...table.items].map((item) => [item, table])));
  const lines: TextLine[] = [];
  const begun = new Set<ReadTable>();
  let open: TextItem[] = [];
  for (const item of items) {
    const table = tableOf.get(item);
    if (!table) open.push(item);
    else if (!begun.has(table)) {
      begun.add(table);
      lines.push(...linesOf(open), ...table.lines);
      open = [];
    }
  }
  return [...lines, ...linesOf(open)];
}

function textOf(lines: readonly TextLine[]): string {
  return lines.map(textOfLine).join('\n');
}

/**
 * Puts recognised text in the place of what could not be read, and fills in single letters that were
 * lost; tells whether a page is now what was recognised.
 */
async function recognise(
  pdf: PdfiumDocument,
  { readings, context }: { readings: PageReading[]; context: ReadingContext },
): Promise<boolean> {
  const pages = readings.flatMap((page, index) =>
    needsRecognition(page) || countLost(page.text) > 0 ? [index] : [],
  );
  if (pages.length === 0) return false;
  const warnings: DocumentWarning[] = [];
  const quiet = { ...context, warn: (warning: DocumentWarning) => warnings.push(warning) };
  const recognised = await recognisePages({ pdf, pages, context: quiet });
  // A page that only lost a letter or two is there all the same.
  const isMissing = pages.some(
    (page, order) => !recognised[order] && needsRecognition(readings[page]),
  );
  if (isMissing) for (const warning of warnings) context.warn(warning);
  let isRecognised = false;
  for (const [order, recognition] of recognised.entries()) {
    const reading = readings[pages[order] ?? -1];
    if (!reading || !recognition) continue;
    const own = reading.isUnreadable ? 0 : countLetters(reading.text);
    if (!needsRecognition(reading)) {
      reading.text = repairLost(reading.text, recognition.text);
    } else if (countLetters(recognition.text) > own) {
      reading.text = recognition.text;
      reading.otherText = null;
      isRecognised = true;
    }
  }
  return isRecognised;
}

function needsRecognition(page: PageReading | undefined): boolean {
  return page !== undefined && (page.isPicture || page.isUnreadable);
}

/** What the newest engine refuses is asked of an older one, before it is called damaged. */
async function openFirst(bytes: Uint8Array): Promise<PdfjsDocument> {
  try {
    return await openPdfjs(bytes);
  } catch (error) {
    if (error instanceof ReadingFailure) throw error;
    return openPlain(bytes).catch(() => Promise.reject(error));
  }
}

/** Null where the second engine cannot open what the first could: then there is one reading. */
async function openSecond(bytes: Uint8Array): Promise<PdfiumDocument | null> {
  try {
    return await openPdfium(bytes);
  } catch {
    return null;
  }
}

/** Null where the engine broke down over the page; it cannot be asked again then. */
function lettersOf(pdf: PdfiumDocument, index: number, hasLayers: boolean): PageLetters | null {
  try {
    return pdf.pageLetters(index, { hasLayers });
  } catch {
    return null;
  }
}

function closeSecond(pdf: PdfiumDocument | null): void {
  try {
    pdf?.close();
  } catch {
    // An engine that broke down cannot tidy up; its memory goes with it.
  }
}
