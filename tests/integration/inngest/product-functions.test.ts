import { mkdtemp, rm } from 'node:fs/promises';
import type { Server } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inngest } from '#inngest/client.ts';
import {
  type EmbeddedExecutor,
  startEmbeddedExecutor,
} from '#inngest/embedded/embedded-executor.ts';
import { functions } from '#inngest/index.ts';
import type { Db } from '#lib/db/client.ts';
import { documentReader } from '#lib/documents/reader/document-reader.ts';
import { env, setEnv } from '#lib/env.ts';
import { newId } from '#lib/ids.ts';
import { writeOutbox } from '#lib/outbox.ts';
import { type OutboxRelay, startOutboxRelay } from '#server/outbox-relay.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { EMBEDDED_ONLY, QUICK, realServerUrl } from './support/conformance-server.ts';
import { close, portOf, serveFunctions } from './support/serve-functions.ts';

const LIMIT = { timeout: 30_000 };
const SWEEP_MS = 5 * 60_000;

// The first look at this clock shows one second before the next sweep.
let aheadMs: number | null = null;
function clock(): number {
  aheadMs ??= SWEEP_MS - 1_000 - (Date.now() % SWEEP_MS);
  return Date.now() + aheadMs;
}

describe.skipIf(realServerUrl)(`the functions of the product (${EMBEDDED_ONLY})`, () => {
  let database: TestDatabase;
  let db: Db;
  let executor: EmbeddedExecutor;
  let server: Server;
  let relay: OutboxRelay;
  let files: string;

  beforeAll(async () => {
    database = await createTestDatabase();
    db = database.db;
    files = await mkdtemp(path.join(tmpdir(), 'candor-files-'));
    setEnv({ STORAGE_PATH: files, DATA_DIR: files, LOG_LEVEL: 'silent' });
    env();
    executor = await startEmbeddedExecutor({
      db,
      databaseUrl: database.url,
      settings: QUICK,
      now: clock,
    });
    server = await serveFunctions(inngest, functions, 0);
    await executor.begin({ appUrl: `http://127.0.0.1:${portOf(server)}` });
    relay = await startOutboxRelay({ db, databaseUrl: database.url });
  });
  afterAll(async () => {
    await relay?.stop();
    await executor?.stop();
    await close(server);
    documentReader().stop();
    await database?.drop();
    await rm(files, { recursive: true, force: true });
  });

  async function addDocument(kind: 'jd' | 'resume', status: string): Promise<string> {
    const id = newId('doc');
    const storageKey = `${kind}/${id}.txt`;
    await db.document.create({
      data: {
        id,
        kind,
        status,
        uploadedBy: 'usr_test',
        filename: 'file.txt',
        storageKey,
        mediaType: 'text/plain',
        format: 'text',
        sizeBytes: 1,
        sha256: id,
      },
    });
    return id;
  }

  it('try a document again whose file cannot be read, and fail it with a code', async () => {
    const id = await addDocument('resume', 'queued');
    await db.$transaction((tx) =>
      writeOutbox(tx, {
        id: `${id}:1`,
        name: 'document/uploaded',
        data: { document_id: id, attempt: 1 },
      }),
    );
    const document = () => db.document.findUniqueOrThrow({ where: { id } });
    await expect.poll(async () => (await document()).status, LIMIT).toBe('failed');
    expect((await document()).errorCode).toBe('reader_failed');
    const run = await db.workflowRun.findFirstOrThrow({
      where: { functionId: 'candor-process-document' },
    });
    expect(run).toMatchObject({ status: 'failed' });
    const [step] = await db.workflowStep.findMany({ where: { runId: run.id } });
    expect(step).toMatchObject({ name: 'read', type: 'error', attempts: 4 });
  });

  it('fail an interview at once whose documents have no profile', async () => {
    const role = await db.role.create({
      data: { id: newId('rol'), title: 'Role', jdDocumentId: await addDocument('jd', 'ready') },
    });
    const candidate = await db.candidate.create({
      data: { id: newId('can'), resumeDocumentId: await addDocument('resume', 'ready') },
    });
    const id = newId('int');
    await db.$transaction(async (tx) => {
      await tx.interview.create({
        data: { id, roleId: role.id, candidateId: candidate.id, createdBy: 'usr_test' },
      });
      await writeOutbox(tx, {
        id: `interview/created:${id}`,
        name: 'interview/created',
        data: { interview_id: id },
      });
    });
    const interview = () => db.interview.findUniqueOrThrow({ where: { id } });
    await expect.poll(async () => (await interview()).status, LIMIT).toBe('failed');
    expect((await interview()).errorCode).toBe('not_ready');
  });

  it('sweep every five minutes, each part of it', async () => {
    const where = { functionId: 'candor-sweep-forgotten' };
    await expect
      .poll(async () => (await db.workflowRun.findFirst({ where }))?.status, LIMIT)
      .toBe('completed');
    const run = await db.workflowRun.findFirstOrThrow({ where, include: { steps: true } });
    expect(
      run.steps
        .toSorted((a, b) => a.ordinal - b.ordinal)
        .map(({ name, type }) => `${name} ${type}`),
    ).toEqual([
      'documents data',
      'interviews data',
      'abandoned data',
      'reports data',
      'files data',
      'records data',
      'workflows data',
    ]);
  });
});
