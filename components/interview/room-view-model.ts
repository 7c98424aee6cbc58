import { captionOfVoice } from './caption-text.ts';
import { type ConversationState, isFullDuplex } from './conversation-state.ts';
import { type Caption, type LiveState, type SaveState, saveStateOf } from './live-state.ts';

export type RoomPhase =
  | 'connecting'
  | 'reconnecting'
  | 'preparing'
  | 'paused'
  | 'speaking'
  /** the same without sound */
  | 'asking'
  /** the candidate speaks over the interviewer, which holds on */
  | 'overlap'
  | 'thinking'
  /** speech on the device is being loaded, so nothing is heard yet */
  | 'loadingSpeech'
  | 'listening'
  | 'muted'
  | 'yourTurn'
  | 'finished';

/** What becomes of the candidate's voice while the interviewer speaks with sound. */
export type MicrophoneRule = 'closed' | 'echo' | 'open' | 'held';

/** All that the room's pages show, worked out in one place so that it can be tested without a browser. */
export type RoomView = {
  phase: RoomPhase;
  save: SaveState;
  question: string | null;
  /** the end of `question` that is not said yet, or never will be */
  unsaid: string;
  /** what follows and is not to be seen yet; its place is kept */
  ahead: string;
  /** null: nothing to say about it */
  microphone: MicrophoneRule | null;
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
    phase === 'thinking' || phase === 'speaking' || phase === 'asking' || phase === 'reconnecting'
      ? (live.captions.findLast((caption) => caption.speaker === 'candidate') ?? null)
      : null;
  return {
    phase,
    save: saveStateOf(live),
    ...questionInSight(live, talk),
    microphone: microphoneRule(phase, talk),
    followsUp:
      !live.ended &&
      live.mainQuestion &&
      live.question &&
      !live.question.includes(live.mainQuestion)
        ? live.mainQuestion
        : null,
    aside: isAside ? last.text : null,
    lastAnswer: live.expectsReply && !hasOwnWords ? lastAnswer : null,
    line: lineOf(phase),
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

/** The question as far as its moment has come: the segment being said, and what came before it. */
function questionInSight(
  live: LiveState,
  talk: ConversationState,
): Pick<RoomView, 'question' | 'unsaid' | 'ahead'> {
  const caption =
    live.questionKey === null
      ? undefined
      : live.captions.findLast(({ key }) => key === live.questionKey);
  if (!caption?.segments) return { question: live.question, unsaid: '', ahead: '' };
  // Without sound there is nothing to wait for: what is there can be read.
  const voice = talk.hasSound ? talk : { saying: null, waiting: [] };
  const { said, unsaid, ahead } = captionOfVoice(caption.segments, voice, caption.cut ?? null);
  return { question: [said, unsaid].filter(Boolean).join(' ') || null, unsaid, ahead };
}

function microphoneRule(phase: RoomPhase, talk: ConversationState): MicrophoneRule | null {
  if (talk.mode !== 'voice' || talk.isMuted) return null;
  if (phase === 'overlap') return 'held';
  if (phase !== 'speaking') return null;
  if (isFullDuplex(talk)) return 'open';
  return talk.hasEcho ? 'echo' : 'closed';
}

function lineOf(phase: RoomPhase): RoomView['line'] {
  if (phase === 'listening' || phase === 'overlap') return 'live';
  return phase === 'speaking' ? 'flowing' : 'still';
}

function speakingPhase(talk: ConversationState): RoomPhase {
  if (!talk.hasSound) return 'asking';
  return talk.isHeld ? 'overlap' : 'speaking';
}

function phaseOf(live: LiveState, talk: ConversationState): RoomPhase {
  if (live.ended) return talk.isSpeaking ? speakingPhase(talk) : 'finished';
  if (live.connection.type !== 'open' || !live.synced) {
    if (live.server.state === 'preparing') return 'preparing';
    return live.server.state === null ? 'connecting' : 'reconnecting';
  }
  if (live.server.state === 'preparing') return 'preparing';
  const isLoadingSpeech = talk.mode === 'voice' && talk.speechLoad !== null;
  // The page stopped the clock itself, for the time of the loading.
  if (live.server.state === 'paused') return isLoadingSpeech ? 'loadingSpeech' : 'paused';
  if (talk.isSpeaking) return speakingPhase(talk);
  if (live.expectsReply || isWorking(live)) return 'thinking';
  if (talk.mode === 'typing') return 'yourTurn';
  if (isLoadingSpeech) return 'loadingSpeech';
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
