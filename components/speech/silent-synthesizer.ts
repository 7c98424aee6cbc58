import type { SpeechSynthesizer, SpokenSegment, SynthesizerEvent } from './speech-synthesizer.ts';
import { browserTimers, type Timers } from './timers.ts';

/** About 300 words a minute: an easy reading pace. */
const MS_PER_CHAR = 35;
const SHORTEST_MS = 400;

/**
 * Says nothing, at the pace at which the captions are read: for a muted interviewer and for browsers without
 * a voice. The rest of the room need not know the difference.
 */
export function createSilentSynthesizer(timers: Timers = browserTimers): SpeechSynthesizer {
  const listeners = new Set<(event: SynthesizerEvent) => void>();
  let queue: SpokenSegment[] = [];
  let current: SpokenSegment | null = null;
  let paused = false;
  let cancelTimer: (() => void) | null = null;
  let beganAt = 0;
  /** of the current segment, read before a pause */
  let readBeforeMs = 0;

  const emit = (event: SynthesizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  function run(segment: SpokenSegment): void {
    const ms = Math.max(SHORTEST_MS, segment.text.length * MS_PER_CHAR);
    beganAt = timers.now();
    cancelTimer = timers.after(Math.max(0, ms - readBeforeMs), () => {
      current = null;
      readBeforeMs = 0;
      emit({ type: 'end', id: segment.id });
      next();
    });
  }

  function next(): void {
    if (current || paused) return;
    const segment = queue.shift();
    if (!segment) {
      emit({ type: 'idle' });
      return;
    }
    current = segment;
    emit({ type: 'start', id: segment.id });
    run(segment);
  }

  return {
    speak(segment) {
      queue.push(segment);
      next();
    },
    pause() {
      if (paused) return;
      paused = true;
      cancelTimer?.();
      if (!current) return;
      readBeforeMs += timers.now() - beganAt;
      emit({ type: 'paused', id: current.id, charIndex: readOf(current, readBeforeMs) });
    },
    resume() {
      if (!paused) return;
      paused = false;
      if (current) run(current);
      else next();
    },
    cancel() {
      cancelTimer?.();
      const readMs = readBeforeMs + (current && !paused ? timers.now() - beganAt : 0);
      const cut = [...(current ? [current] : []), ...queue];
      const reading = current;
      paused = false;
      current = null;
      queue = [];
      readBeforeMs = 0;
      for (const segment of cut) {
        const charIndex = segment === reading ? readOf(segment, readMs) : 0;
        emit({ type: 'cancelled', id: segment.id, charIndex });
      }
      emit({ type: 'idle' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readOf(segment: SpokenSegment, ms: number): number {
  return Math.min(segment.text.length, Math.floor(ms / MS_PER_CHAR));
}
