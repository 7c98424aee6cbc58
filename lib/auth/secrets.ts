import { createHash, hkdfSync, timingSafeEqual } from 'node:crypto';
import { env } from '#lib/env.ts';

/** The installation's secret; the composition root generates one into DATA_DIR/secrets.json when none is set. */
export function authSecret(): string {
  const secret = env().AUTH_SECRET;
  if (!secret) throw new Error('AUTH_SECRET is not set and none was generated.');
  return secret;
}

/** 32 bytes for one purpose, so that no two uses share a key. */
export function keyFor(purpose: 'chat-ticket' | 'idempotency'): Buffer {
  return Buffer.from(hkdfSync('sha256', authSecret(), 'candor', purpose, 32));
}

/**
 * What is stored of a link token or cookie. The tokens are 256 random bits, so a plain fast hash cannot be
 * guessed backwards.
 */
export function hashToken(token: string): string {
  return createHash('sha256').update(token).digest('base64url');
}

/** Equality whose time tells neither content nor length. */
export function safeEqual(a: string, b: string): boolean {
  return timingSafeEqual(
    createHash('sha256').update(a).digest(),
    createHash('sha256').update(b).digest(),
  );
}
