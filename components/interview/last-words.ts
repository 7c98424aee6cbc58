import type { Timers } from '#components/speech/timers.ts';

/** How long a recogniser may take to settle its last words once the candidate is done. */
const LAST_WORDS_MS = 600;
/** The same for one that said that it has words to come: a slow device works through them. */
const PENDING_WORDS_MS = 6_000;

export type LastWords = {
  isAwaited(): boolean;
  /** The candidate is done; `isPending`: the recogniser said that words are still to come. */
  await(isPending: boolean): void;
  /** They are there, or none come: the answer ends now, if they were waited for. */
  settled(): void;
  dispose(): void;
};

/** Waits for the words that a recogniser still owes when the candidate says that the answer is finished. */
export function createLastWords(timers: Timers, onSettled: () => void): LastWords {
  let cancel: (() => void) | null = null;

  function dispose(): void {
    cancel?.();
    cancel = null;
  }

  function settled(): void {
    if (!cancel) return;
    dispose();
    onSettled();
  }

  return {
    isAwaited: () => cancel !== null,
    await(isPending) {
      dispose();
      cancel = timers.after(isPending ? PENDING_WORDS_MS : LAST_WORDS_MS, settled);
    },
    settled,
    dispose,
  };
}
