import { type AddressInfo, connect, createServer } from 'node:net';
import pg from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { disconnectDb } from '#lib/db/client.ts';
import { setEnv } from '#lib/env.ts';
import { AppError } from '#lib/errors.ts';
import type { Interviewer, ReplyPart } from '#lib/interviews/session/interviewer.ts';
import type { Authorise } from '#server/authorise.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import { type LiveTestServer, startLiveTestServer } from './support/live-test-server.ts';
import { createInterview } from './support/ready-interview.ts';

let database: TestDatabase;
let server: LiveTestServer;

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startLiveTestServer({ authorise: byTicket });
});
afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

const seenTickets: (string | null)[] = [];
const byTicket: Authorise = async ({ interviewId, ticket }) => {
  seenTickets.push(ticket);
  if (ticket === 'good') return { ok: true, interviewId, via: 'ticket' };
  return ticket === 'foreign'
    ? { ok: false, code: 4404, reason: 'not_found' }
    : { ok: false, code: 4401, reason: 'no_credentials' };
};

const ANSWER =
  'I ran the order service, added a queue myself and cut the failures by 30 percent because I measured them first.';

describe('the handshake', () => {
  it.each([
    ['', 4401, 'unauthorized'],
    ['?ticket=bad', 4401, 'unauthorized'],
    ['?ticket=foreign', 4404, 'not_found'],
  ])('with %s is refused by a close code that a browser can read', async (query, code, error) => {
    const client = server.open(await createInterview(database.db), query);
    expect((await client.next(({ type }) => type === 'error')).code).toBe(error);
    expect(await client.closeCode()).toBe(code);
  });

  it('for an interview that does not exist ends like a foreign one', async () => {
    const client = server.open('int_nowhere', '?ticket=good');
    expect(await client.closeCode()).toBe(4404);
  });

  it('is the only upgrade there is', async () => {
    for (const path of ['/', '/_next/hmr', '/api/v1/interview/x/chat/more', '/socket.io']) {
      const socket = new WebSocket(`ws://127.0.0.1:${server.port}${path}`);
      await expect(
        new Promise((resolve, reject) => {
          socket.once('open', resolve);
          socket.once('error', reject);
        }),
      ).rejects.toThrow();
    }
  });

  it('with garbage on the wire hurts nobody', async () => {
    const raw = connect(server.port, '127.0.0.1');
    raw.resume();
    raw.write('GET /api/v1/interview/x/chat HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n');
    raw.write('Connection: Upgrade\r\n\r\n\u0000\u0001garbage');
    await new Promise((resolve) => raw.once('close', resolve).once('error', () => {}));
    const client = await server.open(await createInterview(database.db), '?ticket=good').opened();
    expect(await client.turn()).toContain('AI interviewer');
  });
});

describe('the database', () => {
  it('that is slow: nothing is acknowledged meanwhile, and all lands in order after', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId, '?ticket=good').opened();
    await client.turn();
    const blocker = new pg.Client({ connectionString: database.url });
    await blocker.connect();
    await blocker.query('BEGIN');
    await blocker.query('LOCK TABLE interview_events IN EXCLUSIVE MODE');
    for (let seq = 1; seq <= 5; seq += 1) {
      client.send({ type: 'chunk', payload: `w${seq}`, turn_id: 't', seq, id: `c${seq}` });
    }
    client.send({ type: 'final', payload: '', turn_id: 't', seq: 6, id: 'f' });
    // Proof that the server had the time: it answers what needs no database.
    client.send({ type: 'dance', payload: '', id: 'probe' });
    await client.next(({ type, ref_id }) => type === 'error' && ref_id === 'probe');
    expect(client.received.some(({ type }) => type === 'ack')).toBe(false);
    await blocker.query('ROLLBACK');
    await blocker.end();
    await client.next(({ type, id }) => type === 'ack' && id === 'f');
    const turns = await database.db.turn.findMany({ where: { interviewId, speaker: 'candidate' } });
    expect(turns.map(({ text }) => text)).toEqual(['w1 w2 w3 w4 w5']);
  });

  it('that drops its connections: what was sent meanwhile is saved when it is back', async () => {
    const interviewId = await createInterview(database.db);
    const client = await server.open(interviewId, '?ticket=good').opened();
    await client.turn();
    await database.db
      .$queryRaw`SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()`;
    client.send({ type: 'final', payload: ANSWER, id: 'a1' });
    await client.next(({ type, id }) => type === 'ack' && id === 'a1');
    expect(
      await database.db.interviewEvent.count({ where: { interviewId, clientMessageId: 'a1' } }),
    ).toBe(1);
  });
});

