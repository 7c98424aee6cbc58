import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { recordModelCall } from '#lib/ai/record-model-call.ts';
import { disconnectDb } from '#lib/db/client.ts';
import { setEnv } from '#lib/env.ts';
import { createTestDatabase } from '#tests/integration/support/test-database.ts';

type TestDatabase = Awaited<ReturnType<typeof createTestDatabase>>;
let database: TestDatabase;

beforeAll(async () => {
  database = await createTestDatabase();
});

afterAll(async () => {
  await disconnectDb();
  await database.drop();
});

const CALL = {
  purpose: 'analyst',
  model: 'openai:fake-large',
  interviewId: 'int_1',
  documentId: null,
  outcome: 'ok',
  ttftMs: 120,
  totalMs: 480,
  inputTokens: 900,
  outputTokens: null,
} as const;

describe('the record of a call', () => {
  it('is one row of ids and counts', async () => {
    await recordModelCall(CALL);
    const rows = await database.db.modelCall.findMany({ where: { interviewId: 'int_1' } });
    expect(rows).toMatchObject([CALL]);
  });

  it('does not break the call when the database is away', async () => {
    await disconnectDb();
    setEnv({ DATABASE_URL: 'postgresql://127.0.0.1:1/none' });
    const written: string[] = [];
    vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
      written.push(String(chunk));
      return true;
    });
    await recordModelCall(CALL);
    vi.restoreAllMocks();
    expect(written.join('')).toContain('model_call_not_recorded');
  });
});
