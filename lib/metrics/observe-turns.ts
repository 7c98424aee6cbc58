import type { Metrics } from './metrics.ts';

/** What is looked at of a turn of the transcript: never its words. */
export type ObservedTurn = Readonly<{
  ordinal: number;
  speaker: 'interviewer' | 'candidate';
  flags: Readonly<Record<string, boolean | number | string>>;
  metrics: Readonly<Record<string, number>>;
}>;

/** Figures of a turn that are counts. */
const EVENTS = [
  'words',
  'calls',
  'fillers',
  'tentatives',
  'speculations',
  'speculations_aborted',
  'merges',
  'interruptions',
  'false_interruptions',
  'backchannels',
  'stale_sends_blocked',
  'failures',
  'hedges',
  'tokens_useful',
  'tokens_wasted',
] as const;
/** Flags that are true or absent; what a model is called is no flag here. */
const FLAGS = ['forced', 'has_gap', 'speculated', 'built_in', 'cut', 'act_refused', 'hedged'];

/**
 * Counts the turns of one interview. A turn is written anew while more becomes known of it (what was heard, when):
 * each figure of it is counted once, and of a count that grew, what was added.
 */
export function createTurnObserver(metrics: Metrics): (turn: ObservedTurn) => void {
  const seen = new Map<string, number>();
  /** Once, or by how much a count grew. */
  const added = (turn: ObservedTurn, name: string, value: number): number => {
    const key = `${turn.ordinal} ${name}`;
    const before = seen.get(key) ?? 0;
    seen.set(key, Math.max(before, value));
    return Math.max(0, value - before);
  };
  return (turn) => {
    if (added(turn, 'turn', 1) > 0) metrics.turns.inc({ speaker: turn.speaker });
    for (const flag of FLAGS) {
      if (turn.flags[flag] === true && added(turn, flag, 1) > 0) metrics.turnFlags.inc({ flag });
    }
    for (const event of EVENTS) {
      const more = added(turn, event, turn.metrics[event] ?? 0);
      if (more > 0) metrics.turnEvents.inc({ event }, more);
    }
    for (const [name, histogram] of Object.entries(metrics.times)) {
      const ms = turn.metrics[name];
      if (ms !== undefined && added(turn, `time ${name}`, 1) > 0) histogram.observe(ms / 1000);
    }
  };
}
