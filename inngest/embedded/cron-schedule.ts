import { type FunctionRegistry, nextTick } from './function-registry.ts';

/** Longest wait of a timer in Node; later ticks are waited for in parts. */
const MAX_TIMER_MS = 2_147_483_647;

export type Tick = { functionId: string; cron: string; at: Date };

/**
 * Fires `onTick` whenever a schedule of a function is due. Ticks that fell into a time when nothing ran
 * are not made up for. Several processes fire the same tick: who keeps it makes it one run.
 */
export function startCronSchedule(options: {
  registry: FunctionRegistry;
  onTick(tick: Tick): void;
  now(): number;
}): { stop(): void } {
  const timers = new Set<NodeJS.Timeout>();

  function waitFor(tick: Tick): void {
    const delay = tick.at.getTime() - options.now();
    const timer = setTimeout(
      () => {
        timers.delete(timer);
        if (tick.at.getTime() > options.now()) {
          waitFor(tick);
          return;
        }
        options.onTick(tick);
        waitFor({ ...tick, at: nextTick(tick.cron, tick.at) });
      },
      Math.min(Math.max(delay, 0), MAX_TIMER_MS),
    );
    timers.add(timer);
  }

  for (const fn of options.registry.values()) {
    for (const cron of fn.crons) {
      waitFor({ functionId: fn.id, cron, at: nextTick(cron, new Date(options.now())) });
    }
  }
  return {
    stop() {
      for (const timer of timers) clearTimeout(timer);
      timers.clear();
    },
  };
}
