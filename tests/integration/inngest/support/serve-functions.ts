import { randomBytes } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import { Inngest, type InngestFunction } from 'inngest';
import { serve } from 'inngest/node';

/** A unique word per call: scenarios on a shared server must not hear each other. */
export function fresh(word: string): string {
  return `${word}-${randomBytes(6).toString('hex')}`;
}

/** A client whose environment is what is set now. */
export function makeClient(id = fresh('app')): Inngest {
  const quiet = () => undefined;
  const logger = { debug: quiet, info: quiet, warn: quiet, error: quiet };
  return new Inngest({ id, isDev: false, aiMetadata: false, logger });
}

/** Serves functions over real HTTP by the SDK's own node adapter; port 0 is any free one. */
export async function serveFunctions(
  client: Inngest,
  functions: InngestFunction.Any[],
  port: number,
): Promise<Server> {
  const handler = serve({ client, functions });
  const server = createServer((request, response) => {
    Promise.resolve(handler(request, response)).catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  return server;
}

export function portOf(server: Server): number {
  const address = server.address();
  return typeof address === 'object' && address ? address.port : 0;
}

export function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
