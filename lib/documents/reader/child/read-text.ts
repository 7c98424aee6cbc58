import chardet from 'chardet';
import { MAX_TEXT_CHARACTERS } from '#lib/documents/document-limits.ts';
import { utf16OrderOf } from '#lib/documents/text/utf16-order.ts';
import { markdownToText } from './markdown-to-text.ts';
import type { RawDocument } from './raw-document.ts';
import { ReadingFailure } from './reading-failure.ts';

/** Share of control characters from which bytes are no text in any encoding. */
const CONTROL_SHARE_OF_BINARY = 0.01;
/** The same for letters that the encoding does not have. */
const BROKEN_SHARE_OF_BINARY = 0.1;
/** Blanks and marks may go: a text that is this many times too long will not become short enough. */
const LENGTH_BEFORE_CLEANING = 5;

/** Reads plain text or Markdown in whatever encoding it came. Throws `type_mismatch` for bytes that are no text. */
export function readText(bytes: Buffer, mediaType: string): RawDocument {
  const text = decodeText(bytes);
  if (isBinary(text)) throw new ReadingFailure('type_mismatch');
  if (text.length > LENGTH_BEFORE_CLEANING * MAX_TEXT_CHARACTERS) {
    throw new ReadingFailure('too_complex');
  }
  const laidOut = mediaType === 'text/markdown' ? markdownToText(text) : text;
  // Plain text lines columns up with several tabs or blanks: one gap is one tab.
  const columns = laidOut.replace(/\t+|(?<=\S) {4,}(?=\S)/g, '\t');
  return { text: columns, pages: null, hidden: [] };
}

/** UTF-8 and UTF-16 with a mark or by their form, other encodings by guess, else Windows-1252. */
export function decodeText(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decode('utf-16le', bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decode('utf-16be', bytes);
  const utf16 = utf16OrderOf(bytes);
  if (utf16) return decode(utf16, bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const utf8 = decode('utf-8', bytes);
    return isDamagedUtf8(utf8) ? utf8 : decode(guessedEncoding(bytes), bytes);
  }
}

function decode(encoding: string, bytes: Uint8Array): string {
  return new TextDecoder(encoding).decode(bytes);
}

/**
 * Part of the letters beyond ASCII that may be broken in what is still UTF-8, cut off or copied badly:
 * other encodings hardly ever come out as whole letters of it.
 */
const BROKEN_SHARE_OF_UTF8 = 0.5;

function isDamagedUtf8(text: string): boolean {
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII
  const whole = text.match(/[^\u0000-\u007F\uFFFD]/g)?.length ?? 0;
  return broken < whole * BROKEN_SHARE_OF_UTF8;
}

/** Sureness, of 100, from which a guess counts: of encodings by their form, of scripts, of Latin letters. */
const SURE_OF_FORM = 50;
const SURE_OF_SCRIPT = 15;
const SURE_OF_LATIN = 20;
/** How much likelier than Western European another Latin encoding must be. */
const LIKELIER_THAN_WESTERN = 1.3;
/** Part of the letters that lies beyond ASCII in scripts other than Latin. */
const FOREIGN_SHARE = 0.5;

/** Names of `chardet`, with the name of the encoding that holds the same letters and more. */
const BY_FORM = new Map([
  ['shift_jis', 'shift_jis'],
  ['euc-jp', 'euc-jp'],
  ['euc-kr', 'euc-kr'],
  ['gb18030', 'gb18030'],
  ['big5', 'big5'],
  ['iso-2022-jp', 'iso-2022-jp'],
]);
const BY_SCRIPT = new Map([
  ['windows-1251', 'windows-1251'],
  ['koi8-r', 'koi8-r'],
  ['iso-8859-5', 'iso-8859-5'],
  ['windows-1253', 'windows-1253'],
  ['iso-8859-7', 'windows-1253'],
  ['windows-1255', 'windows-1255'],
  ['iso-8859-8', 'windows-1255'],
  ['windows-1256', 'windows-1256'],
  ['iso-8859-6', 'iso-8859-6'],
]);
const WESTERN = new Set(['windows-1252', 'iso-8859-1']);
const OTHER_LATIN = new Map([
  ['windows-1250', 'windows-1250'],
  ['iso-8859-2', 'iso-8859-2'],
  ['windows-1254', 'windows-1254'],
  ['iso-8859-9', 'windows-1254'],
  ['windows-1257', 'windows-1257'],
]);

function guessedEncoding(bytes: Uint8Array): string {
  const guesses = chardet
    .analyse(bytes)
    .map(({ name, confidence }) => ({ name: name.toLowerCase(), confidence }));
  const [best] = guesses;
  if (!best) return 'windows-1252';
  const form = BY_FORM.get(best.name);
  if (form && best.confidence >= SURE_OF_FORM) return form;
  if (foreignShare(bytes) >= FOREIGN_SHARE) {
    const script = guesses.find(({ name }) => BY_SCRIPT.has(name));
    if (script && script.confidence >= SURE_OF_SCRIPT) {
      return BY_SCRIPT.get(script.name) ?? 'windows-1252';
    }
  }
  const western = guesses.find(({ name }) => WESTERN.has(name))?.confidence ?? 0;
  const latin = guesses.find(({ name }) => OTHER_LATIN.has(name));
  const isLikelier =
    latin &&
    latin.confidence >= SURE_OF_LATIN &&
    latin.confidence >= western * LIKELIER_THAN_WESTERN;
  return (isLikelier ? OTHER_LATIN.get(latin.name) : undefined) ?? 'windows-1252';
}

function foreignShare(bytes: Uint8Array): number {
  let ascii = 0;
  let beyond = 0;
  for (const byte of bytes) {
    if (byte >= 0x80) beyond += 1;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) ascii += 1;
  }
  return beyond / Math.max(1, ascii + beyond);
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is counted
const CONTROL = /[\u0000-\u0008\u000E-\u001A\u001C-\u001F\u007F-\u009F]/g;

function isBinary(text: string): boolean {
  const controls = text.match(CONTROL)?.length ?? 0;
  const broken = text.match(/\uFFFD/g)?.length ?? 0;
  return (
    controls > text.length * CONTROL_SHARE_OF_BINARY ||
    broken > text.length * BROKEN_SHARE_OF_BINARY
  );
}
