import type { InterviewStateName, ServerMessage } from '#lib/interviews/protocol.ts';
import { endOfText } from './end-of-text.ts';
import {
  ACK_TIMEOUT_MS,
  type LiveEffect,
  RESEND_MS,
  type Step,
  type TakeContext,
} from './live-effects.ts';
import type { Caption, LiveState } from './live-state.ts';
import { takeError } from './take-error.ts';
import { takeSnapshot, withProgress } from './take-snapshot.ts';

type Spoken = Extract<ServerMessage, { type: 'llm_response' | 'mini_llm_filler' }>;

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
    // The voice's matter: nothing of it stays.
    case 'interruption':
      return { state, effects: [] };
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

function takeWords(state: LiveState, message: Spoken): Step {
  const kind =
    message.kind ??
    (message.type === 'mini_llm_filler' ? 'filler' : message.is_tentative ? 'tentative' : 'body');
  const responseId = message.response_id ?? message.segment_id ?? `seq-${message.seq ?? 'none'}`;
  const last = state.captions.at(-1);
  const key = `${responseId}-${kind}`;
  const isContinued =
    last?.speaker === 'interviewer' &&
    ((last.key === key && message.response_id !== undefined) ||
      (state.continuesTold && kind === 'body'));
  const text = isContinued ? `${last.text} ${message.payload.trim()}` : message.payload.trim();
  const caption: Caption = { key, speaker: 'interviewer', text, kind, isSaved: true };
  const captions = isContinued
    ? [...state.captions.slice(0, -1), caption]
    : [...state.captions, caption];
  const isComplete = message.is_last ?? message.response_id === undefined;
  const isSpoken = message.speak !== false && !message.replayed && text !== '';
  return {
    state: {
      ...state,
      captions,
      continuesTold: false,
      notice: null,
      // What is asked stays in sight; a filler or a "take your time" doesn't push it away.
      question: kind === 'body' ? text : state.question,
      // Without ids a message is a whole reply: simple servers send nothing else.
      response: {
        id: responseId,
        isComplete,
      },
      expectsReply: state.expectsReply && !(kind === 'body' && isComplete),
    },
    effects: isSpoken
      ? [
          {
            type: 'speak',
            segment: { id: message.segment_id ?? key, text: message.payload },
          },
        ]
      : [],
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
