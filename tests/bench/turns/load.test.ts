import { describe, expect, it } from 'vitest';
import { resampled } from './load.ts';

const turn = (session: number, ms: number) => ({ session, ms });
const meanMs = (turns: readonly { ms: number }[]) =>
  turns.length === 0 ? null : turns.reduce((sum, { ms }) => sum + ms, 0) / turns.length;

describe('how much of a change is luck', () => {
  const alone = [1, 2, 3, 4].map((session) => turn(session, session * 10));

  it('is nothing where every interview changed alike', () => {
    const together = alone.map(({ session, ms }) => turn(session, ms * 1.5));
    const change = resampled({ together, alone }, meanMs);
    expect(change?.low).toBeCloseTo(0.5);
    expect(change?.high).toBeCloseTo(0.5);
  });

  it('is a range around no change where half became slower and half faster', () => {
    const together = alone.map(({ session, ms }) => turn(session, session % 2 ? ms * 2 : ms / 2));
    const change = resampled({ together, alone }, meanMs);
    expect(change?.low).toBeLessThan(-0.2);
    expect(change?.high).toBeGreaterThan(0.2);
  });

  it('is unknown with one interview', () => {
    const one = [turn(1, 10)];
    expect(resampled({ together: one, alone: one }, meanMs)).toBeNull();
  });
});
