import { describe, expect, it } from 'vitest';
import { quantile } from '#tests/bench/documents/tables.ts';
import { codesIn, fingerprint, MODEL_PROFILES, ttftOf } from './slow-model.ts';

describe('the luck of a model', () => {
  it.each(MODEL_PROFILES)('has the p50 and p95 of $name, for either provider', (profile) => {
    for (const provider of ['first', 'second'] as const) {
      const times = Array.from({ length: 4_000 }, (_, turn) =>
        ttftOf({ profile, seed: 1, provider }, { session: turn % 7, turn }),
      );
      const { p50, p95 } = profile.ttft;
      expect(Math.abs((quantile(times, 0.5) ?? 0) / p50 - 1)).toBeLessThan(0.05);
      expect(Math.abs((quantile(times, 0.95) ?? 0) / p95 - 1)).toBeLessThan(0.08);
    }
  });

  it('is its own for each provider, and does not depend on the variant', () => {
    const model = { profile: MODEL_PROFILES[0], seed: 1 };
    const of = (provider: 'first' | 'second') =>
      ttftOf({ ...model, provider }, { session: 1, turn: 2 });
    expect(of('first')).not.toBe(of('second'));
    expect(of('first')).toBe(of('first'));
  });
});

describe('where a reply came from', () => {
  it('is told by a word in it', () => {
    expect(codesIn('Which part was yours, qxbaq? And, qzjq.')).toEqual([
      { provider: 'first', index: 10 },
      { provider: 'second', index: 9 },
    ]);
    expect(codesIn('The quick question of a quiz')).toEqual([]);
  });

  it('goes by words, not by case and punctuation', () => {
    expect(fingerprint('I did, then.')).toBe(fingerprint('i did then'));
    expect(fingerprint('I did')).not.toBe(fingerprint("I didn't"));
  });
});
