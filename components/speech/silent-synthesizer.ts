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

  const emit = (event: SynthesizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  function run(segment: SpokenSegment): void {
    const ms = Math.max(SHORTEST_MS, segment.text.length * MS_PER_CHAR);
    cancelTimer = timers.after(ms, () => {
      current = null;
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
      paused = true;
      cancelTimer?.();
    },
    resume() {
      if (!paused) return;
      paused = false;
      if (current) run(current);
      else next();
    },
    cancel() {
      cancelTimer?.();
      paused = false;
      const cut = [...(current ? [current] : []), ...queue];
      current = null;
      queue = [];
      for (const segment of cut) emit({ type: 'cancelled', id: segment.id, charIndex: 0 });
      emit({ type: 'idle' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
