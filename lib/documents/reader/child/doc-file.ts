import { type DocParagraph, docParagraphOf } from './doc-properties.ts';
import { type DocStyle, readDocStyles } from './doc-styles.ts';
import { type OleFile, openOleFile } from './ole-file.ts';
import { ReadingFailure } from './reading-failure.ts';

/** Characters of one part of the document, from the first to before the last. */
export type DocRange = { from: number; to: number };

/** A Word 97–2003 file ([MS-DOC]): its characters, and what stands where. */
export type DocFile = {
  /** every character of the file, parts one after another; marks are control characters */
  text: string;
  parts: Record<'body' | 'footnotes' | 'endnotes' | 'boxes' | 'headerBoxes', DocRange>;
  /** page headers and footers, in the order in which a reader meets them */
  headers: DocRange[];
  footers: DocRange[];
  /** the runs of a range, in order, each with its own properties */
  runsOf(range: DocRange): (DocRange & { properties: Buffer })[];
  /** what a style says, by its number */
  styleOf(style: number): DocStyle;
  /** the paragraph that ends with the character at `at` */
  paragraphAt(at: number): DocParagraph;
};

/** Pieces may name the same bytes again and again: more than this is no document of thirty pages. */
const MAX_CHARACTERS = 2_000_000;
/** Runs and paragraphs with properties of their own. */
const MAX_FORMATS = 200_000;
const WORD = 0xa5ec;
/** Word 97. Older files are built otherwise. */
const FIRST_VERSION = 0x00c1;
const ENCRYPTED = 0x0100;
const SECOND_TABLE = 0x0200;
const PAGE_BYTES = 512;

/** Throws `type_mismatch`, `unsupported_type` (Word 95 and before), `password_protected`, `corrupt_file`. */
export function openDocFile(bytes: Buffer): DocFile {
  const file = openOleFile(bytes);
  const main = file.stream('WordDocument');
  if (main === null) {
    const isLocked = file.stream('EncryptedPackage') !== null;
    throw new ReadingFailure(isLocked ? 'password_protected' : 'type_mismatch');
  }
  if (main.length < 0x1aa) throw new ReadingFailure('corrupt_file');
  if (main.readUInt16LE(0) !== WORD) throw new ReadingFailure('unsupported_type');
  if (main.readUInt16LE(2) < FIRST_VERSION) throw new ReadingFailure('unsupported_type');
  const flags = main.readUInt16LE(0x0a);
  if ((flags & ENCRYPTED) !== 0) throw new ReadingFailure('password_protected');
  const table = tableOf(file, flags);
  const pieces = readPieces(main, slice(table, main, 0x1a2));
  const text = pieces.map(({ content }) => content).join('');

  let from = 0;
  const next = (lengthAt: number): DocRange => {
    const to = from + main.readUInt32LE(lengthAt);
    const range = { from: Math.min(from, text.length), to: Math.min(to, text.length) };
    from = to;
    return range;
  };
  const body = next(0x4c);
  const footnotes = next(0x50);
  const headers = next(0x54);
  from += main.readUInt32LE(0x58);
  next(0x5c);
  const endnotes = next(0x60);
  const boxes = next(0x64);
  const parts = { body, footnotes, endnotes, boxes, headerBoxes: next(0x68) };

  const runs = readFormats(main, slice(table, main, 0xfa), { isParagraph: false });
  const paragraphs = readFormats(main, slice(table, main, 0x102), { isParagraph: true });
  const styleOf = readDocStyles(slice(table, main, 0xa2));
  return {
    text,
    parts,
    styleOf,
    ...storiesOf(slice(table, main, 0xf2), headers),
    runsOf: (range) => runsWithin(range, pieces, runs),
    paragraphAt: (at) => {
      const piece = pieces[lastAtOrBefore(pieces, at, ({ start }) => start)];
      const place = piece ? piece.offset + (at - piece.start) * piece.width : -1;
      const format = paragraphs[lastAtOrBefore(paragraphs, place, ({ start }) => start)];
      const list = format && place < format.end ? format.properties : Buffer.alloc(0);
      const style = list.length >= 2 ? list.readUInt16LE(0) : 0;
      return docParagraphOf(style, Buffer.concat([styleOf(style).paragraph, list.subarray(2)]));
    },
  };
}

function tableOf(file: OleFile, flags: number): Buffer {
  const table = file.stream((flags & SECOND_TABLE) !== 0 ? '1Table' : '0Table');
  if (table === null) throw new ReadingFailure('corrupt_file');
  return table;
}

/** What the header of the file says stands at a place of the table stream: offset and length at `at`. */
function slice(table: Buffer, main: Buffer, at: number): Buffer {
  const start = main.readUInt32LE(at);
  return table.subarray(start, start + main.readUInt32LE(at + 4));
}

/** Characters that stand together in the file: `width` bytes each, from `offset` on. */
type Piece = { start: number; end: number; offset: number; width: 1 | 2; content: string };

