import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { backOffMs, CRASH_BACK_OFF, RETRY_BACK_OFF } from './back-off.ts';

describe('backOffMs', () => {
  it('waits 1, 4, 16 s between the attempts of a step', () => {
    expect([1, 2, 3].map((failures) => backOffMs(RETRY_BACK_OFF, failures, 0.5))).toEqual([
      1_000, 4_000, 16_000,
    ]);
  });

  it('stays within a tenth of that and below its most, however often it failed', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(RETRY_BACK_OFF, CRASH_BACK_OFF),
        fc.integer({ min: 1, max: 1_000 }),
        fc.double({ min: 0, max: 0.999, noNaN: true }),
        (backOff, failures, random) => {
          const exact = backOffMs(backOff, failures, 0.5);
          const spread = backOffMs(backOff, failures, random);
          expect(exact).toBeLessThanOrEqual(backOff.maxMs);
          expect(Math.abs(spread - exact)).toBeLessThanOrEqual(exact * 0.1 + 1);
        },
      ),
    );
  });
});
