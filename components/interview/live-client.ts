import type { Timers } from '#components/speech/timers.ts';
import type { ControlName } from '#lib/interviews/protocol.ts';
import { decodeServerMessage, encodeClientMessage } from '#lib/interviews/protocol-frames.ts';
import type { LiveEffect, TimerName } from './live-effects.ts';
import { type LiveEvent, type PlaybackPayload, reduceLive } from './live-reducer.ts';
import {
  type AnswerInput,
  INITIAL_LIVE_STATE,
  type LiveState,
  type Segment,
} from './live-state.ts';
import {
  forgetStoredLive,
  readStoredLive,
  type TextStore,
  writeStoredLive,
} from './live-storage.ts';

/** Written as a method, so that a browser's WebSocket, whose events say more, fits. */
type Handler<E> = { run(event: E): void }['run'] | null;

/** The part of a WebSocket that is used here. */
export type SocketLike = {
  onopen: Handler<unknown>;
  onmessage: Handler<{ data: unknown }>;
  onclose: Handler<{ code: number }>;
  send(data: string): void;
  close(): void;
};

export type LiveClient = {
  getState(): LiveState;
  subscribe(listener: () => void): () => void;
  /** Segments to be said aloud, each once, in order. */
  onSegment(listener: (segment: Segment) => void): () => void;
  /** What the server decides when the candidate speaks over the interviewer. */
  onInterruption(listener: (decision: 'continue' | 'stop') => void): () => void;
  start(): void;
  /** The whole answer so far; kept in the browser at once and passed on a few times a second. `patience`: see the protocol. */
  draft(text: string, input: AnswerInput, patience?: number): void;
  /** Words since an interruption were none: the open answer is this text again; empty: there is none. */
  withdraw(text: string): void;
  /** The answer is finished. An empty one changes nothing. */
  commit(text: string, input: AnswerInput): void;
  control(name: ControlName): void;
  playback(payload: PlaybackPayload): void;
  /** The network is back, or the page is looked at again. */
  wake(): void;
  /** The network is said to be gone: the connection is given up without waiting for its time-out. */
  loseNetwork(): void;
  /** Closes the connection; what is not confirmed stays in the browser. */
  leave(): void;
};

/**
 * The candidate's end of the live chat: the pure reducer, a socket, timers and the browser's storage.
 * Framework-free; `openSocket`, `timers`, `newId` and `luck` come in, so a test turns them by hand.
 *
 * A raw WebSocket, not Socket.IO: the protocol brings its own acknowledgements, order and resume, so a second
 * layer of them would only be a second policy for coming back, and 40 kB more for a phone to load.
 */
export function createLiveClient(options: {
  interviewId: string;
  openSocket: () => SocketLike;
  store: TextStore;
  timers: Timers;
  /** printable, without spaces, unique across reloads and devices */
  newId: () => string;
  /** from 0 to 1 */
  luck?: () => number;
}): LiveClient {
  const { interviewId, store, timers, newId } = options;
  const luck = options.luck ?? Math.random;
  const listeners = new Set<() => void>();
  const segmentListeners = new Set<(segment: Segment) => void>();
  const interruptionListeners = new Set<(decision: 'continue' | 'stop') => void>();
  const running = new Map<TimerName, () => void>();
  let state: LiveState = INITIAL_LIVE_STATE;
  let socket: SocketLike | null = null;

  function dispatch(event: LiveEvent): void {
    const before = state;
    const step = reduceLive(state, event, timers.now());
    state = step.state;
    // Kept before it is sent: a crash between the two must not lose a word.
    if (state.turn !== before.turn || state.outbox !== before.outbox) {
      writeStoredLive(store, interviewId, state);
    }
    for (const effect of step.effects) carryOut(effect);
    if (state !== before) for (const listener of [...listeners]) listener();
  }

  function carryOut(effect: LiveEffect): void {
    switch (effect.type) {
      case 'open_socket':
        open(effect.generation);
        return;
      case 'close_socket':
        closeSocket();
        return;
      case 'send':
        socket?.send(encodeClientMessage(effect.message));
        return;
      case 'set_timer': {
        running.get(effect.name)?.();
        const { name } = effect;
        running.set(
          name,
          timers.after(effect.ms, () => {
            running.delete(name);
            dispatch({ type: 'timer', name, id: newId() });
          }),
        );
        return;
      }
      case 'clear_timer':
        running.get(effect.name)?.();
        running.delete(effect.name);
        return;
      case 'speak':
        for (const listener of [...segmentListeners]) listener(effect.segment);
        return;
      case 'interruption':
        for (const listener of [...interruptionListeners]) listener(effect.decision);
        return;
      case 'forget':
        forgetStoredLive(store, interviewId);
        return;
    }
  }

  function open(generation: number): void {
    closeSocket();
    const opened = options.openSocket();
    socket = opened;
    opened.onopen = () => dispatch({ type: 'opened', generation, id: newId() });
    opened.onmessage = ({ data }) => {
      const message = typeof data === 'string' ? decodeServerMessage(data) : null;
      if (message) dispatch({ type: 'received', generation, message, newTurnId: newId() });
    };
    opened.onclose = ({ code }) => dispatch({ type: 'closed', generation, code, luck: luck() });
  }

  function closeSocket(): void {
    if (!socket) return;
    const leaving = socket;
    socket = null;
    leaving.onopen = null;
    leaving.onmessage = null;
    leaving.onclose = null;
    leaving.close();
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    onSegment(listener) {
      segmentListeners.add(listener);
      return () => segmentListeners.delete(listener);
    },
    onInterruption(listener) {
      interruptionListeners.add(listener);
      return () => interruptionListeners.delete(listener);
    },
    start: () => dispatch({ type: 'start', stored: readStoredLive(store, interviewId) }),
    draft: (text, input, patience = 1) =>
      dispatch({ type: 'draft', text, input, patience, newTurnId: newId() }),
    withdraw: (text) => dispatch({ type: 'withdraw', text }),
    commit: (text, input) => dispatch({ type: 'commit', text, input, newTurnId: newId() }),
    control: (name) => dispatch({ type: 'control', name, id: newId() }),
    playback: (payload) => dispatch({ type: 'playback', payload, id: newId() }),
    wake: () => dispatch({ type: 'wake', id: newId() }),
    loseNetwork: () => dispatch({ type: 'network_lost' }),
    leave: () => dispatch({ type: 'leave' }),
  };
}
