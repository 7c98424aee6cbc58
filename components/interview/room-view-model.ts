import type { ConversationState } from './conversation.ts';
import { type Caption, type LiveState, type SaveState, saveStateOf } from './live-state.ts';

export type RoomPhase =
  | 'connecting'
  | 'reconnecting'
  | 'preparing'
  | 'paused'
  | 'speaking'
  | 'thinking'
  | 'listening'
  | 'muted'
  | 'yourTurn'
  | 'finished';

/** All that the room's pages show, worked out in one place so that it can be tested without a browser. */
export type RoomView = {
  phase: RoomPhase;
  save: SaveState;
  question: string | null;
  /** the planned question, while a follow-up to it is asked */
  followsUp: string | null;
  /** the interviewer's last words that are not the question: a bridge, a "take your time" */
  aside: string | null;
  /** the answer that was just given, while the interviewer has the floor */
  lastAnswer: Caption | null;
  line: 'live' | 'flowing' | 'still';
  progress: { index: number; total: number } | null;
  remainingMs: number | null;
  /** the interview's clock is running */
  isClockRunning: boolean;
};

export function roomView(live: LiveState, talk: ConversationState): RoomView {
  const phase = phaseOf(live, talk);
  const last = live.captions.at(-1) ?? null;
  const isAside = last !== null && last.speaker === 'interviewer' && last.kind !== 'body';
  const hasOwnWords = Boolean(talk.answer || talk.interim);
  const lastAnswer =
    phase === 'thinking' || phase === 'speaking' || phase === 'reconnecting'
      ? (live.captions.findLast((caption) => caption.speaker === 'candidate') ?? null)
      : null;
  return {
    phase,
    save: saveStateOf(live),
    question: live.question,
    followsUp:
      !live.ended &&
      live.mainQuestion &&
      live.question &&
      !live.question.includes(live.mainQuestion)
        ? live.mainQuestion
        : null,
    aside: isAside ? last.text : null,
    lastAnswer: live.expectsReply && !hasOwnWords ? lastAnswer : null,
    line: phase === 'listening' ? 'live' : phase === 'speaking' ? 'flowing' : 'still',
    progress:
      live.server.questionTotal > 0
        ? { index: live.server.questionIndex, total: live.server.questionTotal }
        : null,
    remainingMs: live.server.remainingMs,
    isClockRunning:
      live.connection.type === 'open' &&
      !live.ended &&
      live.server.state !== 'paused' &&
      live.server.state !== 'preparing',
  };
}

function phaseOf(live: LiveState, talk: ConversationState): RoomPhase {
  if (live.ended) return talk.isSpeaking ? 'speaking' : 'finished';
  if (live.connection.type !== 'open' || !live.synced) {
    if (live.server.state === 'preparing') return 'preparing';
    return live.server.state === null ? 'connecting' : 'reconnecting';
  }
  if (live.server.state === 'preparing') return 'preparing';
  if (live.server.state === 'paused') return 'paused';
  if (talk.isSpeaking) return 'speaking';
  if (live.expectsReply || isWorking(live)) return 'thinking';
  if (talk.mode === 'typing') return 'yourTurn';
  return talk.isMuted ? 'muted' : 'listening';
}

function isWorking(live: LiveState): boolean {
  return (
    live.server.state === 'processing_answer' ||
    (live.server.state === 'generating_question' && !live.response?.isComplete)
  );
}

/** Time left now, in whole minutes, counted on from what the server said last. */
export function minutesLeft(view: RoomView, toldAtMs: number, nowMs: number): number | null {
  if (view.remainingMs === null) return null;
  const passed = view.isClockRunning ? Math.max(0, nowMs - toldAtMs) : 0;
  return Math.max(0, Math.ceil((view.remainingMs - passed) / 60_000));
}
