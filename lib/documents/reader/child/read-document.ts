import { MAX_TEXT_CHARACTERS } from '#lib/documents/document-limits.ts';
import type { DocumentFormat, ParsedDocument } from '#lib/documents/document-types.ts';
import { cleanText } from '#lib/documents/text/clean-text.ts';
import { hasReadableLetters, warningsOf } from '#lib/documents/text/judge-text.ts';
import type { RawDocument } from './raw-document.ts';
import { readDoc } from './read-doc.ts';
import { readDocx } from './read-docx.ts';
import { readPdf } from './read-pdf.ts';
import { readText } from './read-text.ts';
import { ReadingFailure } from './reading-failure.ts';

export type FileToRead = { format: DocumentFormat; mediaType: string; bytes: Buffer };

/** Bytes → text that can be kept: read by format, cleaned, judged. Throws ReadingFailure, or what a parser throws. */
export async function readDocument(file: FileToRead): Promise<ParsedDocument> {
  const raw = await readByFormat(file);
  const cleaned = cleanText(raw.text);
  if (cleaned.text.length > MAX_TEXT_CHARACTERS) throw new ReadingFailure('too_complex');
  if (!hasReadableLetters(cleaned.text)) throw new ReadingFailure('no_text_layer');
  const hidden = [...raw.hidden, ...cleaned.hidden];
  return {
    text: cleaned.text,
    pages: raw.pages,
    hidden,
    warnings: warningsOf(cleaned.text, hidden),
  };
}

function readByFormat({
  format,
  mediaType,
  bytes,
}: FileToRead): Promise<RawDocument> | RawDocument {
  switch (format) {
    case 'pdf':
      return readPdf(bytes);
    case 'docx':
      return readDocx(bytes);
    case 'doc':
      return readDoc(bytes);
    case 'text':
      return readText(bytes, mediaType);
  }
}
