import { execFileSync } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import fc from 'fast-check';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { disconnectDb } from '#lib/db/client.ts';
import { MAX_FILE_BYTES } from '#lib/documents/document-limits.ts';
import { documentView } from '#lib/documents/document-view.ts';
import { failDocument } from '#lib/documents/fail-document.ts';
import { getDocument } from '#lib/documents/get-document.ts';
import { ingestDocument } from '#lib/documents/ingest-document.ts';
import { parseStoredDocument } from '#lib/documents/parse-stored-document.ts';
import { documentReader } from '#lib/documents/reader/document-reader.ts';
import { retryDocument } from '#lib/documents/retry-document.ts';
import { setEnv } from '#lib/env.ts';
import { AppError, ERROR_CODES, type ErrorCode } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { makeDocx, paragraph, run } from '#tests/support/make-docx.ts';

const WORDS =
  'Ana Pop has mended piers in Hull and Goole since 2011, and leads a team of four divers there in every weather.';

let database: TestDatabase;
let root = '';
beforeAll(async () => {
  database = await createTestDatabase();
});
afterAll(async () => {
  documentReader().stop();
  await database.drop();
});
beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'bad-input-'));
  setEnv({ STORAGE_PATH: root });
});
afterEach(async () => {
  await rm(root, { recursive: true, force: true });
});

async function* inChunks(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 16_384) yield bytes.subarray(at, at + 16_384);
}

function upload(filename: string, bytes: Uint8Array, uploadedBy = newId('usr')) {
  return ingestDocument({
    kind: 'resume',
    filename,
    declaredLength: null,
    body: inChunks(bytes),
    uploadedBy,
  });
}

async function keptFiles(): Promise<string[]> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name);
}

/** What a person gets to see of a file in the end: refused at once, failed after reading, or read. */
async function outcomeOf(filename: string, bytes: Uint8Array) {
  let id = '';
  try {
    id = (await upload(filename, bytes)).document.id;
    await parseStoredDocument(id, 1);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    if (id === '')
      return { stage: 'upload', code: error.code, message: error.message, warnings: [] };
    await failDocument(id, 1, error.code);
  }
  const row = await getDocument(id);
  if (!row) throw new Error('The document is gone.');
  const view = documentView(row);
  return {
    stage: 'reading',
    code: view.error?.code ?? null,
    message: view.error?.message ?? '',
    warnings: view.warnings.map(({ code }) => code),
  };
}

/** A PDF of so many pages, each with a line of text. */
function makePdf(pages: number): Buffer {
  const line = `BT /F 8 Tf 72 720 Td (${WORDS}) Tj ET`;
  const kids = Array.from({ length: pages }, (_, index) => `${index + 5} 0 R`).join(' ');
  const objects = [
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Count ${pages}/Kids[${kids}]>>`,
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>',
    `<</Length ${line.length}>>stream\n${line}\nendstream`,
    ...Array.from(
      { length: pages },
      () =>
        '<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<</F 3 0 R>>>>>>',
    ),
  ];
  let pdf = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = pdf.length;
    pdf += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return `${String(offset).padStart(10, '0')} 00000 n \n`;
  });
  const start = pdf.length;
  pdf += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF\n`;
  return Buffer.from(pdf, 'latin1');
}

const OLE = Buffer.concat([
  Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]),
  Buffer.alloc(5000),
]);
const LOCKED = Buffer.concat([OLE, Buffer.from('EncryptedPackage', 'utf16le')]);
const honest = makeDocx({ body: paragraph(WORDS).repeat(40) });

