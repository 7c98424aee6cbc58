import type { Timers } from '#components/speech/timers.ts';

/** How far what speech on the device needs is loaded. */
export type SpeechLoad = { loadedBytes: number; totalBytes: number; percent: number };

/** Where the files come from: the page's engine of speech on the device. */
export type SpeechLoading = {
  getState():
    | { type: 'loading'; loadedBytes: number; totalBytes: number }
    | { type: 'idle' | 'ready' | 'failed' };
  subscribe(listener: () => void): () => void;
  /** Gives the loading up, where nobody else needs it. */
  cancel(): void;
};

/** From this browser's cache it takes less: a panel would only flicker, and nobody is kept waiting. */
const SHOWN_AFTER_MS = 800;

export type SpeechLoadWatch = { dispose(): void };

/**
 * Follows the loading: `onChange` is told each whole percent of one that takes long enough to be worth a word, and
 * null once it is over, however it ended.
 */
export function watchSpeechLoad(options: {
  loading: SpeechLoading;
  timers: Timers;
  onChange: (load: SpeechLoad | null) => void;
}): SpeechLoadWatch {
  const { loading, timers } = options;
  let shown: SpeechLoad | null = null;
  let isDue = false;
  let cancelDue: (() => void) | null = null;

  function follow(): void {
    const state = loading.getState();
    if (state.type !== 'loading') {
      cancelDue?.();
      cancelDue = null;
      isDue = false;
      if (shown) tell(null);
      return;
    }
    cancelDue ??= timers.after(SHOWN_AFTER_MS, () => {
      isDue = true;
      follow();
    });
    if (!isDue) return;
    const { loadedBytes, totalBytes } = state;
    const percent = Math.floor((100 * loadedBytes) / totalBytes);
    if (percent !== shown?.percent) tell({ loadedBytes, totalBytes, percent });
  }

  function tell(load: SpeechLoad | null): void {
    shown = load;
    options.onChange(load);
  }

  const unsubscribe = loading.subscribe(follow);
  follow();
  return {
    dispose() {
      unsubscribe();
      cancelDue?.();
    },
  };
}
