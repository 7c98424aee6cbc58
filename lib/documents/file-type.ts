import { AppError } from '#lib/errors.ts';
import type { DocumentFormat } from './document-types.ts';
import { utf16OrderOf } from './text/utf16-order.ts';

export type FileType = { format: DocumentFormat; mediaType: string };

/** Bytes from the beginning of a file that `typeOfBytes` looks at. A PDF's header is within the first 1,024. */
export const HEAD_BYTES = 4096;

const DOCX = {
  format: 'docx',
  mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
} as const satisfies FileType;
const DOC = { format: 'doc', mediaType: 'application/msword' } as const satisfies FileType;
const PDF = { format: 'pdf', mediaType: 'application/pdf' } as const satisfies FileType;
const TEXT = { format: 'text', mediaType: 'text/plain' } as const satisfies FileType;
const MARKDOWN = { format: 'text', mediaType: 'text/markdown' } as const satisfies FileType;

/** Every media type that a document can have. */
export const DOCUMENT_MEDIA_TYPES: readonly string[] = [PDF, DOCX, DOC, TEXT, MARKDOWN].map(
  ({ mediaType }) => mediaType,
);

const TYPE_OF_ENDING: Record<string, FileType> = {
  pdf: PDF,
  docx: DOCX,
  doc: DOC,
  txt: TEXT,
  text: TEXT,
  md: MARKDOWN,
  markdown: MARKDOWN,
};

/** What a name promises; null for a name without an ending. Throws `unsupported_type` for kinds that are not read. */
export function typeOfName(filename: string): FileType | null {
  const ending = /\.([\p{L}\p{N}]{1,10})$/u.exec(filename)?.[1]?.toLowerCase();
  if (ending === undefined) return null;
  const type = Object.hasOwn(TYPE_OF_ENDING, ending) ? TYPE_OF_ENDING[ending] : undefined;
  if (!type) throw new AppError('unsupported_type');
  return type;
}

/**
 * The type of a file by its first bytes, held against its name. Never by the browser's word.
 * Throws `type_mismatch` where they disagree, `unsupported_type` where neither says something we read.
 */
export function decideFileType(filename: string, head: Uint8Array): FileType {
  const named = typeOfName(filename);
  const found = typeOfBytes(head);
  if (!named) {
    if (found === 'pdf') return PDF;
    if (found === 'zip') return DOCX;
    if (found === 'text') return TEXT;
    throw new AppError('unsupported_type');
  }
  // An encrypted DOCX is an OLE file around it: the reader tells it from an old Word file with a wrong name.
  const allowed: readonly BytesType[] =
    named.format === 'docx' ? ['zip', 'ole'] : [OF_BYTES[named.format]];
  if (allowed.includes(found)) return named;
  const kind =
    found in OTHER_KINDS
      ? ` It is ${OTHER_KINDS[found as OtherKind]}: save it as PDF or DOCX.`
      : '';
  throw new AppError('type_mismatch', `${MISMATCH[named.format]}${kind}`);
}

/** Kinds that people rename, told by their first bytes; nothing of them is read. */
const OTHER_KINDS = {
  rtf: 'an RTF file',
  html: 'a web page',
  odf: 'an OpenDocument file',
  picture: 'a picture',
} as const;
type OtherKind = keyof typeof OTHER_KINDS;
type BytesType = 'pdf' | 'zip' | 'ole' | 'text' | OtherKind | 'other';
const OF_BYTES = { pdf: 'pdf', docx: 'zip', doc: 'ole', text: 'text' } as const satisfies Record<
  DocumentFormat,
  BytesType
>;
const MISMATCH = {
  pdf: 'This is not a PDF document, although its name says so.',
  docx: 'This is not a Word document, although its name says so.',
  doc: 'This is not a Word 97–2003 document, although its name says so.',
  text: 'This is not a text file, although its name says so.',
} as const satisfies Record<DocumentFormat, string>;

function typeOfBytes(head: Uint8Array): BytesType {
  const bytes = Buffer.from(head.buffer, head.byteOffset, Math.min(head.length, HEAD_BYTES));
  const begins = (signature: Buffer) => bytes.subarray(0, signature.length).equals(signature);
  // The name of the first entry stands 30 bytes after the beginning of a zip.
  if (begins(ZIP))
    return bytes.subarray(30, 30 + ODF_ENTRY.length).equals(ODF_ENTRY) ? 'odf' : 'zip';
  if (begins(OLE)) return 'ole';
  if (PICTURES.some(begins)) return 'picture';
  const text = bytes.toString('latin1');
  if (text.startsWith('{\\rtf')) return 'rtf';
  if (text.slice(0, 1024 + PDF_HEADER.length).includes(PDF_HEADER)) return 'pdf';
  if (/^(?:\xEF\xBB\xBF)?\s*<(?:!doctype html|html)[\s>]/i.test(text)) return 'html';
  return isTextual(bytes) ? 'text' : 'other';
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const ODF_ENTRY = Buffer.from('mimetypeapplication/vnd.oasis.');
const PDF_HEADER = '%PDF-';
const PICTURES = [
  Buffer.from([0x89, 0x50, 0x4e, 0x47]),
  Buffer.from([0xff, 0xd8, 0xff]),
  Buffer.from('GIF8'),
];

/** No control characters but those of text, or UTF-16: with a mark, or by its form. */
function isTextual(bytes: Buffer): boolean {
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  if (marked || utf16OrderOf(bytes) !== null) return true;
  const controls = bytes.filter((byte) => byte < 0x20 && !TEXT_CONTROLS.has(byte)).length;
  return !bytes.includes(0) && controls <= bytes.length * 0.01;
}

const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
