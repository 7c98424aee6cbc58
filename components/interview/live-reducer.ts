import type { ClientMessageInput, ControlName, ServerMessage } from '#lib/interviews/protocol.ts';
import { ALL_TIMERS_OFF, connect, lose, reconnect, sendResume, wake } from './live-connection.ts';
import {
  ACK_TIMEOUT_MS,
  andThen,
  type LiveEffect,
  only,
  type Step,
  type TimerName,
} from './live-effects.ts';
import type { AnswerInput, LiveState, OpenTurn, StoredLive } from './live-state.ts';
import { hasUnsentWords } from './live-state.ts';
import { chunksOfTurn, finalOfTurn } from './outgoing-text.ts';
import { cutResponse, responseOfSegment } from './take-interviewer-words.ts';
import { takeServerMessage } from './take-server-message.ts';

/** Words are passed on this often while somebody speaks. */
const CHUNK_EVERY_MS = 250;
/** A typed draft is kept on the server too, but nobody waits for it. */
const TYPED_CHUNK_EVERY_MS = 1_000;

export type LiveEvent =
  | { type: 'start'; stored: StoredLive | null }
  | { type: 'opened'; generation: number; id: string }
  /** `luck` from 0 to 1 spreads the returns of many clients */
  | { type: 'closed'; generation: number; code: number; luck: number }
  | { type: 'received'; generation: number; message: ServerMessage; newTurnId: string }
  /** the whole answer so far */
  | { type: 'draft'; text: string; input: AnswerInput; patience: number; newTurnId: string }
  /** what was said over the interviewer was no answer: the turn is as before, or was none */
  | { type: 'withdraw'; text: string }
  | { type: 'commit'; text: string; input: AnswerInput; newTurnId: string }
  | { type: 'control'; name: ControlName; id: string }
  | { type: 'playback'; payload: PlaybackPayload; id: string }
  | { type: 'timer'; name: TimerName; id: string }
  /** the network is said to be back, or the page is seen again */
  | { type: 'wake'; id: string }
  /** the browser says that there is no network */
  | { type: 'network_lost' }
  | { type: 'leave' };

export type PlaybackPayload = Extract<ClientMessageInput, { type: 'playback' }>['payload'];

/** News of the moment, worth nothing later; how a segment ended must reach the server. */
const PASSING_NEWS = new Set<PlaybackPayload['event']>(['start', 'boundary', 'paused', 'resumed']);

/** The client's side of the conversation, pure: no clock, no socket, no ids of its own. */
export function reduceLive(
  state: LiveState,
  event: LiveEvent,
  nowMs: number,
): { state: LiveState; effects: LiveEffect[] } {
  const step = apply(state, event, nowMs);
  return { state: noteUnsaved(step.state, nowMs), effects: step.effects };
}

function apply(state: LiveState, event: LiveEvent, nowMs: number): Step {
  switch (event.type) {
    case 'start':
      return connect({
        ...state,
        turn: event.stored?.turn ?? null,
        outbox: event.stored?.outbox.map((entry) => ({ ...entry, sentIn: null })) ?? [],
      });
    case 'opened':
      if (event.generation !== state.generation) return only(state);
      return sendResume({ ...state, connection: { type: 'open' }, synced: false }, event.id);
    case 'closed':
      return event.generation === state.generation ? lose(state, event) : only(state);
    case 'received': {
      if (event.generation !== state.generation) return only(state);
      const taken = takeServerMessage(state, event.message, {
        nowMs,
        newTurnId: event.newTurnId,
      });
      const becameReady = !state.synced && taken.state.synced;
      return andThen(taken, becameReady ? sendWords : flush);
    }
    case 'draft':
      return draft(state, event);
    case 'withdraw':
      return withdraw(state, event.text);
    case 'commit':
      return commit(state, event);
    case 'control':
      if (state.ended) return only(state);
      // What was said before the button was pressed arrives before it.
      return andThen(sendWords(state), (said) =>
        flush({
          ...said,
          notice: null,
          outbox: [
            ...said.outbox,
            {
              id: event.id,
              message: { type: 'control', payload: event.name, is_final: true, id: event.id },
              sentIn: null,
            },
          ],
        }),
      );
    case 'playback':
      return playback(state, event);
    case 'timer':
      return timer(state, event);
    case 'wake':
      return wake(state, event.id);
    case 'network_lost':
      // A server on this very machine is reached all the same, so a new connection is tried at once.
      return state.connection.type === 'open' ? reconnect(state) : only(state);
    case 'leave':
      return {
        state: {
          ...state,
          generation: state.generation + 1,
          connection: { type: 'stopped', why: 'left' },
        },
        effects: [...ALL_TIMERS_OFF, { type: 'close_socket' }],
      };
  }
}

function draft(
  state: LiveState,
  event: { text: string; input: AnswerInput; patience: number; newTurnId: string },
): Step {
  if (state.ended) return only(state);
  if (!state.turn && !event.text.trim()) return only(state);
  const open = state.turn ?? newTurn(event.newTurnId);
  const turn: OpenTurn = {
    ...open,
    text: event.text,
    input: event.input,
    patience: event.patience,
    // The server waits differently for spoken and for typed words, so it is told when one becomes the other.
    sentText: open.input === event.input ? open.sentText : '',
  };
  if (!hasUnsentWords(turn)) return only({ ...state, turn });
  // A timer that already runs keeps running: its name is its identity, and it must not be pushed back.
  return {
    state: { ...state, turn },
    effects: hasUnsentWords(state.turn) ? [] : [chunkTimer(event.input)],
  };
}

