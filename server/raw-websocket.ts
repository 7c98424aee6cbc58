import { randomUUID } from 'node:crypto';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket, WebSocketServer } from 'ws';
import {
  CLOSE_CODES,
  type CloseCode,
  errorMessage,
  type ServerMessage,
  TRANSPORT_MAX_BYTES,
} from '#lib/interviews/protocol.ts';
import { decodeClientMessage, encodeServerMessage } from '#lib/interviews/protocol-frames.ts';
import type { Clock } from '#lib/interviews/session/clock.ts';
import type { LiveConnection } from '#lib/interviews/session/session-connections.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { type Authorise, headersOf } from './authorise.ts';
import { MessageIntake } from './message-intake.ts';
import type { SessionRegistry } from './session-registry.ts';

/** A connection that answers no ping within this is gone. */
const PING_MS = 20_000;
/** Bytes that wait for a client that does not read; a whole interview is a tenth of it. */
const BACKLOG_MAX_BYTES = 1024 * 1024;
/** Handshakes that are being judged at the same time. */
const JUDGING_MAX = 256;
const JUDGE_MS = 10_000;

export type RawWebSocketServer = {
  /** Takes over an upgrade request of a chat path. */
  upgrade(
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    at: { interviewId: string; ticket: string | null },
  ): void;
  close(): void;
};

/** The seed's transport: one JSON object a message on `/api/v1/interview/{id}/chat`. */
export function createRawWebSocketServer(options: {
  registry: SessionRegistry;
  authorise: Authorise;
  clock: Clock;
}): RawWebSocketServer {
  const { registry, authorise, clock } = options;
  const server = new WebSocketServer({
    noServer: true,
    maxPayload: TRANSPORT_MAX_BYTES,
    perMessageDeflate: false,
  });
  const alive = new WeakSet<WebSocket>();
  let judging = 0;
  const pings = setInterval(() => {
    for (const socket of server.clients) {
      if (!alive.has(socket)) {
        socket.terminate();
        continue;
      }
      alive.delete(socket);
      socket.ping();
    }
  }, PING_MS);
  pings.unref();

  async function welcome(
    socket: WebSocket,
    request: IncomingMessage,
    at: { interviewId: string; ticket: string | null },
  ): Promise<void> {
    // Browsers see no answer to a refused handshake, so the refusal is a close code of an open socket.
    socket.pause();
    judging += 1;
    const verdict = await within(
      authorise({
        interviewId: at.interviewId,
        headers: headersOf(request),
        ticket: at.ticket,
        origin: request.headers.origin ?? null,
      }),
      JUDGE_MS,
    ).finally(() => {
      judging -= 1;
    });
    socket.resume();
    if (!verdict.ok) {
      const code = verdict.code === CLOSE_CODES.not_found ? 'not_found' : 'unauthorized';
      send(socket, errorMessage(code));
      close(socket, verdict.code);
      return;
    }
    seat(socket, verdict.interviewId);
  }

  function seat(socket: WebSocket, interviewId: string): void {
    // Gone while it was judged: its close was told before anybody listened.
    if (socket.readyState !== WebSocket.OPEN) return;
    const connection: LiveConnection = {
      id: randomUUID(),
      send: (message) => send(socket, message),
      close: (code) => close(socket, code),
    };
    const taken = registry.join(interviewId, connection);
    const intake = new MessageIntake(taken, clock);
    socket.on('close', () => taken.leave());
    socket.on('message', (data, isBinary) => {
      const frame = isBinary ? null : textOf(data);
      const decoded =
        frame === null
          ? ({ ok: false, code: 'invalid_message', refId: undefined } as const)
          : decodeClientMessage(frame);
      intake.take(decoded, {
        taken: (id) => {
          if (id !== undefined) send(socket, { type: 'ack', id });
        },
        refused: (code, id) =>
          send(socket, errorMessage(code, id === undefined ? {} : { ref_id: id })),
        tooManyBad: () => {
          send(socket, errorMessage('too_many_bad_messages'));
          close(socket, CLOSE_CODES.too_many_bad_messages);
        },
      });
    });
  }

  return {
    upgrade(request, socket, head, at) {
      if (judging >= JUDGING_MAX) {
        socket.destroy();
        return;
      }
      server.handleUpgrade(request, socket, head, (webSocket) => {
        alive.add(webSocket);
        webSocket.on('pong', () => alive.add(webSocket));
        // Oversized and broken frames end here; ws closes the connection by itself.
        webSocket.on('error', (error) => logger.debug('websocket_error', errorFields(error)));
        welcome(webSocket, request, at).catch((error: unknown) => {
          logger.error('handshake_failed', errorFields(error));
          webSocket.resume();
          close(webSocket, CLOSE_CODES.restarting);
        });
      });
    },
    close() {
      clearInterval(pings);
      for (const socket of server.clients) close(socket, CLOSE_CODES.restarting);
    },
  };
}

function send(socket: WebSocket, message: ServerMessage): void {
  if (socket.readyState !== WebSocket.OPEN) return;
  if (socket.bufferedAmount > BACKLOG_MAX_BYTES) {
    close(socket, CLOSE_CODES.too_slow);
    socket.terminate();
    return;
  }
  socket.send(encodeServerMessage(message));
}

function close(socket: WebSocket, code: CloseCode): void {
  if (socket.readyState === WebSocket.OPEN) socket.close(code);
}

function textOf(data: RawData): string {
  if (Buffer.isBuffer(data)) return data.toString('utf8');
  return Buffer.concat(Array.isArray(data) ? data : [Buffer.from(data)]).toString('utf8');
}

async function within<T>(work: Promise<T>, ms: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('The handshake took too long.')), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
