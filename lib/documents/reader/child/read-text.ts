import chardet from 'chardet';
import { markdownToText } from './markdown-to-text.ts';
import type { RawDocument } from './raw-document.ts';
import { ReadingFailure } from './reading-failure.ts';

/** Share of control characters from which bytes are no text in any encoding. */
const CONTROL_SHARE_OF_BINARY = 0.01;
/** Share of NUL bytes in every second place from which bytes without a mark are UTF-16. */
const NUL_SHARE_OF_UTF16 = 0.3;
/** How sure the guess of an encoding other than Windows-1252 must be, of 100. */
const SURE_GUESS = 50;
/** Encodings that cannot be mistaken for Windows-1252 by their letters. */
const DISTINCT_ENCODINGS = new Set([
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'gb18030',
  'big5',
  'iso-2022-jp',
  'windows-1251',
  'koi8-r',
  'windows-1253',
  'windows-1255',
  'windows-1256',
]);

/** Reads plain text or Markdown in whatever encoding it came. Throws `type_mismatch` for bytes that are no text. */
export function readText(bytes: Buffer, mediaType: string): RawDocument {
  const text = decodeText(bytes);
  if (isBinary(text)) throw new ReadingFailure('type_mismatch');
  const laidOut = mediaType === 'text/markdown' ? markdownToText(text) : text;
  // Plain text lines columns up with several tabs or blanks: one gap is one tab.
  const columns = laidOut.replace(/\t+|(?<=\S) {4,}(?=\S)/g, '\t');
  return { text: columns, pages: null, hidden: [] };
}

/** UTF-8 and UTF-16 with a mark or by their form, other encodings by guess, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  const utf16 = utf16WithoutMark(bytes);
  if (utf16) return decode(utf16, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decode(guessedEncoding(bytes), bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

function utf16WithoutMark(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, 4096) / 2);
  if (pairs === 0) return null;
  let even = 0;
  let odd = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) even += 1;
    if (bytes[2 * pair + 1] === 0) odd += 1;
  }
  if (odd / pairs > NUL_SHARE_OF_UTF16 && even === 0) return 'utf-16le';
  return even / pairs > NUL_SHARE_OF_UTF16 && odd === 0 ? 'utf-16be' : null;
}

function guessedEncoding(bytes: Uint8Array): string {
  const best = chardet
    .analyse(bytes)
    .map((guess) => ({ name: guess.name.toLowerCase(), confidence: guess.confidence }))
    .find((guess) => DISTINCT_ENCODINGS.has(guess.name) && guess.confidence >= SURE_GUESS);
  return best?.name ?? 'windows-1252';
}

function isBinary(text: string): boolean {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
  const controls = text.match(/[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u009F\uFFFD]/g);
  return (controls?.length ?? 0) > text.length * CONTROL_SHARE_OF_BINARY;
}
