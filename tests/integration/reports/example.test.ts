import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { setEnv } from '#lib/env.ts';
import { loadExample } from '#lib/example/load-example.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';

let database: TestDatabase;
let folder: string;

beforeAll(async () => {
  database = await createTestDatabase();
  folder = await mkdtemp(path.join(tmpdir(), 'candor-example-'));
  setEnv({ STORAGE_PATH: folder });
});
afterAll(async () => {
  await database.drop();
  await rm(folder, { recursive: true, force: true });
});

it('the example is taken in like an upload, marked as an example, once per person', async () => {
  const first = await loadExample({ createdBy: 'usr_a' });
  expect(await loadExample({ createdBy: 'usr_a' })).toEqual(first);
  const documents = await database.db.document.findMany({ orderBy: { kind: 'asc' } });
  expect(
    documents.map(({ id, kind, isExample, status }) => ({ id, kind, isExample, status })),
  ).toEqual([
    { id: first.jdId, kind: 'jd', isExample: true, status: 'queued' },
    { id: first.resumeId, kind: 'resume', isExample: true, status: 'queued' },
  ]);
  expect(await database.db.outboxEvent.count({ where: { name: 'document/uploaded' } })).toBe(2);
});
