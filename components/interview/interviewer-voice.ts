import type { SpeechSynthesizer, SynthesizerEvent } from '#components/speech/speech-synthesizer.ts';
import type { Timers } from '#components/speech/timers.ts';
import type { PlaybackPayload } from './live-reducer.ts';
import type { Segment } from './live-state.ts';

export type SpokenState = {
  /** the interviewer is saying something, or holds on in the middle of it */
  isSpeaking: boolean;
  /** it fell silent because the candidate spoke, and may go on */
  isHeld: boolean;
  /** it is heard, not only read */
  hasSound: boolean;
  /** the browser wants a click before it makes a sound */
  isSoundBlocked: boolean;
  /** the voice was given up, since it said nothing */
  isVoiceLost: boolean;
  /** the segment being said, and how far as far as the voice tells; null: it tells nothing */
  saying: { id: string; charIndex: number | null } | null;
  /** segments that are not begun yet, by id */
  waiting: readonly string[];
};

export const SILENT_VOICE: SpokenState = {
  isSpeaking: false,
  isHeld: false,
  hasSound: false,
  isSoundBlocked: false,
  isVoiceLost: false,
  saying: null,
  waiting: [],
};

export type InterviewerVoice = {
  speak(segment: Segment): void;
  setSound(hasSound: boolean): void;
  /** Falls silent at once and keeps its place. */
  pause(): void;
  /** Goes on after a pause. */
  resume(): void;
  /** Ends what is being said: nobody hears the rest. */
  stop(): void;
  /** Ends what is being shown at reading pace: whoever answers has read it. */
  takeAsRead(): void;
  /** What is being said, and what was said just before. */
  lately(): string;
  dispose(): void;
};

/** How often the server is told how far a segment was heard. */
const BOUNDARY_EVERY_MS = 1_000;
/** After so many segments in a row that could not be said, the voice is given up for this page. */
const VOICE_FAILURES_MOST = 2;
/** Recognition lags behind the voice by less than these. */
const REMEMBERED_SEGMENTS = 3;

/**
 * Says the interviewer's segments with the browser's voice, or at reading pace without sound: because the
 * candidate turned it off, because there is no voice, or because it failed. The sound can change in the middle
 * of a segment. Each segment is reported (`onPlayback`) as started once and ended once.
 */
