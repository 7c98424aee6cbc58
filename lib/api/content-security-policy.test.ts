import { describe, expect, it } from 'vitest';
import { contentSecurityPolicy } from './content-security-policy.ts';

const base = {
  nonce: 'abc',
  host: 'candor.example',
  liveOrigin: null,
  isSecure: true,
  isDevelopment: false,
};

describe('the policy of pages', () => {
  it('allows no inline script and no eval in production', () => {
    const scripts = /script-src ([^;]+)/.exec(contentSecurityPolicy(base))?.[1];
    expect(scripts).toContain("'nonce-abc'");
    expect(scripts).not.toContain("'unsafe-inline'");
    expect(scripts).not.toContain("'unsafe-eval'");
  });

  it('allows sockets to its own host and to the live endpoint, and no other', () => {
    const policy = contentSecurityPolicy({ ...base, liveOrigin: 'wss://live.example' });
    expect(policy).toContain(
      "connect-src 'self' wss://candor.example wss://live.example https://live.example;",
    );
  });

  it('takes nothing but a host from the host header', () => {
    const policy = contentSecurityPolicy({ ...base, host: "x; script-src 'unsafe-inline'" });
    expect(policy).not.toContain("script-src 'unsafe-inline'");
  });
});