describe('an event that the database refuses for good', () => {
  it('ends its interview’s connection, keeps what came before it, and no other interview notices', async () => {
    const [refused, other] = [
      await createInterview(database.db),
      await createInterview(database.db),
    ];
    const client = await server.open(refused, '?ticket=good').opened();
    const neighbour = await server.open(other, '?ticket=good').opened();
    await client.turn();
    await neighbour.turn();
    await database.db.$executeRawUnsafe(
      `ALTER TABLE interview_events ADD CONSTRAINT no_poison CHECK (data::text NOT LIKE '%poison%') NOT VALID`,
    );
    client.send({ type: 'chunk', payload: 'before', turn_id: 't', seq: 1, id: 'c1' });
    client.send({ type: 'chunk', payload: 'poison', turn_id: 't', seq: 2, id: 'c2' });
    neighbour.send({ type: 'final', payload: ANSWER, id: 'n1' });
    await neighbour.next(({ type, id }) => type === 'ack' && id === 'n1');
    const said = await client.next(({ type, code }) => type === 'error' && code === 'internal');
    expect(said.retryable).toBe(true);
    expect(await client.closeCode()).toBe(1012);
    expect(client.received).toContainEqual(expect.objectContaining({ type: 'ack', id: 'c1' }));
    expect(client.received).toContainEqual(
      expect.objectContaining({ type: 'error', code: 'invalid_message', ref_id: 'c2' }),
    );

    const back = await server.open(refused, '?ticket=good').opened();
    back.send({ type: 'resume', payload: { last_seq: null } });
    const snapshot = await back.next(({ type }) => type === 'snapshot');
    expect(snapshot.payload).toMatchObject({ draft: { text: 'before' } });
    await database.db.$executeRawUnsafe('ALTER TABLE interview_events DROP CONSTRAINT no_poison');
    neighbour.send({ type: 'final', payload: ANSWER, id: 'n2' });
    await neighbour.next(({ type, id }) => type === 'ack' && id === 'n2');
  });
});

describe('a database that cannot be reached', () => {
  it('is told to whoever connects, who is sent away to come back', async () => {
    const interviewId = await createInterview(database.db);
    // A free port of a moment ago: nobody listens there.
    const unused = createServer();
    await new Promise<void>((resolve) => unused.listen(0, '127.0.0.1', resolve));
    const { port } = unused.address() as AddressInfo;
    await new Promise((resolve) => unused.close(resolve));
    await disconnectDb();
    setEnv({ DATABASE_URL: `postgresql://nobody@127.0.0.1:${port}/none`, NODE_ENV: 'test' });
    const client = server.open(interviewId, '?ticket=good');
    expect((await client.next(({ type }) => type === 'error')).code).toBe('internal');
    expect(await client.closeCode()).toBe(1012);
    await disconnectDb();
    setEnv({ DATABASE_URL: database.url, NODE_ENV: 'test' });
    const back = await server.open(interviewId, '?ticket=good').opened();
    expect(await back.turn()).toContain('AI interviewer');
  });
});

describe('a model', () => {
  function interviewerOf(parts: () => AsyncGenerator<ReplyPart>): Interviewer {
    return { name: 'test:model', reply: parts, acknowledge: async () => null };
  }

  async function talkTo(parts: () => AsyncGenerator<ReplyPart>) {
    const live = await startLiveTestServer({
      interviewers: { primary: interviewerOf(parts), fallback: null },
    });
    const client = await live.open(await createInterview(database.db)).opened();
    await client.turn();
    client.send({ type: 'final', payload: 'It was the order service.', id: 'a1' });
    const said = await client.turn();
    await live.stop();
    return said;
  }

  it('speaks in segments', async () => {
    const said = await talkTo(async function* () {
      yield { type: 'act', act: 'probe' };
      for (const text of ['The order ', 'service, you said', '. What was', ' your own part?']) {
        yield { type: 'text', text };
      }
      yield { type: 'end', input_tokens: 1, output_tokens: 1 };
    });
    expect(said).toBe('The order service, you said. What was your own part?');
  });

  it.each([
    ['fails at once', new AppError('model_failed')],
    ['is busy', new AppError('model_rate_limited')],
    ['answers what cannot be used', new AppError('model_invalid_output')],
  ])('that %s leaves the built-in interviewer to speak', async (_how, error) => {
    const said = await talkTo(
      // biome-ignore lint/correctness/useYield: it fails before its first word
      async function* () {
        throw error;
      },
    );
    expect(said).toMatch(/\?$/);
  });
});
