import { inflateSync } from 'node:zlib';

// Sizes and offsets of https://www.w3.org/TR/WOFF/ and of the SFNT wrapper, in bytes.
const WOFF_HEADER = 44;
const WOFF_ENTRY = 20;
const SFNT_HEADER = 12;
const SFNT_ENTRY = 16;
const SIGNATURE = 0x774f4646;

/**
 * A WOFF 1.0 file as the plain font it packs, so that its tables are inflated once and not at every look.
 * Throws for bytes that are no WOFF.
 */
export function unpackWoff(bytes: Buffer): Buffer {
  if (bytes.length < WOFF_HEADER || bytes.readUInt32BE(0) !== SIGNATURE) {
    throw new Error('Not a WOFF font.');
  }
  const count = bytes.readUInt16BE(12);
  const header = Buffer.alloc(SFNT_HEADER + count * SFNT_ENTRY);
  bytes.copy(header, 0, 4, 8);
  header.writeUInt16BE(count, 4);
  const power = 2 ** Math.floor(Math.log2(count));
  header.writeUInt16BE(power * 16, 6);
  header.writeUInt16BE(Math.log2(power), 8);
  header.writeUInt16BE((count - power) * 16, 10);

  const tables: Buffer[] = [];
  let offset = header.length;
  for (let index = 0; index < count; index++) {
    const from = WOFF_HEADER + index * WOFF_ENTRY;
    const place = bytes.readUInt32BE(from + 4);
    const packed = bytes.subarray(place, place + bytes.readUInt32BE(from + 8));
    const length = bytes.readUInt32BE(from + 12);
    // A table that would not get smaller is stored as it is.
    const table = packed.length < length ? inflateSync(packed) : packed;
    const to = SFNT_HEADER + index * SFNT_ENTRY;
    bytes.copy(header, to, from, from + 4);
    bytes.copy(header, to + 4, from + 16, from + 20);
    header.writeUInt32BE(offset, to + 8);
    header.writeUInt32BE(length, to + 12);
    // Tables begin at multiples of four.
    const padding = (4 - (length % 4)) % 4;
    tables.push(table, Buffer.alloc(padding));
    offset += length + padding;
  }
  return Buffer.concat([header, ...tables]);
}
