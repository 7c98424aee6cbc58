import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '#lib/errors.ts';
import type { FileStore, StoredFile } from './file-store.ts';
import { isStorageKey } from './storage-key.ts';

/** Files that are still being written. The same file system as the rest: a rename there is atomic. */
const INCOMING = 'incoming';
/** A file that is being written for longer than this was left by a crash. */
const STALE_INCOMING_MS = 60 * 60 * 1000;

/** Files in folders under `root`, by the first two characters of their key. Folders are made when needed. */
export function createDiskFileStore(root: string): FileStore {
  const folderOf = (key: string) => path.join(root, key.slice(0, 2));
  const pathOf = (key: string) => {
    if (!isStorageKey(key)) throw new AppError('not_found');
    return path.join(folderOf(key), key);
  };

  return {
    pathOf,

    async put(key, body) {
      const target = pathOf(key);
      const incoming = path.join(root, INCOMING, `${key}.${randomUUID()}`);
      try {
        const file = await onDisk(async () => {
          await mkdir(path.dirname(incoming), { recursive: true, mode: 0o700 });
          return open(incoming, 'wx', 0o600);
        });
        try {
          for await (const chunk of body) await onDisk(() => writeAll(file, chunk));
          await onDisk(() => file.sync());
        } finally {
          await file.close();
        }
        await onDisk(async () => {
          await mkdir(folderOf(key), { recursive: true, mode: 0o700 });
          await rename(incoming, target);
          await syncFolder(folderOf(key));
        });
      } catch (error) {
        // The reason why it failed is worth more than the reason why clearing up failed.
        await rm(incoming, { force: true }).catch(() => undefined);
        throw error;
      }
    },

    async read(key) {
      const file = await open(pathOf(key), 'r').catch((error: NodeJS.ErrnoException) => {
        throw error.code === 'ENOENT'
          ? new AppError('not_found', undefined, { cause: error })
          : unavailable(error);
      });
      return createReadStream('', { fd: file, autoClose: true });
    },

    async has(key) {
      return stat(pathOf(key)).then(
        (stats) => stats.isFile(),
        (error: NodeJS.ErrnoException) => {
          if (error.code === 'ENOENT') return false;
          throw unavailable(error);
        },
      );
    },

    async remove(key) {
      await onDisk(() => rm(pathOf(key), { force: true }));
    },

    async *list() {
      await removeStaleIncoming(path.join(root, INCOMING));
      for (const folder of await namesIn(root)) {
        if (folder.length !== 2) continue;
        for (const key of await namesIn(path.join(root, folder))) {
          const entry = isStorageKey(key) ? await storedFile(key, pathOf(key)) : null;
          if (entry) yield entry;
        }
      }
    },

    async check() {
      const probe = path.join(root, INCOMING, `check.${randomUUID()}`);
      await onDisk(async () => {
        await mkdir(path.dirname(probe), { recursive: true, mode: 0o700 });
        const file = await open(probe, 'wx', 0o600);
        await file.close();
        await rm(probe, { force: true });
      });
    },
  };
}

async function writeAll(file: FileHandle, chunk: Uint8Array): Promise<void> {
  let written = 0;
  while (written < chunk.length) {
    const { bytesWritten } = await file.write(chunk, written, chunk.length - written);
    written += bytesWritten;
  }
}

/** Makes the rename itself durable. Systems that cannot open a folder (Windows) keep names on their own. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => null);
  if (!handle) return;
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeStaleIncoming(folder: string): Promise<void> {
  for (const name of await namesIn(folder)) {
    const file = path.join(folder, name);
    const entry = await storedFile(name, file);
    if (entry && Date.now() - entry.modifiedAt.getTime() > STALE_INCOMING_MS) {
      await rm(file, { force: true });
    }
  }
}

async function namesIn(folder: string): Promise<string[]> {
  return readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return [];
    throw unavailable(error);
  });
}

/** Null for a file that went away while the folder was being read. */
async function storedFile(key: string, file: string): Promise<StoredFile | null> {
  const stats = await stat(file).catch(() => null);
  return stats ? { key, modifiedAt: stats.mtime } : null;
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw unavailable(error);
  }
}

/** Full, read-only, gone or forbidden: to the person it is one thing, and nothing was kept. */
function unavailable(cause: unknown): AppError {
  return new AppError('unavailable', undefined, { cause });
}