describe('what each bad input gets', () => {
  it.each<[stage: string, code: ErrorCode, name: string, bytes: Buffer, says: RegExp]>([
    ['upload', 'empty_file', 'cv.pdf', Buffer.alloc(0), /empty/],
    ['upload', 'too_large', 'cv.txt', Buffer.alloc(MAX_FILE_BYTES + 1, 'a'), /10 MB/],
    ['upload', 'type_mismatch', 'cv.docx', makePdf(1), /not a Word document/],
    ['upload', 'type_mismatch', 'cv.pdf', honest, /not a PDF/],
    ['upload', 'type_mismatch', 'cv.doc', Buffer.from('{\\rtf1 x}'), /RTF.*PDF or DOCX/],
    ['upload', 'type_mismatch', 'cv.txt', Buffer.from('<!doctype html><p>x'), /web page/],
    ['upload', 'unsupported_type', 'cv.odt', honest, /PDF or DOCX/],
    ['upload', 'unsupported_type', 'cv', Buffer.from('{\\rtf1 x}'), /PDF or DOCX/],
    [
      'reading',
      'type_mismatch',
      'cv.docx',
      makeDocx({ body: '', parts: { 'word/document.xml': '<workbook/>' } }),
      /not what its name says/,
    ],
    ['reading', 'password_protected', 'cv.docx', LOCKED, /Remove the password/],
    ['reading', 'too_many_pages', 'cv.pdf', makePdf(31), /30/],
    [
      'reading',
      'too_complex',
      'cv.docx',
      makeDocx({ body: '<w:p>'.repeat(300) + '</w:p>'.repeat(300) }),
      /limits/,
    ],
    ['reading', 'too_complex', 'cv.txt', Buffer.from('word '.repeat(50_000)), /limits/],
    [
      'reading',
      'corrupt_file',
      'cv.docx',
      honest.subarray(0, honest.length - 40),
      /damaged or cut off/,
    ],
    ['reading', 'no_text_layer', 'cv.docx', makeDocx({ body: paragraph(' ') }), /No readable text/],
    ['reading', 'no_text_layer', 'cv.txt', Buffer.from('123 456'), /No readable text/],
  ])('at %s: %s for %s', { timeout: 60_000 }, async (stage, code, name, bytes, says) => {
    const outcome = await outcomeOf(name, bytes);
    expect(outcome).toMatchObject({ stage, code });
    expect(outcome.message).toMatch(says);
    // A refused file leaves nothing; one that could not be read stays, so that it can be tried again.
    expect(await keptFiles()).toHaveLength(stage === 'upload' ? 0 : 1);
  });

  it.each([
    [['little_text'], 'cv.txt', Buffer.from('Ana Pop')],
    [
      ['hidden_text'],
      'cv.docx',
      makeDocx({ body: paragraph(run(WORDS), run('unseen', '<w:vanish/>')) }),
    ],
    [
      ['damaged_text'],
      'cv.txt',
      Buffer.concat([Buffer.from(`${WORDS} Łódź, Kraków, Gdańsk `), Buffer.from([0xc5])]),
    ],
    [[], 'cv.docx', honest],
    [[], 'cv.pdf', makePdf(30)],
  ])('reads with the warnings %j: %s', async (warnings, name, bytes) => {
    expect(await outcomeOf(name, bytes)).toMatchObject({ stage: 'reading', code: null, warnings });
  });
});

