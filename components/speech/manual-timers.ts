import type { Timers } from './timers.ts';

/** Timers for tests: time stands still until `advance` is called, then runs what is due, in order. */
export type ManualTimers = Timers & { advance(ms: number): void; pending(): number };

export function createManualTimers(): ManualTimers {
  let now = 0;
  let order = 0;
  let waiting: { at: number; order: number; run: () => void }[] = [];

  return {
    now: () => now,
    after(ms, run) {
      const entry = { at: now + ms, order: order++, run };
      waiting.push(entry);
      return () => {
        waiting = waiting.filter((other) => other !== entry);
      };
    },
    advance(ms) {
      const until = now + ms;
      for (;;) {
        const next = waiting
          .filter((entry) => entry.at <= until)
          .sort((a, b) => a.at - b.at || a.order - b.order)[0];
        if (!next) break;
        waiting = waiting.filter((entry) => entry !== next);
        now = next.at;
        next.run();
      }
      now = until;
    },
    pending: () => waiting.length,
  };
}
