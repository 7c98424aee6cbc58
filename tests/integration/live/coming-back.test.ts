import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeAbandonedInterviews } from '#lib/interviews/session/close-abandoned.ts';
import { sendInterviewCommand } from '#lib/interviews/session/send-command.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { type LiveTestServer, startLiveTestServer } from './support/live-test-server.ts';
import { createInterview } from './support/ready-interview.ts';

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

const ANSWER =
  'I ran the order service, added a queue myself and cut the failures by 30 percent because I measured them first.';

describe('an interview that is left and come back to', () => {
  it('counts a message once that was sent twice, and acknowledges it again', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    await client.turn();
    const answer = { type: 'final', payload: ANSWER, id: 'a1' };
    client.send(answer);
    client.send(answer);
    await client.next(({ type, id }) => type === 'ack' && id === 'a1');
    await client.next(({ type, id }) => type === 'ack' && id === 'a1');
    client.leave();

    const again = await server.open(interviewId).opened();
    again.send({ type: 'resume', payload: { last_seq: null }, id: 'r1' });
    again.send(answer);
    await again.next(({ type, id }) => type === 'ack' && id === 'a1');
    const turns = await database.db.turn.findMany({ where: { interviewId, speaker: 'candidate' } });
    expect(turns.length).toBe(1);
    const events = await database.db.interviewEvent.findMany({
      where: { interviewId },
      orderBy: { position: 'asc' },
    });
    expect(events.map(({ position }) => position)).toEqual(events.map((_, index) => index + 1));
    expect(events.filter(({ clientMessageId }) => clientMessageId === 'a1').length).toBe(1);
  });

  it('gives a snapshot and only what was missed, without greeting or asking again', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    await client.turn();
    const seen = Math.max(...client.received.map(({ seq }) => Number(seq ?? 0)));
    client.send({ type: 'chunk', payload: 'I began', turn_id: 't1', seq: 1, id: 'c1' });
    await client.next(({ type, id }) => type === 'ack' && id === 'c1');
    client.leave();

    const again = await server.open(interviewId).opened();
    again.send({ type: 'resume', payload: { last_seq: seen } });
    const snapshot = await again.next(({ type }) => type === 'snapshot');
    expect(snapshot.payload).toMatchObject({
      protocol: 1,
      state: 'waiting_for_user_input',
      question: 'Tell me about a system you kept running under load.',
      draft: { turn_id: 't1', text: 'I began', last_chunk_seq: 1 },
      last_seq: seen,
      turns: [],
    });
    again.send({ type: 'control', payload: 'turn_done', id: 'd1' });
    await again.next(({ type, id }) => type === 'ack' && id === 'd1');
    const spoken = again.received.filter(({ type }) => type === 'llm_response');
    expect(spoken.every(({ seq }) => Number(seq) > seen)).toBe(true);
    expect(spoken.map(({ payload }) => payload).join(' ')).not.toContain('I am an AI interviewer');
  });

  it('tells a reloaded page the whole conversation', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    await client.turn();
    client.send({ type: 'final', payload: ANSWER });
    await client.turn();
    client.leave();
    const again = await server.open(interviewId).opened();
    again.send({ type: 'resume', payload: { last_seq: null } });
    const snapshot = await again.next(({ type }) => type === 'snapshot');
    expect(snapshot.payload).toMatchObject({
      turns: [
        { speaker: 'interviewer', text: expect.stringContaining('AI interviewer') },
        { speaker: 'candidate', text: ANSWER },
        { speaker: 'interviewer' },
      ],
    });
    expect(again.received.filter(({ type }) => type === 'llm_response')).toEqual([]);
  });

  it('goes on in the newer of two windows and tells the older', async () => {
    const interviewId = await createInterview(database.db);
    const first = await server.open(interviewId).opened();
    await first.turn();
    const second = await server.open(interviewId).opened();
    expect((await first.next(({ type }) => type === 'error')).code).toBe('superseded');
    expect(await first.closeCode()).toBe(4409);
    second.send({ type: 'final', payload: ANSWER, id: 'b1' });
    await second.next(({ type, id }) => type === 'ack' && id === 'b1');
  });

  it('is taken over by another server, and the old one writes no more', async () => {
    const other = await startLiveTestServer();
    try {
      const interviewId = await createInterview(database.db);
      const first = await server.open(interviewId).opened();
      await first.turn();
      const second = await other.open(interviewId).opened();
      second.send({ type: 'resume', payload: { last_seq: null } });
      await second.next(({ type }) => type === 'snapshot');
      first.send({ type: 'final', payload: 'late words of the old window', id: 'old' });
      expect((await first.next(({ code }) => code === 'superseded')).code).toBe('superseded');
      expect(await first.closeCode()).toBe(4409);
      second.send({ type: 'final', payload: ANSWER, id: 'new' });
      await second.next(({ type, id }) => type === 'ack' && id === 'new');
      const turns = await database.db.turn.findMany({
        where: { interviewId, speaker: 'candidate' },
      });
      expect(turns.map(({ text }) => text)).toEqual([ANSWER]);
    } finally {
      await other.stop();
    }
  });

  it('says that it is being prepared, and begins when it is ready', async () => {
    const interviewId = await createInterview(database.db, { status: 'preparing' });
    const client = await server.open(interviewId).opened();
    expect(await client.next(({ type }) => type === 'interview_state')).toMatchObject({
      state: 'preparing',
    });
    client.send({ type: 'final', payload: 'Hello?', id: 'early' });
    expect(await client.next(({ type }) => type === 'error')).toMatchObject({
      code: 'not_ready',
      ref_id: 'early',
      retryable: true,
    });
    await database.db.interview.update({ where: { id: interviewId }, data: { status: 'ready' } });
    expect(await client.turn()).toContain('AI interviewer');
  });
});