/** The server has forgotten these words by itself; those of before are told again, in case it forgot too much. */
function withdraw(state: LiveState, text: string): Step {
  if (!state.turn) return only(state);
  const outbox = state.outbox.filter(
    ({ message }) => !(message.type === 'chunk' && message.turn_id === state.turn?.id),
  );
  if (!text.trim()) {
    return {
      state: { ...state, turn: null, outbox },
      effects: [{ type: 'clear_timer', name: 'chunk' }],
    };
  }
  return sendWords({ ...state, outbox, turn: { ...state.turn, text, sentText: '' } });
}

function chunkTimer(input: AnswerInput): LiveEffect {
  return {
    type: 'set_timer',
    name: 'chunk',
    ms: input === 'typed' ? TYPED_CHUNK_EVERY_MS : CHUNK_EVERY_MS,
  };
}

function newTurn(id: string): OpenTurn {
  return { id, seq: 0, text: '', sentText: '', input: 'spoken' };
}

function commit(
  state: LiveState,
  event: { text: string; input: AnswerInput; newTurnId: string },
): Step {
  const text = event.text.trim();
  if (state.ended || !text) return only(state);
  const turn: OpenTurn = {
    ...(state.turn ?? newTurn(event.newTurnId)),
    text,
    input: event.input,
  };
  const { messages } = finalOfTurn(turn);
  return andThen(
    {
      state: {
        ...state,
        turn: null,
        notice: null,
        expectsReply: true,
        lastAnswer: { turnId: turn.id, isSaved: false },
        captions: [
          ...state.captions,
          { key: turn.id, speaker: 'candidate', text, kind: 'answer', isSaved: false },
        ],
        outbox: [
          ...state.outbox,
          ...messages.map((message) => ({ id: message.id, message, sentIn: null })),
        ],
      },
      effects: [{ type: 'clear_timer', name: 'chunk' }],
    },
    flush,
  );
}

function playback(before: LiveState, event: { payload: PlaybackPayload; id: string }): Step {
  const message: ClientMessageInput = { type: 'playback', payload: event.payload };
  const isPassing = PASSING_NEWS.has(event.payload.event);
  const state = event.payload.event === 'cancelled' ? withCut(before, event.payload) : before;
  // After the end nothing waits for a confirmation any more, and nothing is kept.
  if (isPassing || state.ended) {
    const effects: LiveEffect[] = isReady(state) ? [{ type: 'send', message }] : [];
    return { state, effects };
  }
  return flush({
    ...state,
    outbox: [
      ...state.outbox,
      { id: event.id, message: { ...message, id: event.id }, sentIn: null },
    ],
  });
}

/** What the candidate cut off stays in sight as not said. */
function withCut(state: LiveState, payload: PlaybackPayload): LiveState {
  const responseId = responseOfSegment(state, payload.segment_id);
  if (responseId === null) return state;
  const place = { segmentId: payload.segment_id, charIndex: payload.char_index ?? 0 };
  return cutResponse(state, responseId, place);
}

function timer(state: LiveState, event: { name: TimerName; id: string }): Step {
  switch (event.name) {
    case 'chunk':
      return sendWords(state);
    case 'retry':
      return state.connection.type === 'waiting' ? connect(state) : only(state);
    case 'resend':
      return flush(state);
    case 'sync':
      if (state.connection.type !== 'open' || !state.awaitsSnapshot) return only(state);
      // A server that is still preparing says so, and answers when it is ready.
      return state.server.state === 'preparing' ? sendResume(state, event.id) : reconnect(state);
    case 'ack':
      return state.outbox.some((entry) => entry.sentIn === state.generation)
        ? reconnect(state)
        : only(state);
  }
}

function isReady(state: LiveState): boolean {
  return state.connection.type === 'open' && state.synced && !state.ended;
}

/** Sends the words of the open turn; without a connection they wait in the turn, not as messages. */
function sendWords(state: LiveState): Step {
  if (!state.turn || !isReady(state)) return flush(state);
  const { messages, turn } = chunksOfTurn(state.turn);
  return flush({
    ...state,
    turn,
    outbox: [
      ...state.outbox,
      ...messages.map((message) => ({ id: message.id, message, sentIn: null })),
    ],
  });
}

/** Sends everything that was not yet sent on this connection, in order. */
function flush(state: LiveState): Step {
  if (!isReady(state)) return only(state);
  const due = state.outbox.filter((entry) => entry.sentIn !== state.generation);
  const effects: LiveEffect[] = due.map((entry) => ({ type: 'send', message: entry.message }));
  // The clock runs for the oldest unconfirmed message: later ones must not push it back.
  if (due.length > 0 && due.length === state.outbox.length) {
    effects.push({ type: 'set_timer', name: 'ack', ms: ACK_TIMEOUT_MS });
  }
  return {
    state:
      due.length === 0
        ? state
        : {
            ...state,
            outbox: state.outbox.map((entry) => ({ ...entry, sentIn: state.generation })),
          },
    effects,
  };
}

function noteUnsaved(state: LiveState, nowMs: number): LiveState {
  const isUnsaved = state.outbox.length > 0 || hasUnsentWords(state.turn);
  if (isUnsaved === (state.unsavedSinceMs !== null)) return state;
  return { ...state, unsavedSinceMs: isUnsaved ? nowMs : null };
}
