import { beforeEach, describe, expect, it } from 'vitest';
import { setEnv } from '#lib/env.ts';
import { comesFromOurPages, isTrustedOrigin } from './origin.ts';

describe('an origin', () => {
  beforeEach(() => setEnv({ PUBLIC_URL: '', PORT: '3000' }));

  it('is ours by both names of this machine', () => {
    expect(isTrustedOrigin('http://localhost:3000', null)).toBe(true);
    expect(isTrustedOrigin('http://127.0.0.1:3000', null)).toBe(true);
    expect(isTrustedOrigin('http://localhost:3001', null)).toBe(false);
  });

  it('is ours by the host that was asked, while no public address is set', () => {
    expect(isTrustedOrigin('http://192.168.1.7:8080', '192.168.1.7:8080')).toBe(true);
    expect(isTrustedOrigin('http://evil.example', '192.168.1.7:8080')).toBe(false);
    setEnv({ PUBLIC_URL: 'https://candor.example' });
    expect(isTrustedOrigin('http://192.168.1.7:8080', '192.168.1.7:8080')).toBe(false);
    expect(isTrustedOrigin('https://candor.example', 'candor.example')).toBe(true);
    expect(isTrustedOrigin('https://candor.example.evil.example', 'candor.example')).toBe(false);
  });

  it('that is missing counts only when the browser says same-origin', () => {
    const from = (headers: Record<string, string>) => comesFromOurPages(new Headers(headers));
    expect(from({})).toBe(false);
    expect(from({ 'sec-fetch-site': 'same-origin' })).toBe(true);
    expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false);
    expect(from({ origin: 'null' })).toBe(false);
    expect(from({ origin: 'http://evil.example', 'sec-fetch-site': 'same-origin' })).toBe(false);
  });
});
