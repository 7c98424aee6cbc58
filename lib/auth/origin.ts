import { env, publicUrl } from '#lib/env.ts';

/** Where pages of this installation may come from: PUBLIC_URL, and this machine by either of its names. */
export function trustedOrigins(): string[] {
  const { PORT } = env();
  return [new URL(publicUrl()).origin, `http://localhost:${PORT}`, `http://127.0.0.1:${PORT}`];
}

/**
 * Whether a page at `origin` is ours. Without PUBLIC_URL the product may be reached by a name or a mapped
 * port it does not know (a container, a LAN address); then the host the request was sent to counts too:
 * cookies belong to that host, so a foreign page cannot pass as it.
 */
export function isTrustedOrigin(origin: string, host: string | null): boolean {
  if (trustedOrigins().includes(origin)) return true;
  if (env().PUBLIC_URL || !host) return false;
  return origin === `http://${host}` || origin === `https://${host}`;
}

/** Whether the browser says that the request comes from one of our own pages. False when it says nothing. */
export function comesFromOurPages(headers: Headers): boolean {
  const origin = headers.get('origin');
  if (origin !== null) return isTrustedOrigin(origin, headers.get('host'));
  return headers.get('sec-fetch-site') === 'same-origin';
}
