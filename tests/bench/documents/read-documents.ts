import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import type { ParsedDocument } from '#lib/documents/document-types.ts';
import { decideFileType } from '#lib/documents/file-type.ts';
import type { DocumentReader } from '#lib/documents/reader/document-reader.ts';
import { AppError } from '#lib/errors.ts';

export type Reading = { result: ParsedDocument | string; ms: number; peakMebibytes: number };

/** How often the child's memory is asked for, beside what its own guards do. */
const SAMPLE_EVERY_MS = 20;

/** Reads bytes as an upload would: the type from the bytes, then the guarded process. A refusal is its code. */
export async function readMeasured(
  reader: DocumentReader,
  file: { name: string; bytes: Uint8Array },
): Promise<Reading> {
  const startedAt = performance.now();
  let peak = 0;
  const watch = setInterval(() => {
    void reader.peakBytes().then((bytes) => {
      peak = Math.max(peak, bytes ?? 0);
    });
  }, SAMPLE_EVERY_MS);
  try {
    const result = await read(reader, file);
    return { result, ms: performance.now() - startedAt, peakMebibytes: peak / 2 ** 20 };
  } finally {
    clearInterval(watch);
  }
}

async function read(
  reader: DocumentReader,
  file: { name: string; bytes: Uint8Array },
): Promise<ParsedDocument | string> {
  try {
    if (file.bytes.length === 0) return 'empty_file';
    return await reader.readWhole({
      ...decideFileType(file.name, file.bytes),
      owner: 'bench',
      sizeBytes: file.bytes.length,
      sha256: createHash('sha256').update(file.bytes).digest('hex'),
      open: async () => Readable.from([Buffer.from(file.bytes)]),
    });
  } catch (error) {
    if (error instanceof AppError) return error.code;
    throw error;
  }
}
