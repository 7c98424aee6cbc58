import { createHash } from 'node:crypto';
import type { Readable, Writable } from 'node:stream';
import { AppError } from '#lib/errors.ts';

/** Stored bytes, and what they were when they were taken in. */
export type StoredBytes = {
  sizeBytes: number;
  /** SHA-256, in hex */
  sha256: string;
  /** Opens them anew: a file may be read several times. */
  open: () => Promise<Readable>;
};

/**
 * Sends exactly the bytes that were taken in. Never more, since what follows them is the next request.
 * Throws `reader_failed` where the source fails or its bytes are others; a target that goes away ends
 * the sending in silence.
 */
export async function sendFile(
  bytes: Readable,
  { to, sizeBytes, sha256, onSent }: SendOptions,
): Promise<void> {
  const hash = createHash('sha256');
  let sent = 0;
  try {
    for await (const chunk of bytes as AsyncIterable<Buffer>) {
      sent += chunk.length;
      if (sent > sizeBytes) throw new Error('The stored file has grown.');
      hash.update(chunk);
      if (to.destroyed) return;
      if (sent === sizeBytes) onSent();
      if (!to.write(chunk)) await hasRoom(to);
    }
    if (sent < sizeBytes) throw new Error('The stored file was cut off.');
    if (hash.digest('hex') !== sha256) throw new Error('The stored file has changed.');
  } catch (cause) {
    throw new AppError('reader_failed', undefined, { cause });
  }
}

type SendOptions = {
  to: Writable;
  sizeBytes: number;
  sha256: string;
  /** just before the last of them go */
  onSent(): void;
};

/** Opens stored bytes. Throws `reader_failed` where that fails or takes longer than `limitMs`. */
export async function openInTime(file: StoredBytes, limitMs: number): Promise<Readable> {
  const opening = file.open();
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new Error('The store does not answer.')), limitMs);
  });
  try {
    return await Promise.race([opening, late]);
  } catch (cause) {
    // What opens after all is not wanted any more.
    opening.then((bytes) => bytes.destroy()).catch(() => undefined);
    throw new AppError('reader_failed', undefined, { cause });
  } finally {
    clearTimeout(timer);
  }
}

function hasRoom(stream: Writable): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      stream.off('drain', done);
      stream.off('close', done);
      resolve();
    };
    stream.once('drain', done);
    stream.once('close', done);
  });
}
