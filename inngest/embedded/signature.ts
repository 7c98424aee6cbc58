import { createHmac, timingSafeEqual } from 'node:crypto';

/**
 * The value of `x-inngest-signature` for a body that is already canonical JSON (or is no JSON at all):
 * hex HMAC-SHA256 over the body followed by the time in unix seconds. The prefix of a key
 * (`signkey-prod-`) is not part of the secret.
 */
export function signBody(options: { body: string; key: string; nowMs: number }): string {
  const seconds = Math.floor(options.nowMs / 1000).toString();
  const secret = options.key.replace(/^signkey-\w+-/, '');
  const hash = createHmac('sha256', secret).update(options.body).update(seconds).digest('hex');
  return `t=${seconds}&s=${hash}`;
}

/** Compares two secrets without telling by its time how much of them agrees. */
export function sameSecret(a: string, b: string): boolean {
  const left = Buffer.from(a);
  const right = Buffer.from(b);
  return left.length === right.length && timingSafeEqual(left, right);
}
