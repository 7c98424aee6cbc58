/**
 * What the reports of the simulated candidates conclude, held against `golden/`. A change of a conclusion shows in
 * review as a change of those files. To renew them on purpose:
 *   npx vitest run --project integration tests/evals/golden-reports.test.ts --update
 */
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { setEnv } from '#lib/env.ts';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { BUILT_IN, fakeAnalyst } from './analysts.ts';
import { simulatedCandidates } from './candidates/simulated-candidates.ts';
import { NO_MODELS } from './evaluated-interview.ts';
import { evaluate, reportBy, unverifiedQuotes } from './evaluated-people.ts';
import { reportDigest } from './report-digest.ts';
import { honestScorer } from './scorers/honest-scorer.ts';
import { TRADES } from './trades.ts';

const GOLDEN = path.join(import.meta.dirname, 'golden');

let database: TestDatabase;
let server: FakeOpenAi;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await createFakeOpenAi();
});
afterAll(async () => {
  setEnv(NO_MODELS);
  await server.close();
  await database.drop();
});

describe.each(TRADES.map((trade) => ({ name: trade.id, trade })))('a $name who is', ({ trade }) => {
  it.each(simulatedCandidates(trade).map((candidate) => ({ name: candidate.id, candidate })))(
    '$name gets the report that is known',
    async ({ candidate }) => {
      const one = await evaluate(trade, candidate);
      const built = await reportBy(one, BUILT_IN.connect());
      const honest = await reportBy(one, fakeAnalyst(server, 'honest', honestScorer).connect());
      expect([...unverifiedQuotes(built, one.held), ...unverifiedQuotes(honest, one.held)]).toEqual(
        [],
      );
      const { overall, competencies, concerns } = reportDigest(honest);
      const golden = {
        without_model: reportDigest(built),
        with_honest_scorer: { overall, competencies, concerns },
      };
      await expect(`${JSON.stringify(golden, null, 2)}\n`).toMatchFileSnapshot(
        path.join(GOLDEN, `${trade.id}-${candidate.id}.json`),
      );
    },
  );
});
