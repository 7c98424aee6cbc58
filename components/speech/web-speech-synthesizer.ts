import { chooseVoice, type VoiceLike } from './choose-voice.ts';
import type { SpeechSynthesizer, SpokenSegment, SynthesizerEvent } from './speech-synthesizer.ts';
import { splitSegments } from './split-segments.ts';
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
/** Slowest speech that is still speech; past it the engine has lost the segment without a word. */
const SLOWEST_MS_PER_CHAR = 130;
const END_WATCHDOG_EXTRA_MS = 3_000;

type Piece = { segmentId: string; text: string; offset: number; isLast: boolean };

/**
 * The browser's voices behind the port. Segments are cut to what Chrome survives, and each piece has a
 * watchdog: an engine that stops without an event is cancelled and the next piece is said.
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
  let queue: Piece[] = [];
  let current: { piece: Piece; utterance: BrowserUtterance; heard: number } | null = null;
  let cancelWatchdog: (() => void) | null = null;
  let paused = false;

  const emit = (event: SynthesizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  function watch(ms: number, run: () => void): void {
    cancelWatchdog?.();
    cancelWatchdog = paused ? null : timers.after(ms, run);
  }

  function sayNext(): void {
    if (current || paused) return;
    const piece = queue.shift();
    if (!piece) {
      emit({ type: 'idle' });
      return;
    }
    const utterance = options.makeUtterance(piece.text);
    utterance.lang = options.language;
    utterance.rate = options.rate ?? 1;
    utterance.voice = chooseVoice(synthesis.getVoices(), options.language);
    const running = { piece, utterance, heard: 0 };
    current = running;
    const isCurrent = () => current === running;

    const lost = () => {
      if (!isCurrent()) return;
      synthesis.cancel();
      finish(true);
    };
    const finish = (ok: boolean) => {
      cancelWatchdog?.();
      cancelWatchdog = null;
      current = null;
      if (ok && piece.isLast) emit({ type: 'end', id: piece.segmentId });
      sayNext();
    };

    utterance.onstart = () => {
      if (!isCurrent()) return;
      watch(piece.text.length * SLOWEST_MS_PER_CHAR + END_WATCHDOG_EXTRA_MS, lost);
      if (started.has(piece.segmentId)) return;
      started.add(piece.segmentId);
      emit({ type: 'start', id: piece.segmentId });
    };
    utterance.onboundary = ({ charIndex }) => {
      if (!isCurrent()) return;
      running.heard = charIndex;
      emit({ type: 'boundary', id: piece.segmentId, charIndex: piece.offset + charIndex });
    };
    utterance.onend = () => {
      if (isCurrent()) finish(true);
    };
    utterance.onerror = ({ error }) => {
      if (!isCurrent()) return;
      queue = queue.filter((other) => other.segmentId !== piece.segmentId);
      emit({
        type: 'error',
        id: piece.segmentId,
        code: error === 'not-allowed' ? 'blocked' : 'failed',
      });
      finish(false);
    };
    watch(START_WATCHDOG_MS, () => {
      if (!isCurrent()) return;
      synthesis.cancel();
      queue = queue.filter((other) => other.segmentId !== piece.segmentId);
      emit({ type: 'error', id: piece.segmentId, code: 'failed' });
      finish(false);
    });
    synthesis.speak(utterance);
  }

  return {
    speak(segment: SpokenSegment) {
      const pieces = splitSegments(segment.text);
      if (pieces.length === 0) {
        emit({ type: 'end', id: segment.id });
        return;
      }
      queue.push(
        ...pieces.map((piece, index) => ({
          segmentId: segment.id,
          text: piece.text,
          offset: piece.offset,
          isLast: index === pieces.length - 1,
        })),
      );
      sayNext();
    },
    pause() {
      paused = true;
      cancelWatchdog?.();
      synthesis.pause();
    },
    resume() {
      if (!paused) return;
      paused = false;
      synthesis.resume();
      if (current) {
        const said = current.piece.text.length * SLOWEST_MS_PER_CHAR + END_WATCHDOG_EXTRA_MS;
        const onend = current.utterance.onend;
        watch(said, () => {
          synthesis.cancel();
          onend?.();
        });
      } else sayNext();
    },
    cancel() {
      cancelWatchdog?.();
      cancelWatchdog = null;
      paused = false;
      const cut = new Map<string, number>();
      if (current) cut.set(current.piece.segmentId, current.piece.offset + current.heard);
      for (const piece of queue) {
        if (!cut.has(piece.segmentId)) cut.set(piece.segmentId, piece.offset);
      }
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
