import { type NextRequest, NextResponse } from 'next/server';
import { contentSecurityPolicy } from '#lib/api/content-security-policy.ts';
import { env, publicUrl } from '#lib/env.ts';
import { liveOrigin } from '#lib/interviews/access/ticket.ts';

/** Gives every page its nonce and its security headers. Rights are checked where data is read, never here. */
export function proxy(request: NextRequest): NextResponse {
  const nonce = Buffer.from(crypto.getRandomValues(new Uint8Array(18))).toString('base64');
  const isSecure = publicUrl().startsWith('https:');
  const policy = contentSecurityPolicy({
    nonce,
    host: request.headers.get('host'),
    liveOrigin: liveOrigin(),
    isSecure,
    isDevelopment: env().NODE_ENV === 'development',
  });
  const headers = new Headers(request.headers);
  headers.set('x-nonce', nonce);
  // Next reads the nonce for its own scripts from here.
  headers.set('content-security-policy', policy);

  const response = NextResponse.next({ request: { headers } });
  response.headers.set('content-security-policy', policy);
  response.headers.set('x-content-type-options', 'nosniff');
  response.headers.set('x-frame-options', 'DENY');
  response.headers.set('referrer-policy', 'no-referrer');
  response.headers.set('cross-origin-opener-policy', 'same-origin');
  response.headers.set(
    'permissions-policy',
    'camera=(), geolocation=(), payment=(), microphone=(self)',
  );
  if (isSecure) response.headers.set('strict-transport-security', 'max-age=15552000');
  return response;
}

export const config = {
  // Not /api: a proxy cuts request bodies at 10 MB without an error. Not the built files: they carry no page.
  matcher: ['/((?!api/|_next/static/|_next/image).*)'],
};
