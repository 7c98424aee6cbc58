import type { InterviewStateName, ServerMessage, Snapshot } from '#lib/interviews/protocol.ts';
import { ACK_TIMEOUT_MS, type LiveEffect, RESEND_MS, type Step } from './live-effects.ts';
import type { Caption, LiveState, OutboxEntry, ServerView, StopReason } from './live-state.ts';

type Context = { nowMs: number; newTurnId: string };
type Spoken = Extract<ServerMessage, { type: 'llm_response' | 'mini_llm_filler' }>;

/** Takes one message of the server into the state. What was seen before changes nothing. */
export function takeServerMessage(
  state: LiveState,
  message: ServerMessage,
  context: Context,
): Step {
  switch (message.type) {
    case 'ack':
      return takeAck(state, message.id);
    case 'error':
      return takeError(state, message);
    case 'snapshot':
      return takeSnapshot(state, message.payload, context);
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

function takeError(state: LiveState, message: Extract<ServerMessage, { type: 'error' }>): Step {
  const notice = { code: message.code ?? null, text: message.payload };
  const why = stopReasonOfError(message.code);
  if (why)
    return { state: { ...state, notice, connection: { type: 'stopped', why } }, effects: [] };
  if (message.code === 'not_ready') {
    return {
      state: { ...state, server: { ...state.server, state: 'preparing' } },
      effects: [{ type: 'set_timer', name: 'sync', ms: RESEND_MS }],
    };
  }
  if (message.code === 'missing_chunks') {
    return { state: fillGap(state, message), effects: [] };
  }
  if (message.ref_id === undefined) return { state: { ...state, notice }, effects: [] };
  if (message.retryable) {
    return {
      state: {
        ...state,
        notice,
        outbox: state.outbox.map((entry) =>
          entry.id === message.ref_id ? { ...entry, sentIn: null } : entry,
        ),
      },
      effects: [{ type: 'set_timer', name: 'resend', ms: RESEND_MS }],
    };
  }
  return {
    state: { ...state, notice, outbox: state.outbox.filter(({ id }) => id !== message.ref_id) },
    effects: [],
  };
}

function stopReasonOfError(code: string | undefined): StopReason | null {
  switch (code) {
    case 'superseded':
    case 'unauthorized':
    case 'not_found':
    case 'revoked':
    case 'failed':
    case 'ended':
      return code;
    default:
      return null;
  }
}

/**
 * Chunks the server misses are sent again; what is no longer here (a cleared storage) is replaced by the
 * whole text, which heals any gap.
 */
function fillGap(
  state: LiveState,
  gap: { from?: number | undefined; to?: number | undefined; turn_id?: string | undefined },
): LiveState {
  const from = gap.from ?? 1;
  const to = gap.to ?? from;
  const isOfTurn = (entry: OutboxEntry) =>
    (entry.message.type === 'chunk' || entry.message.type === 'final') &&
    (gap.turn_id === undefined || entry.message.turn_id === gap.turn_id);
  const seqOf = (entry: OutboxEntry) => ('seq' in entry.message ? (entry.message.seq ?? 0) : 0);

  const kept = new Set(state.outbox.filter(isOfTurn).map(seqOf));
  const lastOfTurn = state.outbox.filter(isOfTurn).at(-1)?.message;
  const turnId = gap.turn_id ?? state.turn?.id;
  const text =
    state.turn?.id === turnId
      ? (state.turn?.text ?? '')
      : typeof lastOfTurn?.payload === 'string'
        ? lastOfTurn.payload
        : '';
  const fills: OutboxEntry[] = [];
  for (let seq = from; seq <= to && turnId !== undefined; seq += 1) {
    if (kept.has(seq)) continue;
    const id = `${turnId}.${seq}`;
    fills.push({
      id,
      message: {
        type: 'chunk',
        id,
        payload: text,
        turn_id: turnId,
        seq,
        mode: 'cumulative',
        input: state.turn?.input ?? 'spoken',
      },
      sentIn: null,
    });
  }
  const again = state.outbox.map((entry) =>
    isOfTurn(entry) && seqOf(entry) >= from ? { ...entry, sentIn: null } : entry,
  );
  return { ...state, outbox: [...fills, ...again] };
}

function takeSnapshot(state: LiveState, snapshot: Snapshot, context: Context): Step {
  const isFresh = state.resumedFrom === null;
  const taken: LiveState = {
    ...state,
    attempt: 0,
    synced: true,
    awaitsSnapshot: false,
    lastSeq: isFresh ? Math.max(snapshot.last_seq, state.lastSeq ?? 0) : state.lastSeq,
    server: {
      ...withProgress(state.server, snapshot, context.nowMs),
      state: snapshot.state,
    },
    question: snapshot.last_words ?? snapshot.question ?? state.question,
    captions: isFresh ? captionsOfSnapshot(snapshot, state) : state.captions,
    continuesTold:
      isFresh &&
      snapshot.state !== 'waiting_for_user_input' &&
      snapshot.turns.at(-1)?.speaker === 'interviewer',
    expectsReply:
      state.expectsReply &&
      (snapshot.state !== 'waiting_for_user_input' ||
        state.outbox.some(({ message }) => message.type === 'final')),
  };
  return {
    state: reconcileDraft(taken, snapshot, context),
    effects: [{ type: 'clear_timer', name: 'sync' }],
  };
}

function captionsOfSnapshot(snapshot: Snapshot, state: LiveState): Caption[] {
  const told = snapshot.turns.map(
    (turn, index): Caption => ({
      key: `told-${index}`,
      speaker: turn.speaker,
      text: turn.text,
      kind: turn.speaker === 'candidate' ? 'answer' : 'body',
      isSaved: true,
    }),
  );
  const waiting = state.outbox.flatMap(({ message }): Caption[] =>
    message.type === 'final' && message.payload
      ? [
          {
            key: message.turn_id ?? '',
            speaker: 'candidate',
            text: message.payload,
            kind: 'answer',
            isSaved: false,
          },
        ]
      : [],
  );
  return [...told, ...waiting];
}

/**
 * Two drafts may exist after a reload or on another device. Words kept in this browser win over the server's
 * copy of them; a draft that the server has already heard as a whole answer is let go.
 */
function reconcileDraft(state: LiveState, snapshot: Snapshot, context: Context): LiveState {
  const { draft } = snapshot;
  const own = state.turn;
  if (!own?.text.trim()) {
    if (!draft.text || isAnsweredInOutbox(state, draft.turn_id)) return state;
    const turn = {
      id: draft.turn_id ?? context.newTurnId,
      seq: draft.last_chunk_seq,
      text: draft.text,
      sentText: draft.text,
      input: 'spoken' as const,
    };
    return { ...state, turn };
  }
  if (draft.turn_id === own.id) {
    return { ...state, turn: { ...own, seq: Math.max(own.seq, draft.last_chunk_seq) } };
  }
  const wasHeard = snapshot.turns.some(
    (turn) => turn.speaker === 'candidate' && plain(turn.text).includes(plain(own.text)),
  );
  const outbox = state.outbox.filter(
    ({ message }) => !(message.type === 'chunk' && message.turn_id === own.id),
  );
  if (wasHeard) return { ...state, turn: null, outbox };
  // The server knows nothing of this turn: it is begun again under a new name, with all its words.
  return { ...state, outbox, turn: { ...own, id: context.newTurnId, seq: 0, sentText: '' } };
}

function isAnsweredInOutbox(state: LiveState, turnId: string | null): boolean {
  return state.outbox.some(({ message }) => message.type === 'final' && message.turn_id === turnId);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function takeInterviewState(
  state: LiveState,
  message: Extract<ServerMessage, { type: 'interview_state' }>,
  context: Context,
): Step {
  const name: InterviewStateName | null = message.state ?? state.server.state;
  const hasFloor = name === 'waiting_for_user_input';
  const before = name === 'processing_answer' ? closeForcedTurn(state) : state;
  return {
    state: {
      ...before,
      expectsReply: hasFloor ? false : before.expectsReply,
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

function withProgress(
  server: ServerView,
  told: {
    remaining_ms?: number | undefined;
    question_index?: number | undefined;
    question_total?: number | undefined;
    interviewer?: 'model' | 'built_in' | undefined;
  },
  nowMs: number,
): ServerView {
  return {
    ...server,
    ...(told.remaining_ms === undefined
      ? {}
      : { remainingMs: told.remaining_ms, remainingAtMs: nowMs }),
    questionIndex: told.question_index ?? server.questionIndex,
    questionTotal: told.question_total ?? server.questionTotal,
    interviewer: told.interviewer ?? server.interviewer,
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
