/** Time as an argument: the page passes the browser's, tests pass one they turn by hand. */
export type Timers = {
  /** Milliseconds on a clock that never goes back. */
  now(): number;
  /** Calls `run` once after `ms`; the answer cancels it. */
  after(ms: number, run: () => void): () => void;
};

export const browserTimers: Timers = {
  now: () => performance.now(),
  after(ms, run) {
    const handle = setTimeout(run, ms);
    return () => clearTimeout(handle);
  },
};
