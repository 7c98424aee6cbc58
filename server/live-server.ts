import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import { hostname } from 'node:os';
import { authoriseChat } from '#lib/interviews/access/authorise-chat.ts';
import { type Clock, systemClock } from '#lib/interviews/session/clock.ts';
import type { Interviewers } from '#lib/interviews/session/interviewer.ts';
import type { TurnConfig } from '#lib/interviews/session/turn-config.ts';
import type { Authorise } from './authorise.ts';
import { type CommandListener, startCommandListener } from './command-listener.ts';
import { createRawWebSocketServer } from './raw-websocket.ts';
import { SessionRegistry } from './session-registry.ts';
import { createSocketIoServer } from './socket-io.ts';
import { createUpgradeRouter, isSocketIoRequest, type UpgradeHandler } from './upgrade-router.ts';

export type LiveServer = {
  /** Takes over the server's upgrades and Socket.IO's requests; call it after the request handler is set. */
  attach(server: Server, options?: { nextUpgrade?: UpgradeHandler | undefined }): void;
  /** Sends everybody away to come back, writes what is left, and stops. */
  drain(): Promise<void>;
  stats(): { sessions: number; connections: number };
};

/** The live endpoint: both transports over one registry of sessions. */
export function createLiveServer(options: {
  interviewers: Interviewers;
  clock?: Clock;
  authorise?: Authorise;
  /** numbers of the conversation that differ from the defaults */
  config?: Partial<TurnConfig>;
}): LiveServer {
  const clock = options.clock ?? systemClock;
  const authorise = options.authorise ?? authoriseChat;
  const registry = new SessionRegistry({
    holder: `${hostname()}:${process.pid}`,
    interviewers: options.interviewers,
    clock,
    ...(options.config ? { config: options.config } : {}),
  });
  const raw = createRawWebSocketServer({ registry, authorise, clock });
  const socketIo = createSocketIoServer({ registry, authorise, clock });
  let commands: CommandListener | null = null;
  let detach = () => {};

  return {
    attach(server, { nextUpgrade } = {}) {
      const upgrade = createUpgradeRouter({
        socketIo: socketIo.upgrade,
        chat: raw.upgrade,
        next: nextUpgrade,
      });
      const handlers = server.listeners('request') as ((
        request: IncomingMessage,
        response: ServerResponse,
      ) => void)[];
      const request = (incoming: IncomingMessage, response: ServerResponse) => {
        if (isSocketIoRequest(incoming)) socketIo.request(incoming, response);
        else for (const handler of handlers) handler.call(server, incoming, response);
      };
      server.removeAllListeners('request');
      server.on('request', request);
      server.on('upgrade', upgrade);
      detach = () => server.off('upgrade', upgrade);
      commands = startCommandListener(registry);
    },
    async drain() {
      detach();
      await registry.drain();
      raw.close();
      await Promise.all([socketIo.close(), commands?.stop()]);
    },
    stats: () => registry.stats(),
  };
}
