import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startCronSchedule } from './cron-schedule.ts';
import { readRegistration } from './function-registry.ts';

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-01-01T00:00:30Z') });
});
afterEach(() => {
  vi.useRealTimers();
});

function schedule(...crons: string[]) {
  const registry = readRegistration({
    functions: [{ id: 'f', triggers: crons.map((cron) => ({ cron })), steps: {} }],
  });
  const ticks: string[] = [];
  const running = startCronSchedule({
    registry,
    now: Date.now,
    onTick: (tick) => ticks.push(`${tick.cron} at ${tick.at.toISOString()}`),
  });
  return { ticks, running };
}

describe('startCronSchedule', () => {
  it('fires each schedule at each of its times', () => {
    const { ticks, running } = schedule('* * * * *', '*/2 * * * *');
    vi.advanceTimersByTime(3 * 60_000);
    running.stop();
    expect(ticks.toSorted()).toEqual([
      '* * * * * at 2026-01-01T00:01:00.000Z',
      '* * * * * at 2026-01-01T00:02:00.000Z',
      '* * * * * at 2026-01-01T00:03:00.000Z',
      '*/2 * * * * at 2026-01-01T00:02:00.000Z',
    ]);
  });

  it('waits for times that are further away than a timer reaches', () => {
    const { ticks, running } = schedule('0 0 1 6 *');
    vi.advanceTimersByTime(150 * 86_400_000);
    expect(ticks).toEqual([]);
    vi.advanceTimersByTime(2 * 86_400_000);
    running.stop();
    expect(ticks).toEqual(['0 0 1 6 * at 2026-06-01T00:00:00.000Z']);
  });

  it('fires no more when it is stopped', () => {
    const { ticks, running } = schedule('* * * * *');
    running.stop();
    vi.advanceTimersByTime(600_000);
    expect(ticks).toEqual([]);
  });
});
