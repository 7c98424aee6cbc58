import type { SpeechSynthesizer, SynthesizerEvent } from '#components/speech/speech-synthesizer.ts';
import type { Timers } from '#components/speech/timers.ts';
import type { PlaybackPayload } from './live-reducer.ts';
import type { Segment } from './live-state.ts';

export type SpokenState = {
  /** the interviewer is saying something */
  isSpeaking: boolean;
  /** it is heard, not only read */
  hasSound: boolean;
  /** the browser wants a click before it makes a sound */
  isSoundBlocked: boolean;
};

export type InterviewerVoice = {
  speak(segment: Segment): void;
  setSound(hasSound: boolean): void;
  /** Ends what is being said. */
  stop(): void;
  dispose(): void;
};

/** How often the server is told how far a segment was heard. */
const BOUNDARY_EVERY_MS = 1_000;
/** After so many segments in a row that could not be said, the voice is given up for this page. */
const VOICE_FAILURES_MOST = 2;

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
  let lastBoundaryAt = 0;
  let failures = 0;
  let state: SpokenState = {
    isSpeaking: false,
    hasSound: options.hasSound && voice !== null,
    isSoundBlocked: false,
  };

  function update(change: Partial<SpokenState>): void {
    state = { ...state, ...change };
    options.onChange(state);
  }

  function speaker(): SpeechSynthesizer {
    return state.hasSound && voice ? voice : silent;
  }

  function onSpeech(from: SpeechSynthesizer, event: SynthesizerEvent): void {
    if (from !== speaker()) return;
    switch (event.type) {
      case 'start':
        failures = 0;
        if (started.has(event.id)) return;
        started.add(event.id);
        onPlayback({ segment_id: event.id, event: 'start' });
        return;
      case 'boundary':
        if (timers.now() - lastBoundaryAt < BOUNDARY_EVERY_MS) return;
        lastBoundaryAt = timers.now();
        onPlayback({ segment_id: event.id, event: 'boundary', char_index: event.charIndex });
        return;
      case 'end':
        queue = queue.filter((segment) => segment.id !== event.id);
        onPlayback({ segment_id: event.id, event: 'end' });
        return;
      case 'cancelled':
        queue = queue.filter((segment) => segment.id !== event.id);
        onPlayback({ segment_id: event.id, event: 'cancelled', char_index: event.charIndex });
        return;
      case 'error':
        onFailure(event.code === 'blocked');
        return;
      case 'idle':
        if (queue.length === 0) update({ isSpeaking: false });
        return;
    }
  }

  /** Words that could not be said are still read: the talk goes on at reading pace. */
  function onFailure(isBlocked: boolean): void {
    failures += 1;
    if (isBlocked || failures >= VOICE_FAILURES_MOST) {
      changeSpeaker({ hasSound: false, isSoundBlocked: isBlocked });
      return;
    }
    const [lost, ...rest] = queue;
    queue = rest;
    if (lost) onPlayback({ segment_id: lost.id, event: 'error' });
  }

  function changeSpeaker(change: Pick<SpokenState, 'hasSound' | 'isSoundBlocked'>): void {
    const waiting = [...queue];
    const leaving = speaker();
    // From here on the leaving voice is not listened to, so its cancellation tells nobody anything.
    update(change);
    leaving.cancel();
    for (const segment of waiting) speaker().speak(segment);
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
      if (wanted !== state.hasSound) changeSpeaker({ hasSound: wanted, isSoundBlocked: false });
    },
    stop: () => speaker().cancel(),
    dispose() {
      for (const cleanUp of cleanUps) cleanUp();
      voice?.cancel();
      silent.cancel();
    },
  };
}
