import { describe, expect, it } from 'vitest';
import { addressKey, createRateLimiter } from './rate-limit.ts';

const RULE = { name: 'test', burst: 3, everyMs: 1_000 };

describe('a rate limit', () => {
  it('allows a burst, refuses with the seconds to wait, and allows again after them', () => {
    let now = 0;
    const limiter = createRateLimiter(() => now);
    const takes = [1, 2, 3, 4].map(() => limiter.take(RULE, 'a'));
    expect(takes.map(({ allowed }) => allowed)).toEqual([true, true, true, false]);
    expect(takes[3]).toMatchObject({ limit: 3, remaining: 0, retryAfterSeconds: 1 });
    now = 1_000;
    expect(limiter.take(RULE, 'a').allowed).toBe(true);
    expect(limiter.take(RULE, 'a').allowed).toBe(false);
  });

  it('counts each key and each rule for itself', () => {
    const limiter = createRateLimiter(() => 0);
    for (let i = 0; i < 3; i++) limiter.take(RULE, 'a');
    expect(limiter.take(RULE, 'b').allowed).toBe(true);
    expect(limiter.take({ ...RULE, name: 'other' }, 'a').allowed).toBe(true);
    expect(limiter.take(RULE, 'a').allowed).toBe(false);
  });

  it('never gives more than the burst, however long nobody came', () => {
    let now = 0;
    const limiter = createRateLimiter(() => now);
    limiter.take(RULE, 'a');
    now = 3_600_000;
    const allowed = [1, 2, 3, 4].filter(() => limiter.take(RULE, 'a').allowed);
    expect(allowed).toHaveLength(3);
  });

  it('keeps a busy key when many others come', () => {
    const limiter = createRateLimiter(() => 0);
    for (let i = 0; i < 3; i++) limiter.take(RULE, 'busy');
    for (let i = 0; i < 9_000; i++) limiter.take(RULE, `other-${i}`);
    limiter.take(RULE, 'busy');
    for (let i = 0; i < 9_000; i++) limiter.take(RULE, `more-${i}`);
    expect(limiter.take(RULE, 'busy').allowed).toBe(false);
  });
});

describe('the address of a request', () => {
  const key = (headers: Record<string, string>) => addressKey(new Headers(headers));

  it('is what our server saw, not what the client says', () => {
    const headers = { 'x-candor-client': '10.0.0.9', 'x-forwarded-for': '1.2.3.4' };
    expect(key(headers)).toBe('10.0.0.9');
  });

  it('is the entry of the last proxy where our server is not there', () => {
    expect(key({ 'x-forwarded-for': '6.6.6.6, 1.2.3.4' })).toBe('1.2.3.4');
  });

  it('is one for a whole IPv6 network of a customer, and for IPv4 in its IPv6 form', () => {
    expect(key({ 'x-candor-client': '2001:db8:1:2:3:4:5:6' })).toBe(
      key({ 'x-candor-client': '2001:db8:1:2::9' }),
    );
    expect(key({ 'x-candor-client': '::ffff:10.0.0.9' })).toBe('10.0.0.9');
    expect(key({})).toBe('unknown');
  });
});
