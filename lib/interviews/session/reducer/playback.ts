import type { PlaybackEvent } from '#lib/interviews/protocol.ts';
import { heardOf } from './heard.ts';
import { answerStrayPause, onResumedByClient, onSound } from './interruption.ts';
import { onSpeechEnd } from './pause.ts';
import { awaitSpeechEnd, isBegun } from './speak.ts';
import type { SessionState, SpokenSegment } from './state.ts';
import { announce, clearTimers, recordTurn, type Step } from './step.ts';

type Playback = { segment_id: string; event: PlaybackEvent; char_index?: number | undefined };

/** What the candidate has heard of a segment, or that they make a sound over it. */
export function onPlayback(step: Step, playback: Playback): void {
  const { state } = step;
  if (state.connection) state.connection = { ...state.connection, plays: true };
  const { speech } = state;
  const place = speech.segments.findIndex(({ id }) => id === playback.segment_id);
  if (place < 0) {
    if (playback.event === 'paused') answerStrayPause(step);
    return;
  }
  const isFirst = !speech.segments.some(isBegun);
  const isOutOfPlace = playback.event === 'cancelled' || playback.event === 'error';
  const segments = speech.segments.map((segment, index) => {
    if (index === place) return progressed(step, segment, playback);
    // Segments are said in their order: news of the ones before it was lost.
    return index < place && !segment.ended && !isOutOfPlace ? heardWhole(segment) : segment;
  });
  state.speech = { ...speech, segments };
  if (isFirst) tellFirstHeard(step);
  if (isLateStart(state, segments[place])) {
    state.floor = 'agent_speaking';
    clearTimers(step, 'silence');
    announce(step);
  }
  if (playback.event === 'paused') {
    onSound(step);
    return;
  }
  if (playback.event === 'resumed') onResumedByClient(step);
  if (state.reply || (state.floor !== 'agent_speaking' && state.floor !== 'overlap')) return;
  if (state.speech.segments.every(({ ended }) => ended)) {
    tellUnsaid(step);
    onSpeechEnd(step);
  } else if (state.interruption === null) awaitSpeechEnd(step);
}

function progressed(step: Step, segment: SpokenSegment, playback: Playback): SpokenSegment {
  if (segment.ended) return segment;
  const { at, state } = step;
  const msPerChar = state.config.speech_ms_per_char;
  const { event, char_index } = playback;
  const told = char_index === undefined ? null : Math.min(segment.chars, char_index);
  const guessed = heardOf(segment, { at, msPerChar });
  switch (event) {
    case 'start':
    case 'resumed': {
      const heard = Math.max(segment.heard, told ?? 0);
      return { ...segment, heard, playing_since: at - heard * msPerChar };
    }
    case 'boundary': {
      const heard = Math.max(segment.heard, told ?? guessed);
      const has_boundaries = segment.has_boundaries || told !== null;
      return { ...segment, heard, has_boundaries, playing_since: at - heard * msPerChar };
    }
    case 'paused':
      return { ...segment, heard: Math.max(segment.heard, told ?? guessed), playing_since: null };
    case 'end':
      return heardWhole(segment);
    case 'cancelled':
    case 'error':
      return { ...segment, heard: Math.max(segment.heard, told ?? guessed), ended: true };
    default:
      return event satisfies never;
  }
}

function heardWhole(segment: SpokenSegment): SpokenSegment {
  return { ...segment, heard: segment.chars, ended: true };
}

/** A voice that began late, or is slower than was thought: the interviewer still speaks. */
function isLateStart(state: SessionState, segment: SpokenSegment | undefined): boolean {
  const { ordinal } = state.speech;
  return (
    segment !== undefined &&
    !segment.ended &&
    state.floor === 'waiting_for_user_input' &&
    state.turn === null &&
    state.reply === null &&
    state.paused === null &&
    ordinal !== null &&
    state.turns[ordinal]?.act !== 'hold'
  );
}

function tellFirstHeard(step: Step): void {
  const { ordinal, committed_at } = step.state.speech;
  const turn = ordinal === null ? undefined : step.state.turns[ordinal];
  if (!turn || committed_at === null) return;
  const first_heard_ms = step.at - committed_at;
  recordTurn(step, { ...turn, metrics: { ...turn.metrics, first_heard_ms } });
}

/** What the voice gave up or could not say was read on the screen: it stays, and the turn tells how much. */
function tellUnsaid(step: Step): void {
  const { segments, ordinal } = step.state.speech;
  const turn = ordinal === null ? undefined : step.state.turns[ordinal];
  const unsaid_chars = segments.reduce((sum, { chars, heard }) => sum + chars - heard, 0);
  if (!turn || unsaid_chars === 0) return;
  recordTurn(step, { ...turn, metrics: { ...turn.metrics, unsaid_chars } });
}
