import { ReadingFailure } from './reading-failure.ts';

/** The streams of an OLE file (a compound file, [MS-CFB]) by their names. */
export type OleFile = { stream(name: string): Buffer | null };

const END_OF_CHAIN = 0xfffffffe;
const STREAM = 2;
const ROOT = 5;
const ENTRY_BYTES = 128;
const DIFAT_IN_HEADER = 109;

/** Reads the directory of an OLE file. Throws `corrupt_file` where its chains lead nowhere or in rings. */
export function openOleFile(bytes: Buffer): OleFile {
  if (bytes.length < 512) throw new ReadingFailure('corrupt_file');
  const sectorBytes = 1 << bytes.readUInt16LE(0x1e);
  const miniBytes = 1 << bytes.readUInt16LE(0x20);
  if (![512, 4096].includes(sectorBytes) || miniBytes !== 64)
    throw new ReadingFailure('corrupt_file');
  const sector = (index: number) => {
    const start = (index + 1) * sectorBytes;
    if (start >= bytes.length) throw new ReadingFailure('corrupt_file');
    // The last sector may be cut where nothing of it is used.
    return bytes.subarray(start, start + sectorBytes);
  };
  const table = readTable(bytes, sector);
  const chain = (first: number, next: readonly number[]): number[] => {
    const links: number[] = [];
    for (let at = first; at < END_OF_CHAIN; at = next[at] ?? END_OF_CHAIN) {
      links.push(at);
      if (links.length > next.length) throw new ReadingFailure('corrupt_file');
    }
    return links;
  };
  const contentOf = (first: number) => Buffer.concat(chain(first, table).map(sector));

  const entries = readDirectory(contentOf(bytes.readUInt32LE(0x30)));
  const cutoff = bytes.readUInt32LE(0x38);
  const root = entries.find(({ type }) => type === ROOT);
  let minis: { table: number[]; content: Buffer } | null = null;
  const readMini = ({ first, size }: Entry): Buffer => {
    minis ??= {
      table: numbersOf(contentOf(bytes.readUInt32LE(0x3c))),
      content: contentOf(root?.first ?? END_OF_CHAIN),
    };
    const { content } = minis;
    const pieces = chain(first, minis.table).map((at) =>
      content.subarray(at * miniBytes, (at + 1) * miniBytes),
    );
    return Buffer.concat(pieces).subarray(0, size);
  };
  return {
    stream(name) {
      const entry = entries.find((each) => each.type === STREAM && each.name === name);
      if (!entry) return null;
      return entry.size < cutoff ? readMini(entry) : contentOf(entry.first).subarray(0, entry.size);
    },
  };
}

/** The table that says of each sector which one follows it. */
function readTable(bytes: Buffer, sector: (index: number) => Buffer): number[] {
  const parts: number[] = [];
  for (let at = 0; at < DIFAT_IN_HEADER; at += 1) parts.push(bytes.readUInt32LE(0x4c + 4 * at));
  let more = bytes.readUInt32LE(0x44);
  const most = bytes.length / 512;
  for (let count = 0; more < END_OF_CHAIN; count += 1) {
    if (count > most) throw new ReadingFailure('corrupt_file');
    const numbers = numbersOf(sector(more));
    more = numbers.pop() ?? END_OF_CHAIN;
    parts.push(...numbers);
  }
  const used = parts.filter((part) => part < END_OF_CHAIN);
  if (used.length > most) throw new ReadingFailure('corrupt_file');
  return used.flatMap((part) => numbersOf(sector(part)));
}

type Entry = { name: string; type: number; first: number; size: number };

function readDirectory(content: Buffer): Entry[] {
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= content.length; at += ENTRY_BYTES) {
    const nameBytes = Math.min(Math.max(content.readUInt16LE(at + 64) - 2, 0), 62);
    entries.push({
      name: content.toString('utf16le', at, at + nameBytes),
      type: content.readUInt8(at + 66),
      first: content.readUInt32LE(at + 116),
      size: content.readUInt32LE(at + 120),
    });
  }
  return entries;
}

function numbersOf(content: Buffer): number[] {
  const numbers: number[] = [];
  for (let at = 0; at + 4 <= content.length; at += 4) numbers.push(content.readUInt32LE(at));
  return numbers;
}
