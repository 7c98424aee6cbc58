import { mkdtemp, readdir, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { AppError } from '#lib/errors.ts';
import { createDiskFileStore } from './disk-file-store.ts';
import { newStorageKey } from './storage-key.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'files-'));
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function* bytes(...parts: string[]): AsyncGenerator<Uint8Array> {
  for (const part of parts) yield Buffer.from(part);
}

async function filesUnder(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

describe('disk file store', () => {
  it('gives back the bytes it was given', async () => {
    const store = createDiskFileStore(root);
    const key = newStorageKey();
    await store.put(key, bytes('one ', 'two'));
    const read = await store.read(key);
    expect(Buffer.concat(await read.toArray()).toString()).toBe('one two');
  });

  it('keeps nothing when the source of the bytes fails half way, and passes its error on', async () => {
    const store = createDiskFileStore(root);
    async function* broken(): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(100_000);
      throw new AppError('too_large');
    }
    await expect(store.put(newStorageKey(), broken())).rejects.toMatchObject({ code: 'too_large' });
    expect(await filesUnder(root)).toEqual([]);
  });

  it('says unavailable where it cannot write, and keeps nothing', async () => {
    const file = path.join(root, 'not-a-folder');
    await writeFile(file, '');
    const store = createDiskFileStore(path.join(file, 'files'));
    await expect(store.put(newStorageKey(), bytes('x'))).rejects.toMatchObject({
      code: 'unavailable',
    });
    await expect(store.check()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('refuses keys that are not its own, so that no path can be built from outside', async () => {
    const store = createDiskFileStore(root);
    for (const key of [
      '../secrets.json',
      '/etc/passwd',
      '',
      'a'.repeat(39),
      `${'a'.repeat(40)}/`,
    ]) {
      await expect(store.read(key)).rejects.toMatchObject({ code: 'not_found' });
      expect(() => store.pathOf(key)).toThrow(AppError);
    }
  });

  it('removes a file, and one that is not there as well', async () => {
    const store = createDiskFileStore(root);
    const key = newStorageKey();
    await store.put(key, bytes('x'));
    expect(await store.has(key)).toBe(true);
    await store.remove(key);
    await store.remove(key);
    expect(await store.has(key)).toBe(false);
    await expect(store.read(key)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('lists what it keeps, and clears what a crash left half written', async () => {
    const store = createDiskFileStore(root);
    const key = newStorageKey();
    await store.put(key, bytes('x'));
    const left = path.join(root, 'incoming', 'left-behind');
    await writeFile(left, 'half');
    await utimes(left, new Date(0), new Date(0));
    const listed: string[] = [];
    for await (const entry of store.list()) listed.push(entry.key);
    expect(listed).toEqual([key]);
    expect(await filesUnder(root)).toEqual([key]);
  });

  it('keeps files away from other users of the machine', async () => {
    const store = createDiskFileStore(root);
    const key = newStorageKey();
    await store.put(key, bytes('x'));
    const { mode } = await stat(store.pathOf(key) ?? '');
    expect(mode & 0o077).toBe(0);
  });
});
