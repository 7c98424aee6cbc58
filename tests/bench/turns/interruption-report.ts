import { milliseconds, table } from '#tests/bench/documents/tables.ts';
import type { InterruptionFigures } from './interruptions.ts';
import { type Goal, percent } from './report.ts';

type Summary = Omit<InterruptionFigures, 'outcomes'>;

const YIELDED_LEAST = 0.99;
const TALKED_THROUGH_LEAST = 0.95;

export function interruptionTable(figures: Summary): string {
  return table([
    [
      'real interruptions',
      'yielded',
      'until then p50 / p95 ms',
      'backchannels',
      'talked through',
      'lost words',
      'wrong histories',
    ],
    [
      String(figures.interruptions),
      percent(figures.yielded, 1),
      `${milliseconds(figures.yieldMsP50)} / ${milliseconds(figures.yieldMsP95)}`,
      String(figures.backchannels),
      percent(figures.talkedThrough, 1),
      String(figures.lostWords),
      String(figures.wrongHistories),
    ],
  ]);
}

export function interruptionGoals(figures: Summary): Goal[] {
  const least = (what: string, value: number, limit: number): Goal => ({
    what,
    wanted: `≥ ${percent(limit)}`,
    got: percent(value, 1),
    reached: value >= limit,
  });
  return [
    least('real interruptions yielded', figures.yielded, YIELDED_LEAST),
    least('backchannels talked through', figures.talkedThrough, TALKED_THROUGH_LEAST),
  ];
}
