import { publicUrl } from '#lib/env.ts';

/** The value of one cookie of a request, or null. */
export function readCookie(headers: Headers, name: string): string | null {
  for (const part of (headers.get('cookie') ?? '').split(';')) {
    const at = part.indexOf('=');
    if (at > 0 && part.slice(0, at).trim() === name) return part.slice(at + 1).trim() || null;
  }
  return null;
}

/** A `Set-Cookie` value that scripts cannot read; `Secure` where the product is reached by https. */
export function cookieHeader(cookie: { name: string; value: string; expires: Date }): string {
  const parts = [
    `${cookie.name}=${cookie.value}`,
    'Path=/',
    `Expires=${cookie.expires.toUTCString()}`,
    'HttpOnly',
    'SameSite=Lax',
  ];
  if (publicUrl().startsWith('https:')) parts.push('Secure');
  return parts.join('; ');
}