function readPieces(main: Buffer, list: Buffer): Piece[] {
  let at = 0;
  while (list[at] === 1) at += 3 + list.readUInt16LE(at + 1);
  if (list[at] !== 2) throw new ReadingFailure('corrupt_file');
  const count = Math.floor((list.readUInt32LE(at + 1) - 4) / 12);
  const places = at + 5;
  const pieces: Piece[] = [];
  let length = 0;
  for (let index = 0; index < count; index += 1) {
    const start = list.readUInt32LE(places + 4 * index);
    const end = list.readUInt32LE(places + 4 * (index + 1));
    const place = list.readUInt32LE(places + 4 * (count + 1) + 8 * index + 2);
    const width = (place & 0x40000000) !== 0 ? 1 : 2;
    const offset = width === 1 ? (place & 0x3fffffff) / 2 : place & 0x3fffffff;
    const bytes = main.subarray(offset, offset + (end - start) * width);
    if (end > MAX_CHARACTERS) throw new ReadingFailure('too_complex');
    if (start !== length || end < start || bytes.length < (end - start) * width) {
      throw new ReadingFailure('corrupt_file');
    }
    length = end;
    const content = width === 1 ? ONE_BYTE.decode(bytes) : bytes.toString('utf16le');
    pieces.push({ start, end, offset, width, content });
  }
  return pieces;
}

const ONE_BYTE = new TextDecoder('windows-1252');

/** Properties of what stands from `start` to before `end` in the main stream. */
type Format = { start: number; end: number; properties: Buffer };

function readFormats(
  main: Buffer,
  list: Buffer,
  { isParagraph }: { isParagraph: boolean },
): Format[] {
  const count = Math.floor((list.length - 4) / 8);
  const formats: Format[] = [];
  for (let index = 0; index < count; index += 1) {
    const number = list.readUInt32LE(4 * (count + 1) + 4 * index) & 0x3fffff;
    const page = main.subarray(number * PAGE_BYTES, (number + 1) * PAGE_BYTES);
    if (page.length < PAGE_BYTES) throw new ReadingFailure('corrupt_file');
    const runs = page[PAGE_BYTES - 1] ?? 0;
    const width = isParagraph ? 13 : 1;
    if (formats.length > MAX_FORMATS) throw new ReadingFailure('too_complex');
    if (4 * (runs + 1) + width * runs > PAGE_BYTES) throw new ReadingFailure('corrupt_file');
    for (let run = 0; run < runs; run += 1) {
      formats.push({
        start: page.readUInt32LE(4 * run),
        end: page.readUInt32LE(4 * (run + 1)),
        properties: propertiesAt(page, 2 * (page[4 * (runs + 1) + width * run] ?? 0), isParagraph),
      });
    }
  }
  return formats.sort((a, b) => a.start - b.start);
}

function propertiesAt(page: Buffer, at: number, isParagraph: boolean): Buffer {
  if (at === 0) return page.subarray(0, 0);
  const count = page[at] ?? 0;
  if (!isParagraph) return page.subarray(at + 1, at + 1 + count);
  // Lengths are counted in pairs of bytes; a first zero says that the next one counts.
  if (count > 0) return page.subarray(at + 1, at + 2 * count);
  return page.subarray(at + 2, at + 2 + 2 * (page[at + 1] ?? 0));
}

function runsWithin(
  range: DocRange,
  pieces: readonly Piece[],
  formats: readonly Format[],
): (DocRange & { properties: Buffer })[] {
  const runs: (DocRange & { properties: Buffer })[] = [];
  const first = Math.max(
    0,
    lastAtOrBefore(pieces, range.from, ({ start }) => start),
  );
  for (const piece of pieces.slice(first)) {
    if (piece.start >= range.to) break;
    let at = Math.max(piece.start, range.from);
    const to = Math.min(piece.end, range.to);
    const placeOf = (character: number) => piece.offset + (character - piece.start) * piece.width;
    let format = Math.max(
      0,
      lastAtOrBefore(formats, placeOf(at), ({ start }) => start),
    );
    while (at < to) {
      const current = formats[format];
      const end = current
        ? piece.start + Math.floor((current.end - piece.offset) / piece.width)
        : to;
      if (current && end > at) {
        runs.push({ from: at, to: Math.min(end, to), properties: current.properties });
        at = Math.min(end, to);
      } else if (!current) {
        runs.push({ from: at, to, properties: Buffer.alloc(0) });
        at = to;
      }
      format += 1;
    }
  }
  return runs;
}

function lastAtOrBefore<T>(
  list: readonly T[],
  place: number,
  startOf: (each: T) => number,
): number {
  let low = 0;
  let high = list.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const item = list[middle];
    if (item !== undefined && startOf(item) <= place) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Six of them are lines above notes; then come six for each section. */
const NOTE_STORIES = 6;
const STORIES = ['even', 'odd', 'even', 'odd', 'first', 'first'] as const;
const ORDER = ['first', 'odd', 'even'] as const;

function storiesOf(list: Buffer, part: DocRange): { headers: DocRange[]; footers: DocRange[] } {
  const headers: (DocRange & { order: number })[] = [];
  const footers: (DocRange & { order: number })[] = [];
  const count = Math.floor(list.length / 4) - 2;
  for (let story = NOTE_STORIES; story < count; story += 1) {
    const from = Math.min(part.from + list.readUInt32LE(4 * story), part.to);
    // A paragraph mark of its own stands behind each.
    const to = Math.min(part.from + list.readUInt32LE(4 * (story + 1)) - 1, part.to);
    if (to <= from) continue;
    const kind = (story - NOTE_STORIES) % STORIES.length;
    const order = ORDER.indexOf(STORIES[kind] ?? 'odd');
    (kind === 2 || kind === 3 || kind === 5 ? footers : headers).push({ from, to, order });
  }
  const inOrder = (ranges: (DocRange & { order: number })[]) =>
    ranges.sort((a, b) => a.order - b.order).map(({ from, to }) => ({ from, to }));
  return { headers: inOrder(headers), footers: inOrder(footers) };
}
