import { randomUUID } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { Server, type Socket } from 'socket.io';
import { z } from 'zod';
import {
  CLOSE_CODES,
  errorMessage,
  LIVE_ERRORS,
  type LiveErrorCode,
  type ServerMessage,
  SOCKET_IO_NAMESPACE,
  SOCKET_IO_PATH,
  type SocketIoAck,
  TRANSPORT_MAX_BYTES,
} from '#lib/interviews/protocol.ts';
import {
  checkClientMessage,
  type DecodedClientMessage,
  isTooLarge,
} from '#lib/interviews/protocol-frames.ts';
import type { Clock } from '#lib/interviews/session/clock.ts';
import type { LiveConnection } from '#lib/interviews/session/session-connections.ts';
import { type Authorise, headersOf } from './authorise.ts';
import { MessageIntake } from './message-intake.ts';
import type { SessionRegistry } from './session-registry.ts';

/** A connection that names no interview within this is closed. */
const JOIN_MS = 10_000;
const PING_MS = 20_000;
const PONG_MS = 10_000;
/** Packets that wait for a client that does not read. */
const BACKLOG_MAX_PACKETS = 1_000;
/** Open connections of the engine, joined or not. */
const CLIENTS_MAX = 2_000;

const authSchema = z.object({
  interview_id: z.string().regex(/^[A-Za-z0-9_-]{1,64}$/),
  ticket: z.string().max(512).nullish(),
});

export type SocketIoServer = {
  /** Requests of the polling transport. */
  request(request: IncomingMessage, response: ServerResponse): void;
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): void;
  close(): Promise<void>;
};

/** Socket.IO on the namespace `/interview`: each message type is an event, the whole message its argument. */
export function createSocketIoServer(options: {
  registry: SessionRegistry;
  authorise: Authorise;
  clock: Clock;
}): SocketIoServer {
  const { registry, authorise, clock } = options;
  // It listens on a server that never does: requests and upgrades are handed over by our own router.
  const io = new Server(createServer(), {
    path: SOCKET_IO_PATH,
    serveClient: false,
    maxHttpBufferSize: TRANSPORT_MAX_BYTES,
    perMessageDeflate: false,
    httpCompression: false,
    connectTimeout: JOIN_MS,
    pingInterval: PING_MS,
    pingTimeout: PONG_MS,
    allowRequest: (_request, decide) => decide(null, io.engine.clientsCount < CLIENTS_MAX),
  });
  // Nobody talks on the default namespace.
  io.use((_socket, next) => next(refusal('not_found')));

  const namespace = io.of(SOCKET_IO_NAMESPACE);
  namespace.use((socket, next) => {
    judge(socket).then(
      (interviewId) => {
        socket.data.interviewId = interviewId;
        next();
      },
      (error: unknown) => next(error instanceof Refusal ? error : refusal('internal')),
    );
  });
  namespace.on('connection', seat);

  async function judge(socket: Socket): Promise<string> {
    const auth = authSchema.safeParse(socket.handshake.auth);
    if (!auth.success) throw refusal('unauthorized');
    const verdict = await authorise({
      interviewId: auth.data.interview_id,
      headers: headersOf(socket.request),
      ticket: auth.data.ticket ?? null,
      origin: socket.handshake.headers.origin ?? null,
    });
    if (verdict.ok) return verdict.interviewId;
    throw refusal(verdict.code === CLOSE_CODES.not_found ? 'not_found' : 'unauthorized');
  }

  function seat(socket: Socket): void {
    const connection: LiveConnection = {
      id: randomUUID(),
      send: (message) => send(socket, message),
      close: (code) => {
        // A server's `disconnect` keeps a client from coming back; a lost transport brings it back.
        if (code === CLOSE_CODES.restarting) socket.conn.close();
        else socket.disconnect(true);
      },
    };
    const place = registry.join(String(socket.data.interviewId), connection);
    const intake = new MessageIntake(place, clock);
    socket.on('disconnect', () => place.leave());
    socket.onAny((event: string, ...args: unknown[]) => {
      const last = args.at(-1);
      const answer = typeof last === 'function' ? (last as (ack: SocketIoAck) => void) : null;
      intake.take(decode(event, args[0]), {
        taken: (id) => answer?.({ ok: true, id: id ?? null }),
        refused: (code, id) => {
          if (answer) answer(refused(code, id));
          else socket.emit('error', errorMessage(code, id === undefined ? {} : { ref_id: id }));
        },
        tooManyBad: () => {
          socket.emit('error', errorMessage('too_many_bad_messages'));
          socket.disconnect(true);
        },
      });
    });
  }

  return {
    request: (request, response) => {
      io.engine.handleRequest(request as Parameters<typeof io.engine.handleRequest>[0], response);
    },
    upgrade: (request, socket, head) => {
      io.engine.handleUpgrade(
        request as Parameters<typeof io.engine.handleUpgrade>[0],
        socket as Parameters<typeof io.engine.handleUpgrade>[1],
        head,
      );
    },
    async close() {
      for (const socket of namespace.sockets.values()) socket.conn.close();
      await io.close();
    },
  };
}

/** What a refused handshake tells: `connect_error` with `data.code`. */
class Refusal extends Error {
  override readonly name = 'Refusal';
  readonly data: { code: string; message: string };

  constructor(code: LiveErrorCode) {
    super(LIVE_ERRORS[code].message);
    this.data = { code, message: this.message };
  }
}

function refusal(code: LiveErrorCode): Refusal {
  return new Refusal(code);
}

function send(socket: Socket, message: ServerMessage): void {
  // Socket.IO acknowledges by itself.
  if (message.type === 'ack') return;
  const backlog = writeBacklog(socket);
  if (backlog > BACKLOG_MAX_PACKETS) {
    socket.disconnect(true);
    return;
  }
  socket.emit(message.type, message);
}

/** Packets that engine.io has not handed to its transport yet. Not part of its types. */
function writeBacklog(socket: Socket): number {
  const buffer: unknown = Reflect.get(socket.conn, 'writeBuffer');
  return Array.isArray(buffer) ? buffer.length : 0;
}

function decode(event: string, argument: unknown): DecodedClientMessage {
  if (typeof argument !== 'object' || argument === null || Array.isArray(argument)) {
    return { ok: false, code: 'invalid_message', refId: undefined };
  }
  const message = { type: event, ...argument };
  if (message.type !== event) return { ok: false, code: 'invalid_message', refId: undefined };
  if (isTooLarge(JSON.stringify(message))) {
    return { ok: false, code: 'too_large', refId: undefined };
  }
  return checkClientMessage(message);
}

function refused(code: LiveErrorCode, id: string | undefined): SocketIoAck {
  return { ok: false, id: id ?? null, code, message: LIVE_ERRORS[code].message };
}
