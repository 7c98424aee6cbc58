import { afterAll, beforeAll, describe, expect, it } from 'vitest';
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
  'In my last project I ran the order service. I added a queue myself and it cut the failures by 30 percent because spikes no longer hit the database.';

describe('a client that knows only the fields of the seed', () => {
  it('holds a whole interview, from the opening to the end', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    const opening = await client.turn();
    expect(opening).toContain('I am an AI interviewer');
    expect(opening).toContain('Tell me about a system you kept running under load.');

    const heard: string[] = [];
    for (
      let turn = 0;
      turn < 20 && !client.received.some(({ type }) => type === 'end');
      turn += 1
    ) {
      client.send({ type: 'chunk', payload: ANSWER.slice(0, 40), is_final: false, timestamp: '…' });
      client.send({ type: 'final', payload: ANSWER, is_final: true, timestamp: '…' });
      heard.push(await client.turn());
    }
    expect(heard.join(' ')).toContain('How do you find the cause of a fault in production?');
    expect(heard.join(' ')).toContain('How did you plan it?');
    expect(await client.closeCode()).toBe(4410);
    expect(client.received.at(-1)).toMatchObject({ type: 'end', reason: 'plan_done' });

    const interview = await database.db.interview.findUniqueOrThrow({
      where: { id: interviewId },
      include: { turns: { orderBy: { ordinal: 'asc' } } },
    });
    expect(interview).toMatchObject({ status: 'completed', endReason: 'plan_done' });
    expect(interview.transcriptHash).toMatch(/^[0-9a-f]{64}$/);
    expect(interview.turns.map(({ ordinal }) => ordinal)).toEqual(
      interview.turns.map((_, index) => index),
    );
    const answers = interview.turns.filter(({ speaker }) => speaker === 'candidate');
    expect(answers.length).toBe(heard.length);
    expect(new Set(answers.map(({ text }) => text))).toEqual(new Set([ANSWER]));
    const outbox = await database.db.outboxEvent.findMany({
      where: { name: 'interview/completed' },
    });
    expect(outbox.map(({ data }) => data)).toContainEqual({ interview_id: interviewId });
  });

  it('ends the interview by the seed’s control', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    await client.turn();
    client.send({ type: 'chunk', payload: 'I was about to say', is_final: false });
    client.send({ type: 'control', payload: 'end_interview', is_final: true });
    expect(await client.next(({ type }) => type === 'end')).toMatchObject({ reason: 'candidate' });
    expect(await client.closeCode()).toBe(4410);
    const turns = await database.db.turn.findMany({ where: { interviewId, speaker: 'candidate' } });
    expect(turns).toMatchObject([{ text: 'I was about to say', flags: { unfinished: true } }]);

    const late = server.open(interviewId);
    expect(await late.next(({ type }) => type === 'end')).toMatchObject({ reason: 'candidate' });
    expect(await late.closeCode()).toBe(4410);
  });

  it('gets an error for what it should not have sent, and the talk goes on', async () => {
    const client = await server.open(await createInterview(database.db)).opened();
    await client.turn();
    client.send('{"type":');
    expect(await client.next(({ type }) => type === 'error')).toMatchObject({
      code: 'invalid_message',
      retryable: false,
    });
    client.send({ type: 'telepathy', payload: '…', id: 'm1' });
    expect(await client.next(({ type }) => type === 'error')).toMatchObject({
      code: 'unknown_type',
      ref_id: 'm1',
    });
    client.send({ type: 'control', payload: 'dance' });
    expect((await client.next(({ type }) => type === 'error')).code).toBe('unknown_control');
    client.send({ type: 'final', payload: 'x'.repeat(17_000) });
    expect((await client.next(({ type }) => type === 'error')).code).toBe('too_large');
    client.send({ type: 'final', payload: ANSWER });
    expect(await client.turn()).not.toBe('');
  });

  it('is sent away after twenty bad messages', async () => {
    const client = await server.open(await createInterview(database.db)).opened();
    for (let count = 0; count < 20; count += 1) client.send('no JSON');
    expect(await client.closeCode()).toBe(4400);
  });

  it('is closed by the transport for a frame above 64 KiB, and only it', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId).opened();
    await client.turn();
    client.send('x'.repeat(70_000));
    expect(await client.closeCode()).toBe(1009);
    const again = await server.open(interviewId).opened();
    expect(await again.next(({ type }) => type === 'interview_state')).toBeTruthy();
  });
});
