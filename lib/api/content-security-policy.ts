/**
 * The policy of our pages: scripts and styles by nonce only, nothing from elsewhere, never in a frame.
 * `host` is the host the page was asked of, `liveOrigin` the live endpoint where it is another one.
 */
export function contentSecurityPolicy(input: {
  nonce: string;
  host: string | null;
  liveOrigin: string | null;
  isSecure: boolean;
  isDevelopment: boolean;
}): string {
  const { nonce, isDevelopment } = input;
  // 'self' does not cover WebSockets in every browser that is still in use.
  const scheme = input.isSecure ? 'wss' : 'ws';
  const sockets = isHost(input.host) ? [`${scheme}://${input.host}`] : [];
  const live = input.liveOrigin ? [input.liveOrigin, input.liveOrigin.replace(/^ws/, 'http')] : [];
  const directives: Record<string, string[]> = {
    'default-src': ["'self'"],
    // Speech on the device is WebAssembly; development needs eval for its error pages.
    'script-src': [
      "'self'",
      `'nonce-${nonce}'`,
      "'strict-dynamic'",
      "'wasm-unsafe-eval'",
      ...(isDevelopment ? ["'unsafe-eval'"] : []),
    ],
    'style-src': isDevelopment ? ["'self'", "'unsafe-inline'"] : ["'self'", `'nonce-${nonce}'`],
    // React and Radix set widths and positions as attributes; an attribute can load nothing here.
    'style-src-attr': ["'unsafe-inline'"],
    'img-src': ["'self'", 'data:', 'blob:'],
    'font-src': ["'self'"],
    'media-src': ["'self'", 'data:', 'blob:'],
    'connect-src': ["'self'", ...sockets, ...live],
    'worker-src': ["'self'", 'blob:'],
    'object-src': ["'none'"],
    'base-uri': ["'none'"],
    'form-action': ["'self'"],
    'frame-ancestors': ["'none'"],
  };
  return Object.entries(directives)
    .map(([name, values]) => `${name} ${values.join(' ')}`)
    .join('; ');
}

/** A host header is a client's word: nothing but a host and port goes into the policy. */
function isHost(host: string | null): host is string {
  return host !== null && /^[\w.\-[\]:]{1,255}$/.test(host);
}
