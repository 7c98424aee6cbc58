import { CLOSE_CODES } from '#lib/interviews/protocol.ts';
import { andThen, type LiveEffect, only, type Step, type TimerName } from './live-effects.ts';
import type { LiveState, StopReason } from './live-state.ts';

/** First wait before a new connection; doubled at each failure. */
const RECONNECT_FIRST_MS = 300;
/** Longest wait: a candidate whose network is back should not sit longer than this. */
const RECONNECT_MOST_MS = 5_000;
/** An unanswered `resume` means a connection that is dead without knowing it. */
const SYNC_TIMEOUT_MS = 6_000;

const TIMERS = ['chunk', 'retry', 'ack', 'sync', 'resend'] as const satisfies TimerName[];
export const ALL_TIMERS_OFF: LiveEffect[] = TIMERS.map((name) => ({ type: 'clear_timer', name }));

export function connect(state: LiveState): Step {
  const generation = state.generation + 1;
  return {
    state: { ...state, generation, connection: { type: 'connecting' }, synced: false },
    effects: [
      { type: 'clear_timer', name: 'retry' },
      { type: 'open_socket', generation },
    ],
  };
}

export function sendResume(state: LiveState, id: string): Step {
  return {
    state: { ...state, resumedFrom: state.lastSeq, awaitsSnapshot: true },
    effects: [
      {
        type: 'send',
        message: { type: 'resume', payload: { last_seq: state.lastSeq }, id },
      },
      { type: 'set_timer', name: 'sync', ms: SYNC_TIMEOUT_MS },
    ],
  };
}

export function lose(state: LiveState, event: { code: number; luck: number }): Step {
  const off = ALL_TIMERS_OFF;
  if (state.connection.type === 'stopped') return { state, effects: off };
  if (state.ended) {
    return { state: { ...state, connection: { type: 'stopped', why: 'ended' } }, effects: off };
  }
  const why = stopReasonOfCode(event.code);
  if (why) {
    return {
      state: { ...state, synced: false, connection: { type: 'stopped', why } },
      effects: off,
    };
  }
  const base = Math.min(RECONNECT_FIRST_MS * 2 ** state.attempt, RECONNECT_MOST_MS);
  return {
    state: {
      ...state,
      synced: false,
      attempt: state.attempt + 1,
      connection: { type: 'waiting' },
    },
    effects: [...off, { type: 'set_timer', name: 'retry', ms: base * (0.5 + event.luck / 2) }],
  };
}

function stopReasonOfCode(code: number): StopReason | null {
  switch (code) {
    case CLOSE_CODES.too_many_bad_messages:
      return 'refused';
    case CLOSE_CODES.unauthorized:
      return 'unauthorized';
    case CLOSE_CODES.not_found:
      return 'not_found';
    case CLOSE_CODES.superseded:
      return 'superseded';
    case CLOSE_CODES.ended:
      return 'ended';
    default:
      return null;
  }
}

/** Gives up a socket that seems dead and opens the next at once. */
export function reconnect(state: LiveState): Step {
  return andThen({ state, effects: [...ALL_TIMERS_OFF, { type: 'close_socket' }] }, (after) =>
    connect(after),
  );
}

export function wake(state: LiveState, id: string): Step {
  switch (state.connection.type) {
    case 'waiting':
      return connect(state);
    case 'open':
      // Asking again is the only way a page can find out whether the socket outlived a sleep.
      return state.synced && !state.awaitsSnapshot ? sendResume(state, id) : only(state);
    default:
      return only(state);
  }
}
