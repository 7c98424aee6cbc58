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
      if (unpacked > MAX_UNPACKED_BYTES || entries.size >= 2 * MAX_ZIP_ENTRIES) {
        reject(new ReadingFailure('too_complex'));
        return;
      }
      if (entry.isEncrypted()) {
        reject(new ReadingFailure('password_protected'));
        return;
      }
      entries.set(entry.fileName, entry);
      entries.set(ignoringCase(entry.fileName), entry);
      zip.readEntry();
    });
    zip.readEntry();
  });
  return { zip, entries };
}

/** One part of the zip as text, or null when it is not there. Unpacked sizes are counted, not believed. */
export async function readPart(directory: ZipDirectory, name: string): Promise<string | null> {
  const entry = directory.entries.get(name) ?? directory.entries.get(ignoringCase(name));
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

/** Names of parts differ by more than case (ECMA-376 part 2, 6.2.2.3). No name on its own begins with a slash. */
function ignoringCase(name: string): string {
  return `/${name.toLowerCase()}`;
}

/** XML of Word is UTF-8 in practice and may be UTF-16 by its specification. */
function decodeXml(bytes: Buffer): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
