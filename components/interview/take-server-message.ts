import type { InterviewStateName, ServerMessage } from '#lib/interviews/protocol.ts';
import { endOfText } from './end-of-text.ts';
import {
  ACK_TIMEOUT_MS,
  type LiveEffect,
  RESEND_MS,
  type Step,
  type TakeContext,
} from './live-effects.ts';
import type { LiveState } from './live-state.ts';
import { takeError } from './take-error.ts';
import { takeInterruption, takeWords } from './take-interviewer-words.ts';
import { takeSnapshot, withProgress } from './take-snapshot.ts';

/** Takes one message of the server into the state. What was seen before changes nothing. */
export function takeServerMessage(
  state: LiveState,
  message: ServerMessage,
  context: TakeContext,
): Step {
  switch (message.type) {
    case 'ack':
      return takeAck(state, message.id);
    case 'error':
      return takeError(state, message);
    case 'snapshot':
      return takeSnapshot(state, message.payload, context);
    case 'interruption':
      return takeInterruption(state, message);
    case 'llm_response':
    case 'mini_llm_filler':
    case 'interview_state':
    case 'end': {
      if (message.seq !== undefined && message.seq <= (state.lastSeq ?? 0)) {
        return { state, effects: [] };
      }
      const seen = message.seq === undefined ? state : { ...state, lastSeq: message.seq };
      if (message.type === 'interview_state') return takeInterviewState(seen, message, context);
      if (message.type === 'end') return takeEnd(seen, message);
      return takeWords(seen, message);
    }
  }
}

function takeAck(state: LiveState, id: string): Step {
  const entry = state.outbox.find((other) => other.id === id);
  if (!entry) return { state, effects: [] };
  const outbox = state.outbox.filter((other) => other !== entry);
  const effects: LiveEffect[] = [
    outbox.length > 0
      ? { type: 'set_timer', name: 'ack', ms: ACK_TIMEOUT_MS }
      : { type: 'clear_timer', name: 'ack' },
  ];
  if (entry.message.type !== 'final') return { state: { ...state, outbox }, effects };
  const turnId = entry.message.turn_id ?? '';
  return {
    state: {
      ...state,
      outbox,
      lastAnswer:
        state.lastAnswer?.turnId === turnId ? { turnId, isSaved: true } : state.lastAnswer,
      captions: state.captions.map((caption) =>
        caption.key === turnId ? { ...caption, isSaved: true } : caption,
      ),
    },
    effects,
  };
}

function takeInterviewState(
  state: LiveState,
  message: Extract<ServerMessage, { type: 'interview_state' }>,
  context: TakeContext,
): Step {
  const name: InterviewStateName | null = message.state ?? state.server.state;
  const hasFloor = name === 'waiting_for_user_input';
  const before = name === 'processing_answer' ? closeForcedTurn(state) : state;
  return {
    state: {
      ...before,
      expectsReply: hasFloor ? false : before.expectsReply,
      // The count rises when a planned question was asked; what comes until it rises again follows it up.
      mainQuestion:
        (message.question_index ?? 0) > state.server.questionIndex && state.question
          ? endOfText(state.question)
          : before.mainQuestion,
      server: {
        ...withProgress(state.server, message, context.nowMs),
        state: name,
        sentence: message.payload || null,
      },
      response:
        state.response && hasFloor ? { ...state.response, isComplete: true } : state.response,
    },
    effects:
      state.awaitsSnapshot && name !== 'preparing'
        ? [{ type: 'set_timer', name: 'sync', ms: RESEND_MS }]
        : [],
  };
}

/**
 * The server took a spoken answer as finished although no `final` was sent: its words are an answer now, and
 * what is said from here on is another turn.
 */
function closeForcedTurn(state: LiveState): LiveState {
  const { turn } = state;
  if (state.expectsReply || !turn || turn.input === 'typed' || !turn.sentText.trim()) return state;
  return {
    ...state,
    turn: null,
    expectsReply: true,
    lastAnswer: { turnId: turn.id, isSaved: true },
    captions: [
      ...state.captions,
      { key: turn.id, speaker: 'candidate', text: turn.text, kind: 'answer', isSaved: true },
    ],
  };
}

function takeEnd(state: LiveState, message: Extract<ServerMessage, { type: 'end' }>): Step {
  return {
    state: {
      ...state,
      ended: { reason: message.reason ?? null, text: message.payload },
      turn: null,
      outbox: [],
    },
    effects: [{ type: 'forget' }],
  };
}
