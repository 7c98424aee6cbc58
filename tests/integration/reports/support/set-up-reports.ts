import { afterAll, afterEach, beforeAll } from 'vitest';
import type { Db } from '#lib/db/client.ts';
import { setEnv } from '#lib/env.ts';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import type { FakeReplyRule } from './make-report.ts';

type ReportSetUp = {
  db(): Db;
  /** connects a fake model for the rest of the test, in place of one that is there */
  connectModel(reply: FakeReplyRule): Promise<FakeOpenAi>;
  /** takes the model away; the server stays until the end of the test */
  disconnectModel(): void;
};

/** For the tests of one file: a database of their own, and no model unless a test connects one. */
export function setUpReports(): ReportSetUp {
  let database: TestDatabase;
  let fake: FakeOpenAi | undefined;

  function disconnectModel(): void {
    setEnv({ LLM_BASE_URL: '', LLM_MODEL: '', MINI_LLM_MODEL: '', LLM_API_KEY: '' });
  }

  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterEach(async () => {
    await fake?.close();
    fake = undefined;
    disconnectModel();
  });
  afterAll(() => database.drop());

  return {
    db: () => database.db,
    async connectModel(reply) {
      await fake?.close();
      fake = await createFakeOpenAi({ reply });
      setEnv(fake.env);
      return fake;
    },
    disconnectModel,
  };
}
