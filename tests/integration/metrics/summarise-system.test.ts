import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { newId } from '#lib/ids.ts';
import { summariseSystem } from '#lib/metrics/summarise-system.ts';
import { createInterview } from '#tests/integration/live/support/ready-interview.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';

const NOW = new Date('2026-06-10T12:00:00Z');
const HOUR_MS = 3_600_000;

let database: TestDatabase;
let interview: string;
beforeAll(async () => {
  database = await createTestDatabase();
  interview = await createInterview(database.db, { status: 'in_progress' });
});
afterAll(() => database.drop());

async function addTurn(turn: {
  ordinal: number;
  speaker: 'candidate' | 'interviewer';
  hoursAgo: number;
  metrics: Record<string, number>;
  flags?: Record<string, boolean | string>;
}): Promise<void> {
  const at = new Date(NOW.getTime() - turn.hoursAgo * HOUR_MS);
  await database.db.turn.create({
    data: {
      id: newId('trn'),
      interviewId: interview,
      ordinal: turn.ordinal,
      speaker: turn.speaker,
      text: 'words that no figure holds',
      startedMs: 0,
      endedMs: 0,
      startedAt: at,
      endedAt: at,
      flags: turn.flags ?? {},
      metrics: turn.metrics,
    },
  });
}

describe('the summary of an installation', () => {
  it('has zeros and nulls, and no invented figure, before anything happened', async () => {
    const { turns, over_time, models, documents } = await summariseSystem('24h', NOW);
    expect(turns).toMatchObject({
      answers: 0,
      replies: 0,
      word_ratio: null,
      faster_than_model: null,
      counts: {},
    });
    expect(turns.times.first_word_ms).toEqual({ n: 0, p50: null, p95: null });
    expect([over_time, models]).toEqual([[], []]);
    expect(documents.seconds.n).toBe(0);
  });

  it('takes the quantiles, ratios and counts of the period from the turns', async () => {
    const reply = (ordinal: number, hoursAgo: number, word: number, ttft: number) =>
      addTurn({
        ordinal,
        speaker: 'interviewer',
        hoursAgo,
        metrics: { first_word_ms: word, ttft_ms: ttft, fillers: 0, speculation_lead_ms: 300 },
        flags: { speculated: true, provider: 'primary' },
      });
    await addTurn({
      ordinal: 0,
      speaker: 'candidate',
      hoursAgo: 3,
      metrics: { final_lag_ms: 600, speculations: 2, words: 40 },
      flags: { forced: true },
    });
    await reply(1, 3, 100, 400);
    await reply(2, 3, 200, 400);
    await reply(3, 1, 300, 400);
    await addTurn({ ordinal: 4, speaker: 'interviewer', hoursAgo: 1, metrics: { fillers: 2 } });
    await addTurn({
      ordinal: 5,
      speaker: 'interviewer',
      hoursAgo: 40,
      metrics: { first_word_ms: 9_000 },
    });
    const day = await summariseSystem('24h', NOW);
    expect(day.turns).toMatchObject({
      answers: 1,
      replies: 3,
      word_ratio: 0.5,
      faster_than_model: 1,
      speculation: { begun: 2, adopted: 3, lead: { n: 3, p50: 300, p95: 300 } },
      counts: { forced: 1, fillers: 1, speculated: 3, speculations: 1, words: 1 },
    });
    expect(day.turns.times.first_word_ms).toEqual({ n: 3, p50: 200, p95: 290 });
    expect(day.turns.times.final_lag_ms).toEqual({ n: 1, p50: 600, p95: 600 });
    expect(day.interviews.in_progress).toBe(1);
    expect(day.over_time).toEqual([
      { at: '2026-06-10T09:00:00.000Z', replies: 2, first_word_p50: 150, first_word_p95: 195 },
      { at: '2026-06-10T11:00:00.000Z', replies: 1, first_word_p50: 300, first_word_p95: 300 },
    ]);
    const week = await summariseSystem('7d', NOW);
    expect(week.turns.times.first_word_ms.n).toBe(4);
  });

  it('counts the calls of models by purpose, with what failed and what was measured', async () => {
    const call = (outcome: string, ttftMs: number | null, outputTokens: number | null) =>
      database.db.modelCall.create({
        data: {
          id: newId('mdl'),
          purpose: 'interviewer',
          model: 'openai:test',
          outcome,
          ttftMs,
          totalMs: 500,
          inputTokens: null,
          outputTokens,
          createdAt: new Date(NOW.getTime() - HOUR_MS),
        },
      });
    await call('ok', 200, 30);
    await call('aborted', 300, null);
    await call('model_failed', null, null);
    const { models } = await summariseSystem('24h', NOW);
    expect(models).toEqual([
      {
        purpose: 'interviewer',
        model: 'openai:test',
        calls: 3,
        failed: 1,
        aborted: 1,
        ttft: { n: 2, p50: 250, p95: 295 },
        input_tokens: null,
        output_tokens: 30,
      },
    ]);
  });

  it('counts what was held with the example, and says how much of all that is', async () => {
    const all = await summariseSystem('24h', NOW);
    expect(all.interviews).toMatchObject({ in_progress: 1, held: 1, examples: 0 });
    await database.db.interview.updateMany({ data: { isExample: true } });
    const { turns, interviews, over_time } = await summariseSystem('24h', NOW);
    expect([turns, over_time]).toEqual([all.turns, all.over_time]);
    expect(interviews).toMatchObject({ in_progress: 1, held: 1, examples: 1 });
  });

  it('adds nothing for a finished example that nobody spoke here', async () => {
    const before = await summariseSystem('30d', NOW);
    const endedAt = new Date(NOW.getTime() - HOUR_MS);
    const seeded = await createInterview(database.db, { status: 'completed' });
    await database.db.interview.update({
      where: { id: seeded },
      data: { isExample: true, endedAt },
    });
    const unspoken = { interviewId: seeded, startedMs: 0, endedMs: 0, startedAt: endedAt, endedAt };
    await database.db.turn.createMany({
      data: (['interviewer', 'candidate'] as const).map((speaker, ordinal) => ({
        ...unspoken,
        id: newId('trn'),
        ordinal,
        speaker,
        text: 'invented beforehand',
        flags: { built_in: true },
        metrics: {},
      })),
    });
    const after = await summariseSystem('30d', NOW);
    expect({ ...after, documents: before.documents }).toEqual(before);
  });
});
