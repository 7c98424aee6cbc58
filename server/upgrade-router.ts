import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { interviewIdOfChatPath, SOCKET_IO_PATH } from '#lib/interviews/protocol.ts';

export type UpgradeHandler = (request: IncomingMessage, socket: Duplex, head: Buffer) => unknown;

/** Where Next's development server listens for its page updates. */
const HMR_PREFIX = '/_next/';

/**
 * The one listener for upgrades: Socket.IO, the raw chat, in development Next's updates; everything else is
 * destroyed at once. The query of a chat URL holds the ticket: it is read here and passed on nowhere else.
 */
export function createUpgradeRouter(routes: {
  socketIo: UpgradeHandler;
  chat: (
    request: IncomingMessage,
    socket: Duplex,
    head: Buffer,
    at: { interviewId: string; ticket: string | null },
  ) => void;
  /** development only */
  next: UpgradeHandler | undefined;
}): UpgradeHandler {
  return (request, socket, head) => {
    // A connection reset while it is handed over must not end the process.
    socket.on('error', () => socket.destroy());
    const url = URL.parse(request.url ?? '', 'http://local');
    if (!url) {
      socket.destroy();
      return;
    }
    if (url.pathname === SOCKET_IO_PATH) {
      routes.socketIo(request, socket, head);
      return;
    }
    const interviewId = interviewIdOfChatPath(url.pathname);
    if (interviewId !== null) {
      const ticket = url.searchParams.get('ticket');
      request.url = url.pathname;
      routes.chat(request, socket, head, { interviewId, ticket });
      return;
    }
    if (routes.next && url.pathname.startsWith(HMR_PREFIX)) {
      routes.next(request, socket, head);
      return;
    }
    socket.destroy();
  };
}

/** Whether a plain request belongs to Socket.IO's polling transport. */
export function isSocketIoRequest(request: IncomingMessage): boolean {
  return URL.parse(request.url ?? '', 'http://local')?.pathname === SOCKET_IO_PATH;
}
