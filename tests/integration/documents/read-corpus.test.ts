import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ParsedDocument } from '#lib/documents/document-types.ts';
import { decideFileType } from '#lib/documents/file-type.ts';
import {
  createDocumentReader,
  type DocumentReader,
} from '#lib/documents/reader/document-reader.ts';
import { AppError } from '#lib/errors.ts';
import { type CorpusFile, hasCorpus, readCorpus } from '#tests/support/corpus.ts';

const sha256 = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

type Expected = {
  outcome?: string;
  code?: string;
  mustContainText?: string[];
  mustNotContainText?: string[];
  mustFlagText?: string[];
  withOcr?: { mustContainText: string[] };
  limits?: { ms?: number; rssMiB?: number };
};

/** A kill comes within a tick of the watch; loading the next process is not part of a file's time. */
const GRACE_MS = 3_000;
const GRACE_MIB = 150;

// The corpus lies beside the checkout, not in it.
describe.skipIf(!hasCorpus)('the reading process', () => {
  let reader: DocumentReader;
  beforeAll(async () => {
    reader = createDocumentReader();
    await reader.warmUp();
  });
  afterAll(() => reader.stop());

  async function read(file: CorpusFile<Expected>): Promise<ParsedDocument | string> {
    try {
      if (file.bytes.length === 0) return 'empty_file';
      const type = decideFileType(file.name, file.bytes);
      return await reader.readWhole({
        ...type,
        owner: 'test',
        sizeBytes: file.bytes.length,
        sha256: sha256(file.bytes),
        open: async () => Readable.from([file.bytes]),
      });
    } catch (error) {
      if (error instanceof AppError) return error.code;
      throw error;
    }
  }

  it('gives every hostile file its outcome, within time and memory', {
    timeout: 240_000,
  }, async () => {
    for (const file of await readCorpus<Expected>('nasty')) {
      const { expected, name } = file;
      const startedAt = performance.now();
      let peak = 0;
      const watch = setInterval(async () => {
        peak = Math.max(peak, (await reader.peakBytes()) ?? 0);
      }, 20);
      const result = await read(file);
      clearInterval(watch);
      const took = performance.now() - startedAt;
      expect(took, name).toBeLessThan((expected.limits?.ms ?? 15_000) + GRACE_MS);
      expect(peak / 2 ** 20, name).toBeLessThan(512 + GRACE_MIB);

      const wanted = (expected.outcome ?? '').split('-or-');
      if (expected.outcome === 'needs-ocr') {
        if (typeof result === 'string') expect.fail(`${name}: ${result}`);
        for (const text of expected.withOcr?.mustContainText ?? [])
          expect(result.text, name).toContain(text);
        expect(
          result.warnings.map(({ code }) => code),
          name,
        ).toContain('read_by_ocr');
      } else if (typeof result === 'string') {
        expect(wanted, `${name}: ${result}`).toContain('error');
        expect(result, name).toBe(expected.code?.toLowerCase());
      } else {
        expect(
          wanted.some((outcome) => outcome.startsWith('ok')),
          name,
        ).toBe(true);
        for (const text of expected.mustContainText ?? [])
          expect(result.text, name).toContain(text);
        for (const text of expected.mustNotContainText ?? []) {
          expect(result.text, name).not.toContain(text);
        }
        if (wanted.includes('ok-with-warning')) {
          expect(
            result.warnings.map(({ code }) => code),
            name,
          ).toContain('hidden_text');
          for (const text of expected.mustFlagText ?? []) {
            expect(JSON.stringify(result.hidden), name).toContain(text);
            expect(result.text, name).not.toContain(text);
          }
        }
      }
    }
  });

  it('finds nothing hidden in honest files, and reads each in a moment', {
    timeout: 60_000,
  }, async () => {
    const files = [
      ...(await readCorpus<Expected>('resumes')),
      ...(await readCorpus<Expected>('job-descriptions')),
    ];
    for (const file of files) {
      const result = await read(file);
      expect(typeof result, file.name).toBe('object');
      if (typeof result === 'string') continue;
      expect(result.hidden, file.name).toEqual([]);
      expect(
        result.warnings.map(({ code }) => code),
        file.name,
      ).not.toContain('little_text');
      for (const text of file.expected.mustContainText ?? []) expect(result.text).toContain(text);
      for (const text of file.expected.mustNotContainText ?? []) {
        expect(result.text, file.name).not.toContain(text);
      }
    }
  });

  it('lets a small file of another pass a row of big ones', async () => {
    const order: string[] = [];
    const words = Buffer.from('words');
    const send = (owner: string, name: string) =>
      reader
        .read({
          owner,
          format: 'text',
          mediaType: 'text/plain',
          sizeBytes: words.length,
          sha256: sha256(words),
          open: async () => Readable.from([words]),
        })
        .then(() => order.push(name));
    await Promise.all([send('a', 'a1'), send('a', 'a2'), send('a', 'a3'), send('b', 'b1')]);
    expect(order.indexOf('b1')).toBeLessThan(order.indexOf('a3'));
  });

  it('has no network, no secrets and no files but its own', async () => {
    // The child says no more than an outcome; what it can reach is asked of the system.
    const { readFile, readlink } = await import('node:fs/promises');
    const pid = await reader.warmUp();
    expect(pid).toBeGreaterThan(0);
    const environment = await readFile(`/proc/${pid}/environ`, 'latin1');
    expect(environment).not.toMatch(/SECRET|TOKEN|DATABASE_URL|KEY/);
    const own = await readlink('/proc/self/ns/net');
    const its = await readlink(`/proc/${pid}/ns/net`);
    // Where the system allows no namespaces, the network modules are replaced instead.
    if (its === own) console.warn('No network namespaces here: the second line holds.');
  });
});
