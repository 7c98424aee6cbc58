import { describe, expect, it } from 'vitest';
import { sameSecret, signBody } from './signature.ts';

describe('signBody', () => {
  it('signs body and seconds by the key without its prefix', () => {
    const signed = signBody({
      body: '{"a":1}',
      key: 'signkey-prod-abcd',
      nowMs: 1_700_000_000_999,
    });
    expect(signed).toMatch(/^t=1700000000&s=[0-9a-f]{64}$/);
    expect(signed).toBe(signBody({ body: '{"a":1}', key: 'abcd', nowMs: 1_700_000_000_000 }));
  });

  it('changes with the body, the time and the key', () => {
    const base = { body: '{}', key: 'abcd', nowMs: 1_000 };
    const hash = (options: typeof base) => signBody(options).split('s=')[1];
    const others = [
      { ...base, body: '[]' },
      { ...base, key: 'abce' },
      { ...base, nowMs: 2_000 },
    ];
    for (const other of others) expect(hash(other)).not.toBe(hash(base));
  });
});

describe('sameSecret', () => {
  it('holds for equal secrets only', () => {
    expect(sameSecret('abc', 'abc')).toBe(true);
    expect(sameSecret('abc', 'abd')).toBe(false);
    expect(sameSecret('abc', 'abcd')).toBe(false);
  });
});
