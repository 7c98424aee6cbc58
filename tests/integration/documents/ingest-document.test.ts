import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { deleteDocument } from '#lib/documents/delete-document.ts';
import { MAX_FILE_BYTES } from '#lib/documents/document-limits.ts';
import { failDocument } from '#lib/documents/fail-document.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { type IngestDocumentInput, ingestDocument } from '#lib/documents/ingest-document.ts';
import { listDocuments } from '#lib/documents/list-documents.ts';
import { retryDocument } from '#lib/documents/retry-document.ts';
import { sweepFiles } from '#lib/documents/sweep-files.ts';
import { setEnv } from '#lib/env.ts';
import { newId } from '#lib/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';

const TEXT = 'Anna Example\nBuilds bridges since 2010, and writes about them.\n';

let database: TestDatabase;
let root = '';
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  await database.drop();
});
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'store-'));
  setEnv({ STORAGE_PATH: root });
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function* inChunks(bytes: Uint8Array, size = 1000): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
}

function upload(given: Partial<IngestDocumentInput> & { text?: string } = {}) {
  const { text = TEXT, ...rest } = given;
  return ingestDocument({
    kind: 'resume',
    filename: 'anna.txt',
    declaredLength: null,
    body: inChunks(Buffer.from(text)),
    uploadedBy: newId('usr'),
    ...rest,
  });
}

