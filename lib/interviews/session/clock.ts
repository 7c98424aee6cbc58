/** The time and the timers a session lives by; a test brings its own. */
export type Clock = {
  /** ms since 1970 */
  now(): number;
  /** calls once after `ms`; the result takes it back */
  after(ms: number, run: () => void): () => void;
};

export const systemClock: Clock = {
  now: () => Date.now(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};
