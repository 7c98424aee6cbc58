export type BackOff = {
  /** ms before the second attempt */
  baseMs: number;
  factor: number;
  maxMs: number;
  /** part of the delay that is random, 0…1: many that failed together do not come back together */
  jitter: number;
};

/** 1, 4, 16 s …: somebody waits for the result. */
export const RETRY_BACK_OFF: BackOff = { baseMs: 1_000, factor: 4, maxMs: 300_000, jitter: 0.2 };

/** A process that died took its jobs with it; they are innocent until they did it again and again. */
export const CRASH_BACK_OFF: BackOff = { baseMs: 100, factor: 2, maxMs: 10_000, jitter: 0.2 };

/**
 * Ms to wait after `failures` failures (1, 2, …). `random` is in [0, 1) and spreads the delay
 * evenly over ± half of the jitter's part.
 */
export function backOffMs(backOff: BackOff, failures: number, random: number): number {
  const exact = Math.min(
    backOff.maxMs,
    backOff.baseMs * backOff.factor ** Math.max(0, failures - 1),
  );
  return Math.round(exact * (1 + backOff.jitter * (random - 0.5)));
}
