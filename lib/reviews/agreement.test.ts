import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  agreementOf,
  KAPPA_MIN_PAIRS,
  type LevelPair,
  SHARE_MIN_PAIRS,
  weightedKappa,
} from './agreement.ts';

const level = fc.integer({ min: 1, max: 5 });
const pair = fc.record({ a: level, b: level });

function times(count: number, a: number, b: number): LevelPair[] {
  return Array.from({ length: count }, () => ({ a, b }));
}

describe('weighted kappa', () => {
  it('is what the formula gives by hand', () => {
    // Levels 1 and 5 only: w = 1 where they differ. Observed 2 of 10; expected 10 · (0.5·0.5 + 0.5·0.5) = 5.
    const pairs = [...times(4, 1, 1), ...times(1, 1, 5), ...times(1, 5, 1), ...times(4, 5, 5)];
    expect(weightedKappa(pairs)).toBeCloseTo(1 - 2 / 5, 12);
    // Three pairs: observed 1/16. Expected, each judge's three levels against the other's: 9/16 + 10/16 over 3.
    const three = [
      { a: 1, b: 2 },
      { a: 2, b: 2 },
      { a: 4, b: 4 },
    ];
    // Sum over all nine combinations of (a − b)²: 1+1+9 + 0+0+4 + 4+4+0 = 23, over 3 pairs.
    expect(weightedKappa(three)).toBeCloseTo(1 - 1 / (23 / 3), 12);
  });

  it('is what the means and variances of the two judges give', () => {
    // With quadratic weights kappa is 1 − E(a − b)² / (var a + var b + (mean a − mean b)²): another way to it.
    const meanOf = (numbers: number[]) =>
      numbers.reduce((sum, number) => sum + number, 0) / numbers.length;
    const varianceOf = (numbers: number[]) =>
      meanOf(numbers.map((number) => (number - meanOf(numbers)) ** 2));
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const [as, bs] = [pairs.map(({ a }) => a), pairs.map(({ b }) => b)];
        const apart = meanOf(pairs.map(({ a, b }) => (a - b) ** 2));
        const chance = varianceOf(as) + varianceOf(bs) + (meanOf(as) - meanOf(bs)) ** 2;
        const kappa = weightedKappa(pairs);
        expect(kappa === null).toBe(chance < 1e-9);
        if (kappa !== null) expect(kappa).toBeCloseTo(1 - apart / chance, 9);
      }),
    );
  });

  it('is not defined without pairs, or where everything is one level', () => {
    expect(weightedKappa([])).toBeNull();
    expect(weightedKappa(times(60, 3, 3))).toBeNull();
  });

  it('is never above 1, and 1 exactly where all agree', () => {
    fc.assert(
      fc.property(fc.array(pair, { minLength: 1 }), (pairs) => {
        const kappa = weightedKappa(pairs);
        if (kappa === null) return;
        expect(kappa).toBeLessThanOrEqual(1);
        expect(kappa === 1).toBe(pairs.every(({ a, b }) => a === b));
      }),
    );
  });

  it('does not ask which of two reviewers comes first', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(pair, fc.boolean()), { minLength: 1 }), (entries) => {
        const pairs = entries.map(([entry]) => entry);
        const turned = entries.map(([{ a, b }, turn]) => (turn ? { a: b, b: a } : { a, b }));
        const one = weightedKappa(pairs, { interchangeable: true });
        const other = weightedKappa(turned, { interchangeable: true });
        expect(one === null).toBe(other === null);
        if (one !== null && other !== null) expect(one).toBeCloseTo(other, 9);
      }),
    );
  });
});

describe('agreement', () => {
  it('says how often levels are the same, and how often next to each other', () => {
    const pairs = [...times(5, 3, 3), ...times(3, 3, 4), ...times(2, 1, 4)];
    expect(agreementOf(pairs)).toEqual({ n: 10, exact: 0.5, within_one: 0.8, kappa: null });
  });

  it('says nothing from too few pairs, but how many there are', () => {
    expect(agreementOf(times(SHARE_MIN_PAIRS - 1, 2, 2))).toEqual({
      n: SHARE_MIN_PAIRS - 1,
      exact: null,
      within_one: null,
      kappa: null,
    });
  });

  it('gives kappa only from the number of pairs on that it needs', () => {
    const few = [...times(KAPPA_MIN_PAIRS - 2, 2, 2), ...times(1, 4, 4)];
    expect(agreementOf(few).kappa).toBeNull();
    expect(agreementOf([...few, { a: 5, b: 5 }]).kappa).toBe(1);
  });
});
