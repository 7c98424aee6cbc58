import { io, type Socket } from 'socket.io-client';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import type { SocketIoAck } from '#lib/interviews/protocol.ts';
import { createTestDatabase, type TestDatabase } from '#tests/integration/support/test-database.ts';
import {
  type LiveTestServer,
  type Received,
  startLiveTestServer,
} from './support/live-test-server.ts';
import { createInterview } from './support/ready-interview.ts';

let database: TestDatabase;
let server: LiveTestServer;
const sockets: Socket[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  server = await startLiveTestServer({
    authorise: async ({ interviewId, ticket }) => {
      if (ticket === 'good') return { ok: true, interviewId, via: 'ticket' };
      return ticket === 'foreign'
        ? { ok: false, code: 4404, reason: 'not_found' }
        : { ok: false, code: 4401, reason: 'no_credentials' };
    },
  });
});
afterEach(() => {
  for (const socket of sockets.splice(0)) socket.disconnect();
});
afterAll(async () => {
  await server?.stop();
  await database?.drop();
});

const ANSWER =
  'I ran the order service, added a queue myself and cut the failures by 30 percent because I measured them first.';

function connect(interviewId: string, ticket: string, transports = ['polling', 'websocket']) {
  const socket = io(`http://127.0.0.1:${server.port}/interview`, {
    auth: { interview_id: interviewId, ticket },
    transports,
    reconnection: false,
    forceNew: true,
  });
  sockets.push(socket);
  return socket;
}

describe('Socket.IO', () => {
  it.each([
    ['with an upgrade from polling', ['polling', 'websocket']],
    ['by polling alone', ['polling']],
    ['by WebSocket alone', ['websocket']],
  ])('holds a whole interview %s', async (_how, transports) => {
    const interviewId = await createInterview(database.db);
    const socket = connect(interviewId, 'good', transports);
    const received: Received[] = [];
    const acks: SocketIoAck[] = [];
    const ended = new Promise<void>((resolve) => {
      socket.onAny((event: string, message: Received) => {
        received.push(message);
        expect(message.type).toBe(event);
        if (event === 'end') resolve();
        if (message.state === 'waiting_for_user_input') {
          const id = `answer-${received.length}`;
          socket.emit('final', { type: 'final', payload: ANSWER, id }, (ack: SocketIoAck) =>
            acks.push(ack),
          );
        }
      });
    });
    await ended;
    expect(received.at(-1)).toMatchObject({ type: 'end', reason: 'plan_done' });
    expect(received.some(({ type }) => type === 'ack')).toBe(false);
    expect(acks.length).toBeGreaterThan(3);
    expect(acks.every((ack) => ack.ok && ack.id?.startsWith('answer-'))).toBe(true);
    const turns = await database.db.turn.findMany({ where: { interviewId, speaker: 'candidate' } });
    expect(turns.length).toBe(acks.length);
  });

  it.each([
    ['bad', 'unauthorized'],
    ['foreign', 'not_found'],
  ])('refuses a %s ticket with data.code %s', async (ticket, code) => {
    const socket = connect(await createInterview(database.db), ticket);
    const error = await new Promise<Error & { data?: unknown }>((resolve) =>
      socket.on('connect_error', resolve),
    );
    expect(error.data).toMatchObject({ code });
  });

  it('answers what it does not take by its own acknowledgement', async () => {
    const socket = connect(await createInterview(database.db), 'good');
    await new Promise((resolve) => socket.on('connect', () => resolve(null)));
    const ack = await socket.emitWithAck('control', { payload: 'dance', id: 'x1' });
    expect(ack).toMatchObject({ ok: false, id: 'x1', code: 'unknown_control' });
    const large = await socket.emitWithAck('final', { payload: 'é'.repeat(9_000) });
    expect(large).toMatchObject({ ok: false, code: 'too_large' });
  });
});
