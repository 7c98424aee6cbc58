import type { Timers } from '#components/speech/timers.ts';

/**
 * When the room nods: a sign that it listens, chosen here at no cost while somebody speaks. It comes where a
 * listener nods, in the short gap after some words, and never so often that it becomes a rhythm of its own.
 * Pure: time comes in with the words.
 */
export type ListeningSignal = {
  /** words of the answer when it last nodded */
  wordsAtNod: number;
  noddedAtMs: number;
};

export const NO_NOD_YET: ListeningSignal = { wordsAtNod: 0, noddedAtMs: Number.NEGATIVE_INFINITY };

/** The gap after a clause; longer than between words, shorter than an answer's end. */
const NOD_AFTER_GAP_MS = 350;
/** About three seconds of speech. */
const NOD_AFTER_WORDS = 8;
const NODS_APART_MS = 3_000;

/** The state after a nod that is due now; null: none is. `words` counts the answer so far. */
export function nodNow(
  before: ListeningSignal,
  now: { words: number; lastWordAtMs: number; nowMs: number },
): ListeningSignal | null {
  // A new answer begins to count anew.
  const wordsBefore = now.words < before.wordsAtNod ? 0 : before.wordsAtNod;
  const isDue =
    now.nowMs - now.lastWordAtMs >= NOD_AFTER_GAP_MS &&
    now.words - wordsBefore >= NOD_AFTER_WORDS &&
    now.nowMs - before.noddedAtMs >= NODS_APART_MS;
  return isDue ? { wordsAtNod: now.words, noddedAtMs: now.nowMs } : null;
}

export type Nodding = {
  /** New words; `text` is the whole answer with them. */
  words(text: string): void;
  /** The answer is over, or nobody is heard any more. */
  stop(): void;
};

/** Looks for the gap after each word. */
export function createNodding(timers: Timers, nod: () => void): Nodding {
  let signal = NO_NOD_YET;
  let cancel: (() => void) | null = null;
  return {
    words(text) {
      const lastWordAtMs = timers.now();
      cancel?.();
      cancel = timers.after(NOD_AFTER_GAP_MS, () => {
        const words = text.split(/\s+/).filter(Boolean).length;
        const next = nodNow(signal, { words, lastWordAtMs, nowMs: timers.now() });
        if (!next) return;
        signal = next;
        nod();
      });
    },
    stop() {
      cancel?.();
      cancel = null;
    },
  };
}
