import { env } from '#lib/env.ts';
import { safeEqual } from './secrets.ts';

/** Id under which the key of the environment appears in rows it makes. */
export const ENV_API_KEY_ID = 'key_env';

/** The token of `Authorization: Bearer …`, or null. */
function bearerToken(headers: Headers): string | null {
  const match = /^Bearer +(\S+) *$/i.exec(headers.get('authorization') ?? '');
  return match?.[1] ?? null;
}

/** Whether the request carries the API key of the environment. */
export function hasApiKey(headers: Headers): boolean {
  const expected = env().CANDOR_API_KEY;
  const given = bearerToken(headers);
  return expected !== undefined && given !== null && safeEqual(given, expected);
}
