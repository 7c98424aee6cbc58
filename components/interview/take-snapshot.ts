import type { Snapshot } from '#lib/interviews/protocol.ts';
import type { Step, TakeContext } from './live-effects.ts';
import type { Caption, LiveState, ServerView } from './live-state.ts';

/** Takes the answer to `resume`: where the interview stands, and which of two drafts is the newer. */
export function takeSnapshot(state: LiveState, snapshot: Snapshot, context: TakeContext): Step {
  const isFresh = state.resumedFrom === null;
  const question = snapshot.last_words ?? snapshot.question ?? state.question;
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
    mainQuestion: snapshot.question ?? state.mainQuestion,
    question,
    questionKey: question === state.question ? state.questionKey : null,
    captions: isFresh
      ? withLiveCaption(captionsOfSnapshot(snapshot, state), state)
      : state.captions,
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

/** Words that came on this connection before the snapshot told of them keep their pieces, and so their voice. */
function withLiveCaption(told: Caption[], state: LiveState): Caption[] {
  const live = state.captions.at(-1);
  const at = told.findLastIndex(({ speaker }) => speaker === 'interviewer');
  if (live?.speaker !== 'interviewer' || told[at]?.text !== live.text) return told;
  return told.with(at, live);
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
function reconcileDraft(state: LiveState, snapshot: Snapshot, context: TakeContext): LiveState {
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

/** Where the interview stands, as far as a message tells. */
export function withProgress(
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
