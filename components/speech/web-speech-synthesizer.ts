import { chooseVoice, type VoiceLike } from './choose-voice.ts';
import {
  guessHeard,
  learnPace,
  patienceWithVoice,
  type SpeechPace,
  startOfSentence,
  UNKNOWN_PACE,
} from './speech-pace.ts';
import type {
  SpeechSynthesizer,
  SpokenSegment,
  SynthesizerErrorCode,
  SynthesizerEvent,
} from './speech-synthesizer.ts';
import { piecesOf, type SpokenPiece } from './split-segments.ts';
import { browserTimers, type Timers } from './timers.ts';

/** The parts of the browser's speech synthesis that are used here. */
export type BrowserSynthesis = {
  speak(utterance: BrowserUtterance): void;
  pause(): void;
  resume(): void;
  cancel(): void;
  getVoices(): VoiceLike[];
};

export type BrowserUtterance = {
  lang: string;
  rate: number;
  voice: VoiceLike | null;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onboundary: ((event: { charIndex: number }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
};

/** A voice that has not begun by then never will (Chrome, after a tab slept). */
const START_WATCHDOG_MS = 4_000;
type Running = {
  piece: SpokenPiece;
  utterance: BrowserUtterance;
  /** where in the piece the utterance begins */
  from: number;
  /** characters of the piece that the voice has told */
  heard: number;
  beganAt: number | null;
};

/**
 * The browser's voices behind the port. Segments are cut to what Chrome survives, and each piece has a
 * watchdog: an engine that stops without an event is cancelled and the next piece is said. A pause cancels the
 * utterance and `resume` begins its unfinished sentence again: the browsers' own pause ends the text on phones
 * and hangs with voices from the network.
 */
export function createWebSpeechSynthesizer(options: {
  synthesis: BrowserSynthesis;
  makeUtterance: (text: string) => BrowserUtterance;
  language: string;
  rate?: number;
  timers?: Timers;
}): SpeechSynthesizer {
  const { synthesis } = options;
  const timers = options.timers ?? browserTimers;
  const listeners = new Set<(event: SynthesizerEvent) => void>();
  const started = new Set<string>();
  let queue: SpokenPiece[] = [];
  let current: Running | null = null;
  let cancelWatchdog: (() => void) | null = null;
  let isPaused = false;
  let pace: SpeechPace = UNKNOWN_PACE;

  const emit = (event: SynthesizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  function watch(ms: number, run: () => void): void {
    cancelWatchdog?.();
    cancelWatchdog = timers.after(ms, run);
  }

  function unwatch(): void {
    cancelWatchdog?.();
    cancelWatchdog = null;
  }

  function sayNext(): void {
    if (current || isPaused) return;
    const piece = queue.shift();
    if (piece) say(piece, 0);
    else emit({ type: 'idle' });
  }

  function say(piece: SpokenPiece, from: number): void {
    const utterance = options.makeUtterance(piece.text.slice(from));
    utterance.lang = options.language;
    utterance.rate = options.rate ?? 1;
    utterance.voice = chooseVoice(synthesis.getVoices(), options.language);
    const running: Running = { piece, utterance, from, heard: from, beganAt: null };
    current = running;
    const isCurrent = () => current === running && !isPaused;

    utterance.onstart = () => {
      if (!isCurrent()) return;
      running.beganAt = timers.now();
      watchOver(running);
      if (started.has(piece.segmentId)) return;
      started.add(piece.segmentId);
      emit({ type: 'start', id: piece.segmentId });
    };
    utterance.onboundary = ({ charIndex }) => {
      if (!isCurrent()) return;
      running.heard = Math.min(from + charIndex, piece.text.length);
      // One at the very beginning is told by voices that tell no other.
      if (charIndex > 0) pace = { ...pace, tellsBoundaries: true };
      watchOver(running);
      emit({ type: 'boundary', id: piece.segmentId, charIndex: piece.offset + running.heard });
    };
    utterance.onend = () => {
      if (!isCurrent()) return;
      if (running.beganAt !== null) {
        pace = learnPace(pace, piece.text.length - from, timers.now() - running.beganAt);
      }
      finish();
    };
    utterance.onerror = ({ error }) => {
      if (isCurrent()) fail(piece, error === 'not-allowed' ? 'blocked' : 'failed');
    };
    watch(START_WATCHDOG_MS, () => {
      if (isCurrent()) lose(() => fail(piece, 'failed'));
    });
    synthesis.speak(utterance);
  }

  /** Waits for the voice's next sign; without one, what it has not said counts as said, and the talk goes on. */
  function watchOver(running: Running): void {
    const left = running.piece.text.length - running.heard;
    watch(patienceWithVoice(pace, left), () => {
      if (current !== running || isPaused) return;
      lose(() => {
        emit({ type: 'lost', id: running.piece.segmentId });
        finish();
      });
    });
  }

  /** Takes the text away from the engine before anybody hears of it: its own late events mean nothing. */
  function lose(then: () => void): void {
    if (current) silence(current.utterance);
    synthesis.cancel();
    then();
  }

  function finish(): void {
    const ended = current?.piece;
    unwatch();
    current = null;
    if (ended?.isLast) emit({ type: 'end', id: ended.segmentId });
    sayNext();
  }

  function fail(piece: SpokenPiece, code: SynthesizerErrorCode): void {
    unwatch();
    current = null;
    queue = queue.filter((other) => other.segmentId !== piece.segmentId);
    emit({ type: 'error', id: piece.segmentId, code });
    sayNext();
  }

  /** How far the text that is being said was heard. */
  function heardOf({ piece, from, heard, beganAt }: Running): number {
    if (heard > from || beganAt === null) return heard;
    return from + guessHeard(pace, piece.text.slice(from), timers.now() - beganAt);
  }

  return {
    speak(segment: SpokenSegment) {
      const pieces = piecesOf(segment);
      if (pieces.length === 0) {
        emit({ type: 'end', id: segment.id });
        return;
      }
      queue.push(...pieces);
      sayNext();
    },
    pause() {
      if (isPaused) return;
      isPaused = true;
      unwatch();
      if (current) {
        const { piece, utterance } = current;
        current.heard = heardOf(current);
        silence(utterance);
        emit({ type: 'paused', id: piece.segmentId, charIndex: piece.offset + current.heard });
      }
      synthesis.cancel();
    },
    resume() {
      if (!isPaused) return;
      isPaused = false;
      if (!current) {
        sayNext();
        return;
      }
      const { piece, heard } = current;
      if (heard >= piece.text.length) finish();
      else say(piece, startOfSentence(piece.text, heard));
    },
    cancel() {
      unwatch();
      const cut = new Map<string, number>();
      if (current) {
        const heard = isPaused ? current.heard : heardOf(current);
        cut.set(current.piece.segmentId, current.piece.offset + heard);
        silence(current.utterance);
      }
      for (const piece of queue) {
        if (!cut.has(piece.segmentId)) cut.set(piece.segmentId, piece.offset);
      }
      isPaused = false;
      current = null;
      queue = [];
      synthesis.cancel();
      for (const [id, charIndex] of cut) emit({ type: 'cancelled', id, charIndex });
      emit({ type: 'idle' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function silence(utterance: BrowserUtterance): void {
  utterance.onstart = null;
  utterance.onend = null;
  utterance.onboundary = null;
  utterance.onerror = null;
}

/** The browser's synthesizer, or null where it has no voice engine. */
export function browserSynthesizer(scope: object, language: string): SpeechSynthesizer | null {
  const { speechSynthesis, SpeechSynthesisUtterance } = scope as {
    speechSynthesis?: BrowserSynthesis;
    SpeechSynthesisUtterance?: new (text: string) => BrowserUtterance;
  };
  if (!speechSynthesis || !SpeechSynthesisUtterance) return null;
  return createWebSpeechSynthesizer({
    synthesis: speechSynthesis,
    makeUtterance: (text) => new SpeechSynthesisUtterance(text),
    language,
  });
}
