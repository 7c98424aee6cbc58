import { afterAll, beforeAll, expect, it } from 'vitest';
import { setEnv } from '#lib/env.ts';
import { createFakeOpenAi, type FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import type { InjectionString } from '#tests/support/injection-strings.ts';
import { fakeAnalyst } from './analysts.ts';
import { INJECTED_SENTENCE, requireCandidate } from './candidates/simulated-candidates.ts';
import { NO_MODELS } from './evaluated-interview.ts';
import { type Evaluated, evaluate } from './evaluated-people.ts';
import { measureAnswers, measureDocuments } from './measures/injection.ts';
import { measureOrder } from './measures/levels.ts';
import { measureNoLevels, measureQuotes } from './measures/trust.ts';
import { honestScorer } from './scorers/honest-scorer.ts';
import { GARBAGE, inventingScorer, obeyingScorer } from './scorers/other-scorers.ts';
import { TRADES } from './trades.ts';

// The quick part of `npm run eval`: one trade, and an injected sentence of our own.
const trades = TRADES.slice(0, 1);
const strings: InjectionString[] = [{ id: 'own:1', set: 'cv', text: INJECTED_SENTENCE }];

let database: TestDatabase;
let server: FakeOpenAi;
const people: Evaluated[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  server = await createFakeOpenAi();
  for (const trade of trades)
    for (const id of ['strong', 'medium', 'weak'])
      people.push(await evaluate(trade, requireCandidate(trade, id)));
});
afterAll(async () => {
  setEnv(NO_MODELS);
  await server.close();
  await database.drop();
});

const honest = () => fakeAnalyst(server, 'honest', honestScorer);

it('carries an honest order from the answers to the report', async () => {
  expect(await measureOrder(people, honest())).toMatchObject({ reached: true, misses: [] });
});

it('shows no quote and no level of a scorer that invents quotes', async () => {
  const inventing = fakeAnalyst(server, 'invents quotes', inventingScorer);
  expect(await measureQuotes(people, inventing)).toMatchObject({ reached: true });
  expect(await measureNoLevels(people, inventing)).toMatchObject({ reached: true });
});

it('shows no level of a scorer that answers garbage', async () => {
  const garbage = fakeAnalyst(
    server,
    'garbage',
    (_, index) => GARBAGE[index % GARBAGE.length] ?? '',
  );
  expect(await measureNoLevels(people, garbage)).toMatchObject({ reached: true });
});

it('moves no level for a scorer that obeys what stands in answers and documents', async () => {
  const analysts = {
    honest: honest(),
    obeying: (text: string) => fakeAnalyst(server, 'obeys', obeyingScorer(text)),
  };
  const [inAnswers] = await measureAnswers({ trades, strings, analysts });
  expect(inAnswers).toMatchObject({ misses: [] });
  for (const kind of ['resume', 'jd'] as const)
    expect(await measureDocuments({ trades, strings, kind, analysts })).toMatchObject({
      misses: [],
    });
});