describe('an upload that cannot be kept', () => {
  const canMount = tryMount();

  // A disk of its own that can be full takes the right to mount; elsewhere nothing can be filled up safely.
  it.skipIf(!canMount)(
    'because the disk is full leaves nothing, and works when there is room',
    async () => {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=256k', 'tmpfs', root]);
      try {
        const uploadedBy = newId('usr');
        const large = Buffer.from(`${WORDS}\n`.repeat(6_000));
        await expect(upload('cv.txt', large, uploadedBy)).rejects.toMatchObject({
          code: 'unavailable',
          status: 503,
          retryAfterSeconds: expect.any(Number),
        });
        expect(await keptFiles()).toEqual([]);
        expect(await database.db.document.count({ where: { uploadedBy } })).toBe(0);
        execFileSync('mount', ['-o', 'remount,size=4m', root]);
        expect((await upload('cv.txt', large, uploadedBy)).isNew).toBe(true);
        expect(await keptFiles()).toHaveLength(1);
      } finally {
        execFileSync('umount', [root]);
      }
    },
  );

  it('because the database is away leaves nothing, and works when it is back', async () => {
    const uploadedBy = newId('usr');
    setEnv({ DATABASE_URL: inject('clusterUrl').replace(/\/postgres\?/, '/no_such_database?') });
    await disconnectDb();
    try {
      await expect(upload('cv.txt', Buffer.from(WORDS), uploadedBy)).rejects.toMatchObject({
        code: 'unavailable',
        status: 503,
        retryAfterSeconds: expect.any(Number),
      });
    } finally {
      setEnv({ DATABASE_URL: database.url });
      await disconnectDb();
    }
    expect(await keptFiles()).toEqual([]);
    expect((await upload('cv.txt', Buffer.from(WORDS), uploadedBy)).isNew).toBe(true);
  });

  it('because the database goes away half way leaves nothing', async () => {
    const uploadedBy = newId('usr');
    async function* body(): AsyncGenerator<Uint8Array> {
      yield Buffer.from(WORDS);
      setEnv({ DATABASE_URL: inject('clusterUrl').replace(/\/postgres\?/, '/no_such_database?') });
      await disconnectDb();
      yield Buffer.from(WORDS);
    }
    try {
      await expect(
        ingestDocument({
          kind: 'jd',
          filename: 'a.txt',
          declaredLength: null,
          body: body(),
          uploadedBy,
        }),
      ).rejects.toMatchObject({ code: 'unavailable' });
    } finally {
      setEnv({ DATABASE_URL: database.url });
      await disconnectDb();
    }
    expect(await keptFiles()).toEqual([]);
    expect(await database.db.document.count({ where: { uploadedBy } })).toBe(0);
  });
});

describe('a stored file', () => {
  it('that has vanished fails its document, which is read again once the file is back', async () => {
    const uploadedBy = newId('usr');
    const { document } = await upload('cv.txt', Buffer.from(WORDS), uploadedBy);
    await rm(path.join(root, document.storageKey.slice(0, 2)), { recursive: true });
    await expect(parseStoredDocument(document.id, 1)).rejects.toMatchObject({
      code: 'reader_failed',
    });
    await failDocument(document.id, 1, 'reader_failed');
    await upload('cv.txt', Buffer.from(WORDS), uploadedBy);
    await retryDocument(document.id);
    await parseStoredDocument(document.id, 2);
    expect((await getDocument(document.id))?.text).toBe(WORDS);
  });
});

describe('any bytes under any name', () => {
  const signatures = [
    Buffer.from('%PDF-1.7\n'),
    honest.subarray(0, 300),
    honest,
    OLE,
    Buffer.from('{\\rtf'),
    Buffer.from('<html>'),
    Buffer.from([0xff, 0xfe]),
    Buffer.from(''),
  ];
  const names = fc.oneof(
    fc.constantFrom(
      'cv.pdf',
      'cv.docx',
      'cv.doc',
      'cv.txt',
      'cv.md',
      'cv',
      'cv.png',
      '',
      '..',
      'CON',
    ),
    fc.string({ unit: 'binary', maxLength: 30 }),
    fc.string({ minLength: 4_000, maxLength: 4_000 }),
  );

  it('come to an outcome, and nothing is left over', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        names,
        fc.constantFrom(...signatures),
        fc.uint8Array({ maxLength: 300 }),
        async (name, signature, noise) => {
          const files = (await keptFiles()).length;
          const rows = await database.db.document.count();
          const outcome = await outcomeOf(name, Buffer.concat([signature, noise]));
          if (outcome.code !== null) expect(Object.keys(ERROR_CODES)).toContain(outcome.code);
          expect(outcome.code).not.toBe('internal');
          const kept = outcome.stage === 'upload' ? 0 : 1;
          expect((await keptFiles()).length - files).toBe(kept);
          expect((await database.db.document.count()) - rows).toBe(kept);
        },
      ),
      { numRuns: 80 },
    );
  });
});

/** Only the root of a machine may make a small disk. */
function tryMount(): boolean {
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', '/mnt'], { stdio: 'ignore' });
    execFileSync('umount', ['/mnt'], { stdio: 'ignore' });
    return true;
  } catch {
    console.warn('No small disk can be made here: the test of a full disk is skipped.');
    return false;
  }
}
