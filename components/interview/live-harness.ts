import { createManualTimers } from '#components/speech/manual-timers.ts';
import type { ServerMessage, Snapshot } from '#lib/interviews/protocol.ts';
import { createLiveClient, type SocketLike } from './live-client.ts';
import type { TextStore } from './live-storage.ts';

/** A quick server. */
const CONFIRM_MS = 20;

/** For tests: a live client on a socket whose other end is the test. */
export type Sent = {
  type: string;
  id?: string;
  payload: unknown;
  turn_id?: string;
  seq?: number;
  mode?: string;
};

export const SNAPSHOT: Snapshot = {
  protocol: 1,
  state: 'waiting_for_user_input',
  question: 'What did you do first?',
  last_words: 'What did you do first?',
  remaining_ms: 600_000,
  question_index: 1,
  question_total: 5,
  interviewer: 'built_in',
  draft: { turn_id: null, text: '', last_chunk_seq: 0 },
  last_seq: 2,
  turns: [{ speaker: 'interviewer', text: 'What did you do first?' }],
};

export function memoryStore(): TextStore & { entries: Map<string, string> } {
  const entries = new Map<string, string>();
  return {
    entries,
    getItem: (key) => entries.get(key) ?? null,
    setItem: (key, value) => void entries.set(key, value),
    removeItem: (key) => void entries.delete(key),
  };
}

export function liveHarness(
  options: {
    store?: ReturnType<typeof memoryStore>;
    ids?: string;
    confirmsByItself?: boolean;
  } = {},
) {
  const timers = createManualTimers();
  const store = options.store ?? memoryStore();
  const sockets: (SocketLike & { sent: Sent[]; isClosed: boolean })[] = [];
  let ids = 0;
  const client = createLiveClient({
    interviewId: 'int_1',
    store,
    timers,
    newId: () => `${options.ids ?? 'n'}${ids++}`,
    luck: () => 1,
    openSocket() {
      const socket = {
        onopen: null,
        onmessage: null,
        onclose: null,
        sent: [] as Sent[],
        isClosed: false,
        send(data: string) {
          const message: Sent = JSON.parse(data);
          this.sent.push(message);
          const { id } = message;
          if (options.confirmsByItself && id && message.type !== 'resume') {
            timers.after(CONFIRM_MS, () => say({ type: 'ack', id }));
          }
        },
        close() {
          this.isClosed = true;
        },
      };
      sockets.push(socket);
      return socket;
    },
  });
  const socket = () => {
    const last = sockets.at(-1);
    if (!last) throw new Error('no socket was opened');
    return last;
  };
  const say = (message: ServerMessage) => socket().onmessage?.({ data: JSON.stringify(message) });
  const sent = (type: string) =>
    sockets.flatMap((other) => other.sent).filter((m) => m.type === type);
  const join = (snapshot: Partial<Snapshot> = {}) => {
    socket().onopen?.({});
    say({ type: 'snapshot', payload: { ...SNAPSHOT, ...snapshot } });
  };
  const ackAll = () => {
    for (const message of socket().sent) {
      if (message.id && message.type !== 'resume') say({ type: 'ack', id: message.id });
    }
  };
  return { timers, store, sockets, socket, client, say, sent, join, ackAll };
}
