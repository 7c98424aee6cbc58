import path from 'node:path';
import type { Readable } from 'node:stream';
import { env } from '#lib/env.ts';
import { createDiskFileStore } from './disk-file-store.ts';

/**
 * Where uploaded bytes are kept. Keys come from `newStorageKey` and are opaque to everybody else.
 * An adapter keeps a file whole or not at all, and answers trouble of its own with `unavailable`;
 * errors of the bytes' source pass through as they are. Another adapter (an S3-compatible store, say)
 * takes its place in `createFileStore`.
 */
export type FileStore = {
  /** Keeps all bytes of `body` under `key`; resolves when they would survive a power cut. */
  put(key: string, body: AsyncIterable<Uint8Array>): Promise<void>;
  /** The bytes of a file; `not_found` when there is none. */
  read(key: string): Promise<Readable>;
  /** Whether a file is kept under `key`. */
  has(key: string): Promise<boolean>;
  /** Path on this machine, or null where the files live elsewhere. Never leaves the server. */
  pathOf(key: string): string | null;
  /** Removes a file; one that is not there is no error. */
  remove(key: string): Promise<void>;
  /** Every file that is kept, for the sweep of files that no row knows. */
  list(): AsyncIterable<StoredFile>;
  /** Throws `unavailable` when nothing could be written now. */
  check(): Promise<void>;
};

export type StoredFile = { key: string; modifiedAt: Date };

let current: { root: string; store: FileStore } | undefined;

/** The store that the environment asks for: `STORAGE_PATH`, else the folder `files` in `DATA_DIR`. */
export function fileStore(): FileStore {
  const { STORAGE_PATH, DATA_DIR } = env();
  const root = path.resolve(STORAGE_PATH ?? path.join(DATA_DIR, 'files'));
  if (current?.root !== root) current = { root, store: createDiskFileStore(root) };
  return current.store;
}
