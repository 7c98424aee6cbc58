import type { RunLook } from './docx-looks.ts';

/** A property modifier: its code and where its operand stands ([MS-DOC] 2.6, 2.9.114). */
type Modifier = { code: number; operand: Buffer };

/** Bytes of an operand by the three upper bits of its code; 6 says its own length. */
const OPERAND_BYTES = [1, 1, 2, 4, 2, 2, null, 3] as const;
const CHANGE_TABS = 0xc615;
const DEFINE_TABLE = 0xd608;

function* modifiersOf(list: Buffer): Generator<Modifier> {
  let at = 0;
  while (at + 2 < list.length) {
    const code = list.readUInt16LE(at);
    at += 2;
    let bytes: number | null = OPERAND_BYTES[code >> 13] ?? null;
    if (bytes === null) {
      // Two of them count otherwise, and say nothing that is of use here.
      if (code === DEFINE_TABLE || (code === CHANGE_TABS && list[at] === 0xff)) return;
      bytes = 1 + (list[at] ?? 0);
    }
    yield { code, operand: list.subarray(at, at + bytes) };
    at += bytes;
  }
}

/** ECMA-376 has the names of these sixteen colours, [MS-DOC] 2.9.119 their numbers; 0 is automatic. */
const COLOURS = [
  null,
  '000000',
  '0000FF',
  '00FFFF',
  '00FF00',
  'FF00FF',
  'FF0000',
  'FFFF00',
  'FFFFFF',
  '00008B',
  '008B8B',
  '006400',
  '800080',
  '8B0000',
  '808000',
  'A9A9A9',
  'D3D3D3',
] as const;

export type DocRun = {
  look: RunLook;
  isDeleted: boolean;
  /** the character of a symbol font, which stands in the place of a letter */
  symbol: number | null;
  /** number of a style of letters, or null */
  style: number | null;
};

/** What the properties of a run say of how its letters look; `style` is what they refer to. */
export function docRunOf(properties: Buffer, style: RunLook = {}): DocRun {
  const run: DocRun = { look: {}, isDeleted: false, symbol: null, style: null };
  const { look } = run;
  for (const { code, operand } of modifiersOf(properties)) {
    const byte = operand[0] ?? 0;
    switch (code) {
      case 0x0800:
        // Word writes 0x81 here: the opposite of a style, in which nothing is deleted.
        run.isDeleted = (byte & 1) === 1;
        break;
      case 0x4a30:
        if (operand.length === 2) run.style = operand.readUInt16LE(0);
        break;
      case 0x083c:
        // 0x81 is the opposite of the style, 0x80 the same.
        look.vanish = byte > 1 ? (style.vanish ?? false) !== (byte === 0x81) : byte === 1;
        break;
      case 0x6a09:
        if (operand.length === 4) run.symbol = operand.readUInt16LE(2);
        break;
      case 0x4a43:
        if (operand.length === 2) look.size = operand.readUInt16LE(0) / 2;
        break;
      case 0x4852:
        if (operand.length === 2) look.scale = operand.readUInt16LE(0);
        break;
      case 0x2a42:
        look.colour = COLOURS[byte] ?? null;
        break;
      case 0x6870:
        look.colour = colourOf(operand, 0);
        break;
      case 0x2a0c:
        look.ground = COLOURS[byte] ?? null;
        break;
      case 0xca71:
        look.ground ??= colourOf(operand, 5);
        break;
    }
  }
  return run;
}

export type DocParagraph = {
  isInTable: boolean;
  endsRow: boolean;
  isHeading: boolean;
  isItem: boolean;
  ground: string | null;
  /** number of its style */
  style: number;
};

/** What the properties of a paragraph say of its place; `style` is the number of its style. */
export function docParagraphOf(style: number, properties: Buffer): DocParagraph {
  const paragraph: DocParagraph = {
    isInTable: false,
    endsRow: false,
    // The styles 1 to 9 are the headings of nine levels in every file ([MS-DOC] 2.9.271).
    isHeading: style >= 1 && style <= 9,
    isItem: false,
    ground: null,
    style,
  };
  for (const { code, operand } of modifiersOf(properties)) {
    const byte = operand[0] ?? 0;
    if (code === 0x2416) paragraph.isInTable = byte === 1;
    else if (code === 0x2417) paragraph.endsRow = byte === 1;
    else if (code === 0x2640) paragraph.isHeading = byte < 9;
    else if (code === 0x460b) paragraph.isItem = byte !== 0;
    else if (code === 0xc64d) paragraph.ground = colourOf(operand, 5);
  }
  return paragraph;
}

/** Red, green, blue, and whether it is automatic. */
function colourOf(operand: Buffer, at: number): string | null {
  if (operand.length < at + 4 || operand[at + 3] === 0xff) return null;
  return operand.toString('hex', at, at + 3).toUpperCase();
}
