import { docRunOf } from './doc-properties.ts';
import type { RunLook } from './docx-looks.ts';

/** What a style of a Word 97 file says, with what it is based on. */
export type DocStyle = {
  look: RunLook;
  /** properties of its paragraphs, those of the styles it is based on first */
  paragraph: Buffer;
};

const PARAGRAPH_STYLE = 1;
const CHARACTER_STYLE = 2;
/** A style that is based on none. */
const NO_BASE = 0xfff;
/** Styles based on each other in a ring are cut after a depth that no honest file has. */
const MAX_STYLE_DEPTH = 20;

type Definition = { base: number; paragraph: Buffer; run: Buffer };

/** Reads the style sheet ([MS-DOC] 2.9.271); the answer is by a style's number. */
export function readDocStyles(sheet: Buffer): (style: number) => DocStyle {
  const definitions = readDefinitions(sheet);
  const known = new Map<number, DocStyle>();
  const resolve = (style: number, depth: number): DocStyle => {
    const definition = definitions[style];
    if (!definition || depth > MAX_STYLE_DEPTH) return { look: {}, paragraph: Buffer.alloc(0) };
    const found = known.get(style);
    if (found) return found;
    const base = resolve(definition.base, depth + 1);
    const own = docRunOf(definition.run, base.look).look;
    const whole = {
      look: { ...base.look, ...own },
      paragraph: Buffer.concat([base.paragraph, definition.paragraph]),
    };
    known.set(style, whole);
    return whole;
  };
  return (style) => resolve(style, 0);
}

function readDefinitions(sheet: Buffer): (Definition | null)[] {
  const definitions: (Definition | null)[] = [];
  if (sheet.length < 6) return definitions;
  const fixedBytes = sheet.readUInt16LE(4);
  let at = 2 + sheet.readUInt16LE(0);
  while (at + 2 <= sheet.length) {
    const length = sheet.readUInt16LE(at);
    const bytes = sheet.subarray(at + 2, at + 2 + length);
    definitions.push(length < fixedBytes + 2 ? null : readDefinition(bytes, fixedBytes));
    at += 2 + length;
  }
  return definitions;
}

function readDefinition(bytes: Buffer, fixedBytes: number): Definition | null {
  if (bytes.length < fixedBytes + 2 || fixedBytes < 6) return null;
  const kindAndBase = bytes.readUInt16LE(2);
  const kind = kindAndBase & 0xf;
  // Its name stands between: a length, letters of two bytes, a zero.
  let at = fixedBytes + 2 + 2 * bytes.readUInt16LE(fixedBytes) + 2;
  const next = () => {
    at += at % 2;
    if (at + 2 > bytes.length) return Buffer.alloc(0);
    const properties = bytes.subarray(at + 2, at + 2 + bytes.readUInt16LE(at));
    at += 2 + properties.length;
    return properties;
  };
  // The number of the style itself stands before its paragraph properties.
  const paragraph = kind === PARAGRAPH_STYLE ? next().subarray(2) : Buffer.alloc(0);
  const run = kind === PARAGRAPH_STYLE || kind === CHARACTER_STYLE ? next() : Buffer.alloc(0);
  const base = kindAndBase >> 4;
  return { base: base === NO_BASE ? -1 : base, paragraph, run };
}
