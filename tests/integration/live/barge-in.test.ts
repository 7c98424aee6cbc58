import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import {
  type LiveTestServer,
  type SeedClient,
  startLiveTestServer,
} from './support/live-test-server.ts';
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

/** Into the opening, whose first sentence was heard, as a browser tells it that pauses at a sound. */
async function pausedInOpening(
  interviewId: string,
): Promise<{ client: SeedClient; first: string }> {
  const client = await server.open(interviewId).opened();
  const segment = await client.next(({ type }) => type === 'llm_response');
  const { segment_id, payload: first } = segment;
  const playback = (event: string, char_index: number) =>
    client.send({ type: 'playback', payload: { segment_id, event, char_index } });
  playback('start', 0);
  playback('paused', first.length - 3);
  return { client, first };
}

describe('a candidate who speaks over the interviewer', () => {
  it('is told to go on listening after "mm-hm", which is no part of the next answer', async () => {
    const interviewId = await createInterview(database.db);
    const { client } = await pausedInOpening(interviewId);
    client.send({ type: 'chunk', payload: 'mm-hm', input: 'spoken', turn_id: 't1' });
    expect(await client.next(({ type }) => type === 'interruption')).toMatchObject({
      payload: 'continue',
      reason: 'backchannel',
      turn_id: 't1',
    });
    client.send({
      type: 'final',
      payload: 'I ran the shop.',
      input: 'typed',
      turn_id: 't2',
      id: 'f',
    });
    await client.next(({ type, id }) => type === 'ack' && id === 'f');
    const turns = await database.db.turn.findMany({ where: { interviewId, speaker: 'candidate' } });
    expect(turns.map(({ text }) => text)).toEqual(['I ran the shop.']);
    client.leave();
  });

  it('gets the floor with real words, and the transcript keeps what was heard', async () => {
    const interviewId = await createInterview(database.db);
    const { client, first } = await pausedInOpening(interviewId);
    client.send({
      type: 'chunk',
      payload: 'sorry I cannot hear you',
      input: 'spoken',
      turn_id: 't1',
      id: 'c',
    });
    await client.next(({ type, id }) => type === 'ack' && id === 'c');
    expect(await client.next(({ type }) => type === 'interruption')).toMatchObject({
      payload: 'stop',
      reason: 'request',
      turn_id: 't1',
    });
    const [opening] = await database.db.turn.findMany({ where: { interviewId, ordinal: 0 } });
    expect(opening).toMatchObject({ flags: { cut: true }, metrics: { interruptions: 1 } });
    expect(first.startsWith(opening?.text ?? '?')).toBe(true);
    expect(opening?.text.length).toBeLessThan(first.length);
    client.leave();
  });

  it('hears the rest of a question that a cough had stopped, under the same response', async () => {
    const { client, first } = await pausedInOpening(await createInterview(database.db));
    client.send({ type: 'chunk', payload: 'wait', input: 'spoken', turn_id: 't1' });
    const stop = await client.next(
      ({ type, payload }) => type === 'interruption' && payload === 'stop',
    );
    await client.next(({ type, payload }) => type === 'interruption' && payload === 'continue');
    const again = await client.next(({ replaces_from }) => replaces_from !== undefined);
    expect(again).toMatchObject({ type: 'llm_response', response_id: stop.response_id });
    expect(first.endsWith(again.payload)).toBe(true);
    client.leave();
  });
});
