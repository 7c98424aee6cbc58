import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';

export type NextApp = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** hot reloading in development */
  upgrade(request: IncomingMessage, socket: Duplex, head: Buffer): Promise<void>;
  close(): Promise<void>;
};

/** Next, ready to answer. `port` is only what it says of itself. */
export async function createNextApp({
  dev,
  port,
}: {
  dev: boolean;
  port: number;
}): Promise<NextApp> {
  const { default: next } = await import('next');
  // Next adds an upgrade listener of its own to the server it is given, and then ends sockets that are not
  // its own: it gets one that never listens.
  const silent = createServer();
  const app = next({
    dev,
    dir: process.cwd(),
    hostname: 'localhost',
    port,
    httpServer: silent,
  });
  await app.prepare();
  const handle = app.getRequestHandler();
  return {
    handle: (request, response) => handle(request, response),
    // That listener is the one that answers hot reloading; app.getUpgradeHandler() leaves it unanswered.
    upgrade: async (request, socket, head) => {
      silent.emit('upgrade', request, socket, head);
    },
    close: () => app.close(),
  };
}
