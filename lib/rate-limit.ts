/** A token bucket: `burst` at once, then one more every `everyMs`. */
type RateRule = { name: string; burst: number; everyMs: number };

export const RATE_RULES = {
  /** a person mistypes a few times; a guesser gets 6 a minute per address */
  sign_in: { name: 'sign_in', burst: 10, everyMs: 10_000 },
  /** over all addresses, so that guessing one account from many machines is slow too */
  sign_in_account: { name: 'sign_in_account', burst: 50, everyMs: 10_000 },
  setup: { name: 'setup', burst: 10, everyMs: 10_000 },
  /** many candidates may sit behind one address of an office or a school */
  open_link: { name: 'open_link', burst: 60, everyMs: 1_000 },
  /** a folder of résumés dropped at once is fine; each file is read by a child process anyway */
  upload: { name: 'upload', burst: 120, everyMs: 500 },
  /** each costs a call of a model */
  model_test: { name: 'model_test', burst: 10, everyMs: 6_000 },
  /** links, tickets, starts: made by people and programs, never by the thousand */
  make: { name: 'make', burst: 240, everyMs: 250 },
} as const satisfies Record<string, RateRule>;
export type RateRuleName = keyof typeof RATE_RULES;

export type RateVerdict = {
  allowed: boolean;
  limit: number;
  remaining: number;
  /** seconds until one more is allowed; 0 when one is now */
  retryAfterSeconds: number;
};

type Bucket = { tokens: number; at: number };

/** Above this many buckets the full ones are forgotten: they say nothing a new one would not. */
const BUCKETS_MAX = 10_000;

type RateLimiter = { take(rule: RateRule, key: string): RateVerdict; reset(): void };

/** Buckets in this process, by rule and key. `now` gives ms. */
export function createRateLimiter(now: () => number = Date.now): RateLimiter {
  const buckets = new Map<string, Bucket>();
  return {
    take(rule, key) {
      const at = now();
      const id = `${rule.name}:${key}`;
      const bucket = buckets.get(id) ?? { tokens: rule.burst, at };
      const tokens = Math.min(rule.burst, bucket.tokens + (at - bucket.at) / rule.everyMs);
      const allowed = tokens >= 1;
      const left = allowed ? tokens - 1 : tokens;
      // Moved to the end: the Map's order is that of last use, and the oldest go first.
      buckets.delete(id);
      buckets.set(id, { tokens: left, at });
      if (buckets.size > BUCKETS_MAX) forgetOldest(buckets);
      return {
        allowed,
        limit: rule.burst,
        remaining: Math.floor(left),
        retryAfterSeconds: left >= 1 ? 0 : Math.ceil(((1 - left) * rule.everyMs) / 1000),
      };
    },
    reset: () => buckets.clear(),
  };
}

function forgetOldest(buckets: Map<string, Bucket>): void {
  const oldest = buckets.keys().next().value;
  if (oldest !== undefined) buckets.delete(oldest);
}

const shared = globalThis as typeof globalThis & { __candorRates?: RateLimiter };

/** The limiter of this process. */
export function rateLimiter(): RateLimiter {
  shared.__candorRates ??= createRateLimiter();
  return shared.__candorRates;
}

/** Set by our server on each request, whatever a client says of itself. */
const CLIENT_ADDRESS_HEADER = 'x-candor-client';

/**
 * The address a request came from, as a key for a bucket: as our server saw it, or where pages run without that
 * server, the last entry of `X-Forwarded-For`, which the platform wrote. Of IPv6 the /64, since one customer has
 * all of it.
 */
export function addressKey(headers: Headers): string {
  const forwarded = (headers.get('x-forwarded-for') ?? '').split(',').at(-1) ?? '';
  const last = (headers.get(CLIENT_ADDRESS_HEADER) ?? forwarded).trim();
  const address = last.replace(/^::ffff:/i, '');
  if (!address.includes(':')) return address || 'unknown';
  return `${expandIpv6(address).slice(0, 4).join(':')}::/64`;
}

function expandIpv6(address: string): string[] {
  const [head = '', tail] = address.split('::');
  const front = head ? head.split(':') : [];
  const back = tail ? tail.split(':') : [];
  const gap = tail === undefined ? 0 : Math.max(0, 8 - front.length - back.length);
  return [...front, ...Array<string>(gap).fill('0'), ...back];
}
