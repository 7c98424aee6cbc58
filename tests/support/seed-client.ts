import { io, type Socket } from 'socket.io-client';
import { WebSocket } from 'ws';

/** The messages of the seed, and nothing else of them is looked at. */
export type SeedMessage = { type: string; payload: string };

export type SeedClient = {
  /** says a whole turn: chunks, then the final sentence */
  say(text: string): void;
  control(payload: string): void;
  /** the next message that `accept` takes, also one that has already come and was not taken yet */
  next(accept: (message: SeedMessage) => boolean): Promise<SeedMessage>;
  /** everything received so far */
  readonly received: readonly SeedMessage[];
  close(): void;
};

const WAIT_LIMIT_MS = 30_000;
const SEED_TYPES = ['llm_response', 'mini_llm_filler', 'interview_state', 'error', 'end'];

/** A client that knows only the fields of the seed, over the raw WebSocket of a chat_url. */
export async function connectSeedWebSocket(chatUrl: string): Promise<SeedClient> {
  const socket = new WebSocket(chatUrl);
  const inbox = createInbox();
  socket.on('message', (data) => inbox.push(JSON.parse(data.toString()) as SeedMessage));
  await new Promise((resolve, reject) => {
    socket.once('open', resolve);
    socket.once('error', reject);
  });
  return client(
    inbox,
    (message) => socket.send(JSON.stringify(message)),
    () => socket.terminate(),
  );
}

/** The same over Socket.IO: the events are the types, their argument the message. */
export async function connectSeedSocketIo(chatUrl: string): Promise<SeedClient> {
  const url = new URL(chatUrl);
  const socket: Socket = io(`${url.protocol.replace('ws', 'http')}//${url.host}/interview`, {
    path: '/socket.io/',
    transports: ['websocket'],
    reconnection: false,
    auth: {
      interview_id: url.pathname.split('/').at(-2),
      ticket: url.searchParams.get('ticket'),
    },
  });
  const inbox = createInbox();
  for (const type of SEED_TYPES) socket.on(type, (message: SeedMessage) => inbox.push(message));
  await new Promise((resolve, reject) => {
    socket.once('connect', () => resolve(undefined));
    socket.once('connect_error', reject);
  });
  return client(
    inbox,
    (message) => socket.emit(message.type, message),
    () => socket.disconnect(),
  );
}

type Outgoing = { type: string; payload: string; is_final: boolean; timestamp: string };

function client(inbox: Inbox, send: (message: Outgoing) => void, close: () => void): SeedClient {
  const message = (type: string, payload: string, is_final: boolean): Outgoing => ({
    type,
    payload,
    is_final,
    timestamp: new Date().toISOString(),
  });
  return {
    received: inbox.received,
    say(text) {
      const words = text.split(' ');
      for (let at = 0; at < words.length; at += 6) {
        send(message('chunk', `${words.slice(at, at + 6).join(' ')} `, false));
      }
      send(message('final', text, true));
    },
    control: (payload) => send(message('control', payload, true)),
    next: inbox.next,
    close,
  };
}

type Inbox = ReturnType<typeof createInbox>;

function createInbox() {
  const received: SeedMessage[] = [];
  let taken = 0;
  let wake: (() => void) | undefined;
  return {
    received,
    push(message: SeedMessage) {
      received.push(message);
      wake?.();
    },
    async next(accept: (message: SeedMessage) => boolean): Promise<SeedMessage> {
      const limit = AbortSignal.timeout(WAIT_LIMIT_MS);
      for (;;) {
        while (taken < received.length) {
          const message = received[taken++];
          if (message && accept(message)) return message;
        }
        await new Promise<void>((resolve, reject) => {
          wake = resolve;
          limit.onabort = () =>
            reject(new Error(`Nothing came. So far: ${JSON.stringify(received).slice(-1500)}`));
        });
      }
    },
  };
}
