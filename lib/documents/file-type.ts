import { AppError } from '#lib/errors.ts';
import type { DocumentFormat } from './document-types.ts';

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
  if (!allowed.includes(found)) throw new AppError('type_mismatch', MISMATCH[named.format]);
  return named;
}

type BytesType = 'pdf' | 'zip' | 'ole' | 'text' | 'other';
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
  if (bytes.subarray(0, 4).equals(ZIP)) return 'zip';
  if (bytes.subarray(0, 4).equals(OLE)) return 'ole';
  if (bytes.subarray(0, 1024 + PDF_HEADER.length).includes(PDF_HEADER)) return 'pdf';
  return isTextual(bytes) ? 'text' : 'other';
}

const ZIP = Buffer.from([0x50, 0x4b, 0x03, 0x04]);
const OLE = Buffer.from([0xd0, 0xcf, 0x11, 0xe0]);
const PDF_HEADER = Buffer.from('%PDF-');

/** No control characters but those of text; NUL only as every second byte, as UTF-16 has it. */
function isTextual(bytes: Buffer): boolean {
  let nulEven = 0;
  let nulOdd = 0;
  let controls = 0;
  bytes.forEach((byte, index) => {
    if (byte === 0 && index % 2 === 0) nulEven += 1;
    else if (byte === 0) nulOdd += 1;
    else if (byte < 0x20 && !TEXT_CONTROLS.has(byte)) controls += 1;
  });
  const marked =
    (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  // Half of a UTF-16 character may be any byte, so that only one without NULs tells more by controls.
  if (marked) return true;
  if (nulEven > 0 || nulOdd > 0) return (nulEven === 0 || nulOdd === 0) && controls === 0;
  return controls <= bytes.length * 0.01;
}

const TEXT_CONTROLS = new Set([0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0x1b]);
