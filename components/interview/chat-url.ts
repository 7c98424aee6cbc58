const LOOPBACK = new Set(['localhost', '127.0.0.1', '[::1]']);

/**
 * Address of the live chat. The cookie belongs to the host in the address bar, so a page opened at 127.0.0.1
 * must not speak to localhost, although both are this machine.
 */
export function chatUrl(input: {
  /** null: the live chat is where the page came from */
  liveUrl: string | null;
  chatPath: string;
  pageUrl: string;
}): string {
  const page = new URL(input.pageUrl);
  const live = new URL(input.liveUrl ?? page.origin);
  const isSameMachine = LOOPBACK.has(live.hostname) && LOOPBACK.has(page.hostname);
  const host = isSameMachine && live.port === page.port ? page.host : live.host;
  const isSecure = live.protocol === 'wss:' || live.protocol === 'https:';
  return `${isSecure ? 'wss' : 'ws'}://${host}${input.chatPath}`;
}