describe('commands of route handlers', () => {
  it('end a live interview for the recruiter', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    await client.turn();
    await sendInterviewCommand(interviewId, 'end');
    expect(await client.next(({ type }) => type === 'end')).toMatchObject({ reason: 'recruiter' });
    expect(await client.closeCode()).toBe(4410);
  });

  it('close the connections of a revoked link', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    await client.turn();
    await sendInterviewCommand(interviewId, 'revoke');
    expect((await client.next(({ type }) => type === 'error')).code).toBe('revoked');
    expect(await client.closeCode()).toBe(4401);
  });

  it.each(['ready', 'preparing'])('end one that is %s, with nobody there', async (status) => {
    const interviewId = await createInterview(database.db, { status });
    await sendInterviewCommand(interviewId, 'end');
    await expect
      .poll(() => database.db.interview.findUnique({ where: { id: interviewId } }), {
        timeout: 10_000,
      })
      .toMatchObject({ status: 'completed', endReason: 'recruiter' });
  });
});

describe('the sweeper', () => {
  it('closes an interview a day after the candidate was last there, with a report to come', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    await client.turn();
    client.send({ type: 'final', payload: ANSWER, id: 'z1' });
    await client.turn();
    client.send({ type: 'chunk', payload: 'and then', id: 'z2' });
    await client.next(({ type, id }) => type === 'ack' && id === 'z2');
    const now = new Date(Date.now() + 25 * 60 * 60_000);
    const read = () => database.db.interview.findUniqueOrThrow({ where: { id: interviewId } });
    await closeAbandonedInterviews(now);
    expect(await read()).toMatchObject({ status: 'in_progress' });

    client.leave();
    await server.stop();
    server = await startLiveTestServer();
    expect(await closeAbandonedInterviews(new Date())).toBe(0);
    expect(await closeAbandonedInterviews(now)).toBeGreaterThan(0);
    expect(await read()).toMatchObject({ status: 'abandoned', endReason: 'abandoned' });
    const last = await database.db.turn.findFirst({
      where: { interviewId },
      orderBy: { ordinal: 'desc' },
    });
    expect(last).toMatchObject({ text: 'and then', flags: { unfinished: true } });
    const outbox = await database.db.outboxEvent.findUnique({
      where: { id: `interview/completed:${interviewId}` },
    });
    expect(outbox).not.toBeNull();
  });
});

describe('a server that stops', () => {
  it('writes what is left and sends everybody away to come back', async () => {
    const stopping = await startLiveTestServer();
    const interviewId = await createInterview(database.db);
    const client = await stopping.open(interviewId).opened();
    await client.turn();
    client.send({ type: 'chunk', payload: 'half a sentence', id: 'h1' });
    await client.next(({ type, id }) => type === 'ack' && id === 'h1');
    await stopping.stop();
    expect(await client.closeCode()).toBe(1012);
    const again = await server.open(interviewId).opened();
    again.send({ type: 'resume', payload: { last_seq: null } });
    const snapshot = await again.next(({ type }) => type === 'snapshot');
    expect(snapshot.payload).toMatchObject({ draft: { text: 'half a sentence' } });
  });
});