async function keptFiles(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

const rowsOf = (uploadedBy: string) => database.db.document.findMany({ where: { uploadedBy } });

describe('taking a document in', () => {
  it('keeps the file, enters it as queued, asks for its reading and tells its followers', async () => {
    const { document, isNew } = await upload();
    expect(isNew).toBe(true);
    expect(document).toMatchObject({ status: 'queued', format: 'text', attempt: 1 });
    expect(document.sizeBytes).toBe(Buffer.byteLength(TEXT));
    expect(await keptFiles()).toEqual([document.storageKey]);
    expect(
      await database.db.outboxEvent.findUnique({ where: { id: `${document.id}:1` } }),
    ).toMatchObject({ name: 'document/uploaded', data: { document_id: document.id, attempt: 1 } });
    const progress = await database.db.progressEvent.findMany({
      where: { subject: 'document', subjectId: document.id },
    });
    expect(progress).toHaveLength(1);
    expect(progress[0]?.status).toMatchObject({ status: 'queued', document_id: document.id });
  });

  it('gives the document that exists when the same bytes come again, and keeps one file', async () => {
    const uploadedBy = newId('usr');
    const first = await upload({ uploadedBy });
    const again = await upload({ uploadedBy, filename: 'copy.txt' });
    expect(again).toMatchObject({ isNew: false, document: { id: first.document.id } });
    expect(await keptFiles()).toHaveLength(1);
  });

  it('gets its lost file back when the same bytes come again', async () => {
    const uploadedBy = newId('usr');
    const first = await upload({ uploadedBy });
    await rm(path.join(root, first.document.storageKey.slice(0, 2)), { recursive: true });
    expect(await keptFiles()).toEqual([]);
    const again = await upload({ uploadedBy });
    expect(again).toMatchObject({ isNew: false, document: { id: first.document.id } });
    expect(await keptFiles()).toEqual([again.document.storageKey]);
    expect((await rowsOf(uploadedBy)).map(({ storageKey }) => storageKey)).toEqual([
      again.document.storageKey,
    ]);
  });

  it('makes one document of fifty uploads of the same bytes at once', async () => {
    const uploadedBy = newId('usr');
    const all = await Promise.all(Array.from({ length: 50 }, () => upload({ uploadedBy })));
    expect(all.filter(({ isNew }) => isNew)).toHaveLength(1);
    expect(new Set(all.map(({ document }) => document.id)).size).toBe(1);
    expect(await keptFiles()).toHaveLength(1);
    expect(await rowsOf(uploadedBy)).toHaveLength(1);
  });

  it('keeps the same bytes apart by kind and by uploader', async () => {
    const uploadedBy = newId('usr');
    const ids = [
      await upload({ uploadedBy }),
      await upload({ uploadedBy, kind: 'jd' }),
      await upload(),
    ].map(({ document }) => document.id);
    expect(new Set(ids).size).toBe(3);
  });

  it.each([
    ['too_large', { declaredLength: MAX_FILE_BYTES + 1 }],
    ['too_large', { body: inChunks(Buffer.alloc(MAX_FILE_BYTES + 1, 'a'), 65_536) }],
    ['empty_file', { text: '' }],
    ['unsupported_type', { filename: 'anna.pages' }],
    ['type_mismatch', { filename: 'anna.pdf' }],
    ['type_mismatch', { filename: 'anna.docx' }],
    ['type_mismatch', { text: '%PDF-1.7\nand so on' }],
  ] as const)('answers %s for %o, and keeps nothing', async (code, given) => {
    const uploadedBy = newId('usr');
    await expect(upload({ ...given, uploadedBy })).rejects.toMatchObject({ code });
    expect(await keptFiles()).toEqual([]);
    expect(await rowsOf(uploadedBy)).toEqual([]);
  });

  it('stops reading a file at its limit, not at its end', async () => {
    let given = 0;
    async function* endless(): AsyncGenerator<Uint8Array> {
      for (;;) {
        given += 65_536;
        yield Buffer.alloc(65_536, 'a');
      }
    }
    await expect(upload({ body: endless() })).rejects.toMatchObject({ code: 'too_large' });
    expect(given).toBeLessThan(MAX_FILE_BYTES + 3 * 65_536);
  });

  it('keeps nothing of an upload that was cut off', async () => {
    async function* cut(): AsyncGenerator<Uint8Array> {
      yield Buffer.alloc(50_000, 'a');
      throw new Error('connection lost');
    }
    await expect(upload({ body: cut() })).rejects.toThrow('connection lost');
    expect(await keptFiles()).toEqual([]);
  });

  it('says unavailable when the storage cannot be written, with no row left behind', async () => {
    const blocked = path.join(root, 'blocked');
    await writeFile(blocked, '');
    setEnv({ STORAGE_PATH: path.join(blocked, 'files') });
    const uploadedBy = newId('usr');
    await expect(upload({ uploadedBy })).rejects.toMatchObject({
      code: 'unavailable',
      status: 503,
    });
    expect(await rowsOf(uploadedBy)).toEqual([]);
  });

  it('says unavailable when the database refuses the row, with no file left behind', async () => {
    const uploadedBy = newId('usr');
    await database.db.$executeRawUnsafe('ALTER TABLE outbox_events RENAME TO outbox_gone');
    try {
      await expect(upload({ uploadedBy })).rejects.toMatchObject({ code: 'unavailable' });
    } finally {
      await database.db.$executeRawUnsafe('ALTER TABLE outbox_gone RENAME TO outbox_events');
    }
    expect(await keptFiles()).toEqual([]);
    expect(await rowsOf(uploadedBy)).toEqual([]);
  });

  it('shows a clean name whatever the client sent', async () => {
    const { document } = await upload({ filename: '../../etc/\u202Epass\u0000wd .txt' });
    expect(document.filename).toBe('passwd .txt');
  });
});

describe('a document afterwards', () => {
  it('is read again as a new attempt, and the older attempt can no longer fail it', async () => {
    const { document } = await upload();
    await expect(retryDocument(document.id)).rejects.toMatchObject({ code: 'conflict' });
    await failDocument(document.id, 1, 'reader_failed');
    expect(await getDocument(document.id)).toMatchObject({ status: 'failed' });
    const retried = await retryDocument(document.id);
    expect(retried).toMatchObject({ status: 'queued', attempt: 2, errorCode: null });
    expect(
      await database.db.outboxEvent.findUnique({ where: { id: `${document.id}:2` } }),
    ).not.toBeNull();
    await failDocument(document.id, 1, 'corrupt_file');
    expect(await getDocument(document.id)).toMatchObject({ status: 'queued', errorCode: null });
  });

  it('is deleted with its file', async () => {
    const { document } = await upload();
    await deleteDocument(document.id);
    expect(await getDocument(document.id)).toBeNull();
    expect(await keptFiles()).toEqual([]);
    await expect(deleteDocument(document.id)).rejects.toMatchObject({ code: 'not_found' });
  });

  it('is not deleted while an interview uses it', async () => {
    const uploadedBy = newId('usr');
    const jd = (await upload({ uploadedBy, kind: 'jd' })).document;
    const resume = (await upload({ uploadedBy })).document;
    const role = await database.db.role.create({
      data: { id: newId('rol'), title: 'Engineer', jdDocumentId: jd.id },
    });
    const candidate = await database.db.candidate.create({
      data: { id: newId('can'), resumeDocumentId: resume.id },
    });
    const interview = await database.db.interview.create({
      data: {
        id: newId('int'),
        roleId: role.id,
        candidateId: candidate.id,
        createdBy: uploadedBy,
      },
    });
    for (const id of [jd.id, resume.id]) {
      await expect(deleteDocument(id)).rejects.toMatchObject({ code: 'conflict', status: 409 });
    }
    await database.db.interview.delete({ where: { id: interview.id } });
    await deleteDocument(jd.id);
    await deleteDocument(resume.id);
    expect(await rowsOf(uploadedBy)).toEqual([]);
  });

  it('is listed newest first, page by page, each once', async () => {
    await database.db.candidate.deleteMany();
    await database.db.role.deleteMany();
    await database.db.document.deleteMany();
    const uploadedBy = newId('usr');
    const ids: string[] = [];
    for (const n of [1, 2, 3, 4, 5]) {
      ids.unshift((await upload({ uploadedBy, text: `${TEXT}${n}` })).document.id);
    }
    const seen: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await listDocuments({ limit: 2, cursor, kind: 'resume' });
      seen.push(...page.items.map((item) => item.id));
      cursor = page.next_cursor ?? undefined;
    } while (cursor);
    expect(seen).toEqual(ids);
    expect((await listDocuments({ limit: 10, kind: 'jd' })).items).toEqual([]);
  });

  it('leaves no file that no row knows, once the sweep has passed', async () => {
    const { document } = await upload();
    await database.db.document.delete({ where: { id: document.id } });
    const kept = (await upload()).document;
    expect(await sweepFiles(new Date())).toBe(0);
    expect(await sweepFiles(new Date(Date.now() + 2 * 60 * 60 * 1000))).toBe(1);
    expect(await keptFiles()).toEqual([kept.storageKey]);
  });
});
