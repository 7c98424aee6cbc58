import type { Server } from 'node:http';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { inngest } from '#inngest/client.ts';
import {
  type EmbeddedExecutor,
  startEmbeddedExecutor,
} from '#inngest/embedded/embedded-executor.ts';
import { functions } from '#inngest/index.ts';
import { setEnv } from '#lib/env.ts';
import { writeOutbox } from '#lib/outbox.ts';
import { getReport } from '#lib/reports/get-report.ts';
import { type OutboxRelay, startOutboxRelay } from '#server/outbox-relay.ts';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import {
  EMBEDDED_ONLY,
  QUICK,
  realServerUrl,
} from '#tests/integration/inngest/support/conformance-server.ts';
import {
  close,
  portOf,
  serveFunctions,
} from '#tests/integration/inngest/support/serve-functions.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { held, honestScorer, readReport } from './support/make-report.ts';
import { CRITERIA, STRONG } from './support/simulated-transcripts.ts';

const LIMIT = { timeout: 30_000 };
const RUNS = 3;

describe.skipIf(realServerUrl)(`a report made in the background (${EMBEDDED_ONLY})`, () => {
  let database: TestDatabase;
  let executor: EmbeddedExecutor;
  let server: Server;
  let relay: OutboxRelay;
  let fake: FakeOpenAi | undefined;

  beforeAll(async () => {
    database = await createTestDatabase();
    setEnv({ LOG_LEVEL: 'silent' });
    executor = await startEmbeddedExecutor({
      db: database.db,
      databaseUrl: database.url,
      settings: QUICK,
    });
    server = await serveFunctions(inngest, functions, 0);
    await executor.begin({ appUrl: `http://127.0.0.1:${portOf(server)}` });
    relay = await startOutboxRelay({ db: database.db, databaseUrl: database.url });
  });
  afterEach(async () => {
    await fake?.close();
    fake = undefined;
    setEnv({ LLM_BASE_URL: '', LLM_MODEL: '', MINI_LLM_MODEL: '', LLM_API_KEY: '' });
  });
  afterAll(async () => {
    await relay?.stop();
    await executor?.stop();
    await close(server);
    await database?.drop();
  });

  function complete(interviewId: string): Promise<unknown> {
    return database.db.$transaction((tx) =>
      writeOutbox(tx, {
        id: `interview/completed:${interviewId}`,
        name: 'interview/completed',
        data: { interview_id: interviewId },
      }),
    );
  }

  async function isReady(interviewId: string): Promise<string | undefined> {
    return (await getReport(interviewId))?.status;
  }

  it('follows the end of an interview without a model', async () => {
    const interviewId = await held(STRONG);
    await complete(interviewId);
    await expect.poll(() => isReady(interviewId), LIMIT).toBe('ready');
    expect((await readReport(interviewId)).provenance.analyst).toBe('built_in');
  });

  it('has levels with one', async () => {
    const interviewId = await held(STRONG);
    fake = await createFakeOpenAi({ reply: honestScorer(4) });
    setEnv(fake.env);
    await complete(interviewId);
    await expect.poll(() => isReady(interviewId), LIMIT).toBe('ready');
    expect((await readReport(interviewId)).competencies.map(({ level }) => level)).toEqual(
      CRITERIA.map(() => 4),
    );
  });

  it('asks for all criteria before any of them is answered', async () => {
    const interviewId = await held(STRONG);
    fake = await createFakeOpenAi({ reply: () => ({ failure: { kind: 'never' } }) });
    setEnv(fake.env);
    await complete(interviewId);
    await expect.poll(() => fake?.requests.length, LIMIT).toBe(CRITERIA.length * RUNS);
    const { draft } = await database.db.report.findFirstOrThrow({ where: { interviewId } });
    expect(draft).not.toHaveProperty('scores');
  });
});
