import { createHash } from 'node:crypto';
import { readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { documentView } from '#lib/documents/document-view.ts';
import { failDocument } from '#lib/documents/fail-document.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { ingestDocument } from '#lib/documents/ingest-document.ts';
import {
  parseStoredDocument,
  recogniseStoredDocument,
} from '#lib/documents/parse-stored-document.ts';
import { documentReader } from '#lib/documents/reader/document-reader.ts';
import { retryDocument } from '#lib/documents/retry-document.ts';
import { setEnv } from '#lib/env.ts';
import { newId } from '#lib/ids.ts';
import { fileStore } from '#lib/storage/file-store.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { makeTemporaryDir, type TemporaryDir } from '#tests/support/temporary-dir.ts';
import { scanOf } from './support/make-scan.ts';

const LINES = [
  'Ana Brandt, Registered Nurse',
  'ana.brandt@example.org',
  'Led a team of nine nurses on an acute ward and',
  'trained students with the school of nursing',
];

let database: TestDatabase;
let storage: TemporaryDir;
beforeAll(async () => {
  database = await createTestDatabase();
  storage = await makeTemporaryDir('store-');
  setEnv({ STORAGE_PATH: storage.dir });
});
afterAll(async () => {
  documentReader().stop();
  await database.drop();
  await storage.remove();
});

async function upload(filename: string, bytes: Uint8Array, uploadedBy = newId('usr')) {
  async function* body(): AsyncGenerator<Uint8Array> {
    yield bytes;
  }
  const { document } = await ingestDocument({
    kind: 'resume',
    filename,
    declaredLength: bytes.length,
    body: body(),
    uploadedBy,
  });
  return document;
}

const words = (text: string) => Buffer.from(`${text}\n`.repeat(30));

async function pathOf(id: string): Promise<string> {
  const row = await getDocument(id);
  const file = row && fileStore().pathOf(row.storageKey);
  if (!file) throw new Error('The file is not on this machine.');
  return file;
}

async function view(id: string) {
  const row = await getDocument(id);
  if (!row) throw new Error('The document is gone.');
  return documentView(row);
}

async function progressOf(id: string) {
  const rows = await database.db.progressEvent.findMany({
    where: { subjectId: id },
    orderBy: { id: 'asc' },
  });
  return rows.map(({ status }) => status as { status: string; progress: unknown });
}

/** Waits until the reader is at work on a document. */
async function isReading(id: string): Promise<void> {
  while ((await getDocument(id))?.status !== 'reading') await new Promise(setImmediate);
}

async function killReader(): Promise<void> {
  const pid = await documentReader().warmUp();
  if (pid) process.kill(pid, 'SIGKILL');
}

describe('a scan', () => {
  it('leaves its first look to others, and is recognised with its pages in view', {
    timeout: 60_000,
  }, async () => {
    const { id } = await upload('scan.pdf', await scanOf([LINES, LINES.toReversed()]));
    expect(await parseStoredDocument(id, 1)).toBe(false);
    expect(
      await database.db.outboxEvent.findFirst({ where: { name: 'document/pictured' } }),
    ).toMatchObject({ data: { document_id: id, attempt: 1 } });
    await recogniseStoredDocument(id, 1);

    const row = await getDocument(id);
    expect(row?.text).toContain('ana.brandt@example.org');
    expect(row?.pageStarts).toHaveLength(2);
    const seen = await view(id);
    expect(seen.progress).toBeNull();
    expect(seen.warnings.map(({ code }) => code)).toContain('read_by_ocr');
    const stages = (await progressOf(id)).map(({ progress }) => progress);
    expect(stages).toContainEqual({ stage: 'recognising', page: 1, pages: 2 });
    expect(stages.at(-1)).toBeNull();
  });

  it('does not keep a small file of another waiting, page after page', {
    timeout: 60_000,
  }, async () => {
    const scan = await upload('scan.pdf', await scanOf(Array.from({ length: 5 }, () => LINES)));
    const small = await upload('small.txt', words('A nurse of many years.'));
    let isScanDone = false;
    await parseStoredDocument(scan.id, 1);
    const scanning = recogniseStoredDocument(scan.id, 1).then(() => {
      isScanDone = true;
    });
    await isReading(scan.id);
    await parseStoredDocument(small.id, 1);
    expect(isScanDone).toBe(false);
    expect(await getDocument(small.id)).toMatchObject({ text: expect.stringContaining('nurse') });
    await scanning;
  });

  it('loses no page when its process is killed once', { timeout: 60_000 }, async () => {
    const { id } = await upload('scan.pdf', await scanOf([LINES, LINES, LINES]));
    await parseStoredDocument(id, 1);
    const reading = recogniseStoredDocument(id, 1);
    while ((await view(id)).progress?.stage !== 'recognising') await new Promise(setImmediate);
    await killReader();
    await reading;
    expect((await getDocument(id))?.text?.match(/Registered Nurse/g)).toHaveLength(3);
    expect((await view(id)).warnings.map(({ code }) => code)).not.toContain('pages_not_read');
  });

  it('is queued again when the process that read it was lost', { timeout: 60_000 }, async () => {
    const { id } = await upload('scan.pdf', await scanOf([LINES]));
    await database.db.document.update({
      where: { id },
      data: { status: 'reading', progress: { stage: 'recognising', page: 1, pages: 1 } },
    });
    await recogniseStoredDocument(id, 1);
    expect((await progressOf(id)).slice(1, 3)).toMatchObject([
      { status: 'queued', progress: null },
      { status: 'reading' },
    ]);
    expect((await getDocument(id))?.text).toContain('Brandt');
  });
});

describe('trouble while a document is read', () => {
  it('does not matter when the process is killed once', async () => {
    await documentReader().warmUp();
    const { id } = await upload('small.txt', words('Once is never.'));
    await killReader();
    expect(await parseStoredDocument(id, 1)).toBe(true);
    expect((await getDocument(id))?.text).toContain('Once is never.');
  });

  it('ends the document clearly when every process is killed, and frees the reader', {
    timeout: 60_000,
  }, async () => {
    const bytes = await scanOf(Array.from({ length: 3 }, () => LINES));
    const { id } = await upload('scan.pdf', bytes);
    await parseStoredDocument(id, 1);
    let isOver = false;
    const reading = recogniseStoredDocument(id, 1)
      .then(
        () => 'read',
        (error: { code?: string }) => error.code,
      )
      .finally(() => {
        isOver = true;
      });
    while (!isOver) {
      await killReader();
      await new Promise(setImmediate);
    }
    expect(await reading).toBe('too_complex');
    const next = await upload('next.txt', words('Life goes on.'));
    expect(await parseStoredDocument(next.id, 1)).toBe(true);
  });

  it.each([
    ['vanished', (file: string) => rm(file)],
    ['was cut off', (file: string) => truncate(file, 10)],
    ['has grown', async (file: string) => writeFile(file, words('words that are more'.repeat(3)))],
    [
      'has changed',
      async (file: string) => {
        const bytes = await readFile(file);
        bytes[0] = 0x58;
        await writeFile(file, bytes);
      },
    ],
  ])('is worth another try where the stored file %s', async (_how, change) => {
    const { id } = await upload('small.txt', words(`A file of its own, ${_how}.`));
    const file = await pathOf(id);
    const original = await readFile(file);
    await change(file);
    await expect(parseStoredDocument(id, 1)).rejects.toMatchObject({
      code: 'reader_failed',
      retryable: true,
    });
    expect((await getDocument(id))?.text).toBeNull();
    await writeFile(file, original);
    expect(await parseStoredDocument(id, 1)).toBe(true);
  });

  it('cannot be retried over itself', async () => {
    const { id } = await upload('scan.pdf', await scanOf([LINES]));
    await parseStoredDocument(id, 1);
    const reading = recogniseStoredDocument(id, 1);
    await isReading(id);
    await expect(retryDocument(id)).rejects.toMatchObject({ code: 'conflict' });
    await reading;
  });

  it('of an older attempt writes nothing over the newer one', { timeout: 30_000 }, async () => {
    const { id } = await upload('scan.pdf', await scanOf([LINES]));
    await parseStoredDocument(id, 1);
    const old = recogniseStoredDocument(id, 1);
    await isReading(id);
    await failDocument(id, 1, 'reader_failed');
    await retryDocument(id);
    await old;
    expect(await getDocument(id)).toMatchObject({ status: 'queued', text: null, progress: null });
  });

  it('is told to who waits when the reader is stopped', async () => {
    const { id } = await upload('scan.pdf', await scanOf([LINES]));
    await parseStoredDocument(id, 1);
    const reading = recogniseStoredDocument(id, 1);
    const outcome = expect(reading).rejects.toMatchObject({ code: 'reader_failed' });
    await isReading(id);
    documentReader().stop();
    await outcome;
  });

  it('of twenty files of one owner keeps them in the order in which they came', {
    timeout: 60_000,
  }, async () => {
    const done: number[] = [];
    const read = (at: number) => {
      const bytes = words(`File ${at}.`);
      return documentReader()
        .read({
          owner: 'one',
          format: 'text',
          mediaType: 'text/plain',
          sizeBytes: bytes.length,
          sha256: createHash('sha256').update(bytes).digest('hex'),
          open: async () => Readable.from([bytes]),
        })
        .then(() => done.push(at));
    };
    await Promise.all(Array.from({ length: 20 }, (_, at) => read(at)));
    expect(done).toEqual(Array.from({ length: 20 }, (_, at) => at));
  });
});