export function createInterviewerVoice(options: {
  /** null: this browser has none */
  voice: SpeechSynthesizer | null;
  silent: SpeechSynthesizer;
  timers: Timers;
  hasSound: boolean;
  onPlayback: (payload: PlaybackPayload) => void;
  onChange: (state: SpokenState) => void;
}): InterviewerVoice {
  const { voice, silent, timers, onPlayback } = options;
  const started = new Set<string>();
  /** what is being said, so that it can go on in another voice */
  let queue: Segment[] = [];
  let remembered: Segment[] = [];
  let lastBoundaryAt = Number.NEGATIVE_INFINITY;
  let failures = 0;
  let lostId: string | null = null;
  let state: SpokenState = {
    ...SILENT_VOICE,
    hasSound: options.hasSound && voice !== null,
  };

  function update(change: Partial<SpokenState>): void {
    const waiting = queue.filter(({ id }) => !started.has(id)).map(({ id }) => id);
    state = { ...state, waiting, ...change };
    options.onChange(state);
  }

  function speaker(): SpeechSynthesizer {
    return state.hasSound && voice ? voice : silent;
  }

  function onSpeech(from: SpeechSynthesizer, event: SynthesizerEvent): void {
    if (from !== speaker()) return;
    switch (event.type) {
      case 'start':
        onStart(event.id);
        return;
      case 'boundary':
        if (event.charIndex > 0) update({ saying: { id: event.id, charIndex: event.charIndex } });
        if (timers.now() - lastBoundaryAt < BOUNDARY_EVERY_MS) return;
        lastBoundaryAt = timers.now();
        onPlayback({ segment_id: event.id, event: 'boundary', char_index: event.charIndex });
        return;
      case 'paused':
        onPlayback({ segment_id: event.id, event: 'paused', char_index: event.charIndex });
        return;
      case 'end':
        onOver({ segment_id: event.id, event: 'end' });
        return;
      case 'cancelled':
        onOver({ segment_id: event.id, event: 'cancelled', char_index: event.charIndex });
        return;
      case 'lost':
        // It is on the screen, so it counts as taken in; a voice that does so twice is no voice.
        failures += 1;
        lostId = event.id;
        return;
      case 'error':
        onFailure(event.code === 'blocked');
        return;
      case 'idle':
        if (queue.length === 0) update({ isSpeaking: false, isHeld: false, saying: null });
        return;
    }
  }

  function onStart(id: string): void {
    if (!started.has(id)) {
      started.add(id);
      onPlayback({ segment_id: id, event: 'start' });
    }
    const segment = queue.find((other) => other.id === id);
    if (segment) remembered = [...remembered, segment].slice(-REMEMBERED_SEGMENTS);
    update({ saying: { id, charIndex: null } });
  }

  function onOver(payload: PlaybackPayload): void {
    if (!queue.some(({ id }) => id === payload.segment_id)) return;
    queue = queue.filter((segment) => segment.id !== payload.segment_id);
    onPlayback(payload);
    if (payload.event !== 'end') return;
    if (payload.segment_id !== lostId) failures = 0;
    if (failures >= VOICE_FAILURES_MOST && state.hasSound) {
      changeSpeaker({ hasSound: false, isSoundBlocked: false, isVoiceLost: true });
    } else if (state.saying?.id === payload.segment_id) update({ saying: null });
  }

  /** Words that could not be said are still read: the talk goes on at reading pace. */
  function onFailure(isBlocked: boolean): void {
    failures += 1;
    if (isBlocked || failures >= VOICE_FAILURES_MOST) {
      changeSpeaker({ hasSound: false, isSoundBlocked: isBlocked, isVoiceLost: !isBlocked });
      return;
    }
    const [lost, ...rest] = queue;
    queue = rest;
    if (lost) onPlayback({ segment_id: lost.id, event: 'error' });
  }

  function changeSpeaker(
    change: Pick<SpokenState, 'hasSound' | 'isSoundBlocked' | 'isVoiceLost'>,
  ): void {
    const waiting = [...queue];
    const leaving = speaker();
    // From here on the leaving voice is not listened to, so its cancellation tells nobody anything.
    update({ ...change, isHeld: false, saying: null });
    leaving.cancel();
    for (const segment of waiting) speaker().speak(segment);
    if (waiting.length === 0) update({ isSpeaking: false });
  }

  const cleanUps = [silent.subscribe((event) => onSpeech(silent, event))];
  if (voice) cleanUps.push(voice.subscribe((event) => onSpeech(voice, event)));

  return {
    speak(segment) {
      queue.push(segment);
      update({ isSpeaking: true });
      speaker().speak(segment);
    },
    setSound(hasSound) {
      const wanted = hasSound && voice !== null;
      failures = 0;
      if (wanted === state.hasSound) return;
      changeSpeaker({ hasSound: wanted, isSoundBlocked: false, isVoiceLost: false });
    },
    pause() {
      if (!state.isSpeaking || state.isHeld) return;
      update({ isHeld: true });
      speaker().pause();
    },
    resume() {
      if (!state.isHeld) return;
      const [current] = queue;
      update({ isHeld: false });
      if (current) onPlayback({ segment_id: current.id, event: 'resumed' });
      speaker().resume();
    },
    stop: () => speaker().cancel(),
    takeAsRead() {
      if (state.hasSound || !state.isSpeaking) return;
      const read = queue;
      queue = [];
      for (const { id } of read) onPlayback({ segment_id: id, event: 'end' });
      silent.cancel();
    },
    lately: () => remembered.map(({ text }) => text).join(' '),
    dispose() {
      for (const cleanUp of cleanUps) cleanUp();
      voice?.cancel();
      silent.cancel();
    },
  };
}
