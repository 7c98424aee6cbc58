import { crc32 } from 'node:zlib';
import yauzl, { type Entry, type ZipFile } from 'yauzl';
import { MAX_UNPACKED_BYTES, MAX_ZIP_ENTRIES } from '#lib/documents/document-limits.ts';
import { ReadingFailure } from './reading-failure.ts';

/** The zip's directory, read before anything is unpacked. */
export type ZipDirectory = { zip: ZipFile; entries: Map<string, Entry> };

/** Opens a zip and holds its directory against the limits: `corrupt_file`, `too_complex`, `password_protected`. */
export async function openZip(bytes: Buffer): Promise<ZipDirectory> {
  const zip = await new Promise<ZipFile>((resolve, reject) => {
    yauzl.fromBuffer(bytes, { lazyEntries: true, autoClose: false }, (error, opened) => {
      if (error) reject(new ReadingFailure('corrupt_file', error));
      else resolve(opened);
    });
  });
  if (zip.entryCount > MAX_ZIP_ENTRIES) throw new ReadingFailure('too_complex');
  const entries = new Map<string, Entry>();
  let unpacked = 0;
  await new Promise<void>((resolve, reject) => {
    zip.on('error', (error) => reject(new ReadingFailure('corrupt_file', error)));
    zip.on('end', resolve);
    zip.on('entry', (entry: Entry) => {
      unpacked += entry.uncompressedSize;
      if (unpacked > MAX_UNPACKED_BYTES || entries.size >= MAX_ZIP_ENTRIES) {
        reject(new ReadingFailure('too_complex'));
        return;
      }
      if (entry.isEncrypted()) {
        reject(new ReadingFailure('password_protected'));
        return;
      }
      entries.set(entry.fileName, entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return { zip, entries };
}

/** One part of the zip as text, or null when it is not there. Unpacked sizes are counted, not believed. */
export async function readPart(directory: ZipDirectory, name: string): Promise<string | null> {
  const entry = directory.entries.get(name);
  if (!entry) return null;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream = await directory.zip.openReadStreamPromise(entry);
    for await (const chunk of stream as AsyncIterable<Buffer>) {
      size += chunk.length;
      if (size > MAX_UNPACKED_BYTES) throw new ReadingFailure('too_complex');
      chunks.push(chunk);
    }
  } catch (error) {
    throw error instanceof ReadingFailure ? error : new ReadingFailure('corrupt_file', error);
  }
  return decodeXml(Buffer.concat(chunks));
}

/** XML of Word is UTF-8 in practice and may be UTF-16 by its specification. */
function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}

/** A zip that holds exactly `parts`, uncompressed: what the converter is given, and nothing else of the file. */
export function writeZip(parts: ReadonlyMap<string, string>): Buffer {
  const local: Buffer[] = [];
  const central: Buffer[] = [];
  let offset = 0;
  for (const [name, content] of parts) {
    const fileName = Buffer.from(name);
    const data = Buffer.from(content);
    const common = zipHeaderFields(data, fileName.length);
    const header = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), common, fileName]);
    const entry = Buffer.alloc(46 - 4 - 2 - common.length);
    entry.writeUInt32LE(offset, entry.length - 4);
    central.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), common, entry, fileName]));
    local.push(header, data);
    offset += header.length + data.length;
  }
  const directory = Buffer.concat(central);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...local, directory, end]);
}

/** The 26 bytes that a local header and a directory entry share: version, flags, method, time, sums, lengths. */
function zipHeaderFields(data: Buffer, nameLength: number): Buffer {
  const fields = Buffer.alloc(26);
  fields.writeUInt16LE(20, 0);
  fields.writeUInt16LE(0x0800, 2);
  fields.writeUInt32LE(crc32(data), 10);
  fields.writeUInt32LE(data.length, 14);
  fields.writeUInt32LE(data.length, 18);
  fields.writeUInt16LE(nameLength, 22);
  return fields;
}
