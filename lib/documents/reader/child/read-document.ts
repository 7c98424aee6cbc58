import { MAX_TEXT_CHARACTERS } from '#lib/documents/document-limits.ts';
import type {
  DocumentFormat,
  DocumentWarning,
  HiddenText,
  ParsedDocument,
} from '#lib/documents/document-types.ts';
import { cleanText } from '#lib/documents/text/clean-text.ts';
import { hasReadableLetters, warningsOf } from '#lib/documents/text/judge-text.ts';
import type { RawDocument } from './raw-document.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { type ReadingContext, readingContext } from './reading-context.ts';
import { ReadingFailure } from './reading-failure.ts';

export type FileToRead = { format: DocumentFormat; mediaType: string; bytes: Buffer };

/** Bytes → text that can be kept: read by format, cleaned, judged. Throws ReadingFailure, or what a parser throws. */
export async function readDocument(
  file: FileToRead,
  given: Partial<ReadingContext> = {},
): Promise<ParsedDocument> {
  const ownWarnings: DocumentWarning[] = [];
  const context = readingContext({ ...given, warn: (warning) => ownWarnings.push(warning) });
  const raw = await readByFormat(file, context);
  const cleaned = raw.pages === null ? cleanWhole(raw.text) : cleanPages(raw.pages);
  if (cleaned.text.length > MAX_TEXT_CHARACTERS) throw new ReadingFailure('too_complex');
  if (!hasReadableLetters(cleaned.text)) throw new ReadingFailure('no_text_layer');
  const hidden = [...raw.hidden, ...cleaned.hidden];
  const warnings = warningsOf(cleaned.text, hidden);
  if (raw.pages !== null && raw.isRecognised) warnings.push(READ_BY_OCR);
  warnings.push(...ownWarnings);
  return {
    text: cleaned.text,
    pages: raw.pages?.length ?? null,
    pageStarts: cleaned.pageStarts,
    hidden,
    warnings,
  };
}

const READ_BY_OCR = {
  code: 'read_by_ocr',
  message:
    'Text was recognised from a picture of the page. Check names, addresses and dates against the file.',
} as const;

type CleanDocument = { text: string; hidden: HiddenText[]; pageStarts: number[] | null };

function cleanWhole(text: string): CleanDocument {
  return { ...cleanText(text), pageStarts: null };
}

/** Page by page, so that the offset at which each page begins holds in the cleaned text. */
function cleanPages(pages: readonly string[]): CleanDocument {
  let text = '';
  const pageStarts: number[] = [];
  for (const page of pages) {
    const clean = cleanText(page).text;
    if (text !== '' && clean !== '') text += PAGE_GAP;
    pageStarts.push(text.length);
    text += clean;
  }
  // What looks like a trick is judged over all pages: a few odd characters on each make a habit.
  return { text, pageStarts, hidden: cleanText(pages.join(PAGE_GAP)).hidden };
}

const PAGE_GAP = '\n\n';

function readByFormat(
  { format, mediaType, bytes }: FileToRead,
  context: ReadingContext,
): Promise<RawDocument> | RawDocument {
  switch (format) {
    case 'pdf':
      return readPdf(bytes, context);
    case 'docx':
      return readDocx(bytes, context);
    case 'doc':
      return readDoc(bytes);
    case 'text':
      return readText(bytes, mediaType);
  }
}
