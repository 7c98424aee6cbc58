import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Prisma } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { planSchema } from '#lib/interviews/plan/plan-schema.ts';
import { systemClock } from '#lib/interviews/session/clock.ts';
import { rebuildSession } from '#lib/interviews/session/rebuild-session.ts';
import type { SessionEvent } from '#lib/interviews/session/reducer/events.ts';
import type { TranscriptTurn } from '#lib/interviews/session/reducer/state.ts';
import { EXAMPLE_PLAN } from '#lib/interviews/session/virtual-interview.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { type LiveTestServer, startLiveTestServer } from './support/live-test-server.ts';
import { createInterview } from './support/ready-interview.ts';

const LOGS = 'tests/fixtures/event-logs';

let database: TestDatabase;
let server: LiveTestServer;
beforeAll(async () => {
  database = await createTestDatabase();
  server = await startLiveTestServer();
});
afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

describe('a plan that is edited while the room is opened for the first time', () => {
  it('is the plan of the interview, also where the edit ends only after the opening began', async () => {
    const interviewId = await createInterview(database.db);
    const [first, ...others] = EXAMPLE_PLAN.items;
    if (!first) throw new Error('the example has questions');
    const edited = { ...first, question: 'What did you change last, and why?' };
    const plan = planSchema.parse({ ...EXAMPLE_PLAN, revision: 1, items: [edited, ...others] });
    let opening: ReturnType<typeof rebuildSession> | undefined;
    await database.db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM interviews WHERE id = ${interviewId} FOR UPDATE`;
      opening = rebuildSession({
        interviewId,
        holder: 'test',
        interviewers: { primary: null, fallback: null },
        clock: systemClock,
      });
      await expect.poll(waitsForLock, { timeout: 10_000 }).toBe(true);
      await tx.interview.update({ where: { id: interviewId }, data: { plan } });
    });
    expect((await opening)?.state.plan).toEqual(plan);
  });

  it('is not opened at all when the interview ended meanwhile, and the lease is let go', async () => {
    const interviewId = await createInterview(database.db);
    let opening: ReturnType<typeof rebuildSession> | undefined;
    await database.db.$transaction(async (tx) => {
      await tx.$queryRaw`SELECT id FROM interviews WHERE id = ${interviewId} FOR UPDATE`;
      opening = rebuildSession({
        interviewId,
        holder: 'test',
        interviewers: { primary: null, fallback: null },
        clock: systemClock,
      });
      await expect.poll(waitsForLock, { timeout: 10_000 }).toBe(true);
      await tx.interview.update({ where: { id: interviewId }, data: { status: 'completed' } });
    });
    expect(await opening).toBeNull();
    const [lease] = await database.db.$queryRaw<{ isHeld: boolean }[]>`
      SELECT expires_at > now() AS "isHeld" FROM interview_leases WHERE interview_id = ${interviewId}`;
    expect(lease?.isHeld).toBe(false);
  });
});

/** Whether somebody waits for a lock in this database. */
async function waitsForLock(): Promise<boolean> {
  const rows = await database.db.$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity
    WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '%interview_leases%'`;
  return rows.length > 0;
}

describe('an interview that an earlier version of the server began', () => {
  it('goes on where it stood, and its transcript keeps every turn', async () => {
    const interviewId = await createInterview(database.db, { status: 'in_progress' });
    const turns = await storeLog(interviewId, 'before-speculation');
    const client = await server.open(interviewId).opened();
    client.send({ type: 'resume', payload: { last_seq: null } });
    const snapshot = await client.next(({ type }) => type === 'snapshot');
    const told = turns.map(({ speaker, text }) => ({ speaker, text }));
    expect(snapshot.payload).toMatchObject({
      turns: told,
      draft: { text: 'We planned the move in three steps' },
    });
    const answer = 'We planned the move in three steps and moved the readers first.';
    client.send({ type: 'final', payload: answer, turn_id: 't5', mode: 'cumulative', id: 'a1' });
    await client.next(({ type, id }) => type === 'ack' && id === 'a1');
    await client.turn();
    await expect
      .poll(
        () =>
          database.db.turn.findMany({
            where: { interviewId },
            orderBy: { ordinal: 'asc' },
            select: { speaker: true, text: true },
          }),
        { timeout: 10_000 },
      )
      .toEqual([
        ...told,
        { speaker: 'candidate', text: answer },
        { speaker: 'interviewer', text: expect.any(String) },
      ]);
  });
});

/** Puts the rows of a log, and the transcript beside it, where that version had them. */
async function storeLog(interviewId: string, name: string): Promise<TranscriptTurn[]> {
  const lines = readFileSync(`${LOGS}/${name}.jsonl`, 'utf8').trim().split('\n');
  const events = lines.map((line) => JSON.parse(line) as SessionEvent);
  const { turns } = JSON.parse(readFileSync(`${LOGS}/${name}.transcript.json`, 'utf8')) as {
    turns: TranscriptTurn[];
  };
  await database.db.interviewEvent.createMany({
    data: events.map((event, index) => ({
      interviewId,
      position: index + 1,
      type: event.type,
      data: event as unknown as Prisma.InputJsonObject,
      clientMessageId: event.type === 'message' ? (event.message.id ?? null) : null,
      leaseEpoch: 1,
      at: new Date(event.at),
    })),
  });
  await database.db.turn.createMany({
    data: turns.map((turn) => ({
      id: newId('trn'),
      interviewId,
      ordinal: turn.ordinal,
      speaker: turn.speaker,
      text: turn.text,
      questionId: turn.question_id,
      act: turn.act,
      startedMs: turn.started_ms,
      endedMs: turn.ended_ms,
      startedAt: new Date(turn.started_at),
      endedAt: new Date(turn.ended_at),
      input: turn.input,
      flags: turn.flags,
      metrics: turn.metrics,
    })),
  });
  return turns;
}
