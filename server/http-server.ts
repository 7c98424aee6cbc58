import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { problemOf } from '#lib/api/problem.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';

/** A slow client may take this long for its headers, and this long for a whole upload. */
const HEADERS_TIMEOUT_MS = 15_000;
const REQUEST_TIMEOUT_MS = 120_000;
const KEEP_ALIVE_MS = 65_000;
const MAX_CONNECTIONS = 12_000;

/** What Next can turn into a request of its own; it fails at any other one. */
const METHODS = new Set(['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']);

export type HttpServerOptions = {
  handle(request: IncomingMessage, response: ServerResponse): Promise<void>;
  /** false: what a client says of itself in X-Forwarded-* and the like is removed */
  trustProxy: boolean;
};

const CLAIMS_OF_A_PROXY = [
  'x-forwarded-for',
  'x-forwarded-host',
  'x-forwarded-proto',
  'x-forwarded-port',
  'x-real-ip',
  'forwarded',
];
/** Where handlers find the address of the client, set here and nowhere else. */
export const CLIENT_ADDRESS_HEADER = 'x-candor-client';

/** The HTTP server of the process, with its limits; it does not listen yet. */
export function createHttpServer({ handle, trustProxy }: HttpServerOptions): Server {
  const server = createServer({ requireHostHeader: true }, (request, response) => {
    const forwarded = trustProxy ? lastOf(request.headers['x-forwarded-for']) : undefined;
    if (!trustProxy) for (const name of CLAIMS_OF_A_PROXY) delete request.headers[name];
    request.headers[CLIENT_ADDRESS_HEADER] = forwarded ?? request.socket.remoteAddress ?? 'unknown';
    closeAfterAbandonedBody(request, response);
    const complaint = complaintAbout(request);
    if (complaint) {
      refuse(response, complaint);
      return;
    }
    handle(request, response).catch(() => {
      if (!response.headersSent) response.writeHead(500);
      response.end();
    });
  });
  server.headersTimeout = HEADERS_TIMEOUT_MS;
  server.requestTimeout = REQUEST_TIMEOUT_MS;
  server.keepAliveTimeout = KEEP_ALIVE_MS;
  server.maxConnections = MAX_CONNECTIONS;
  return server;
}

/** Why a request is none that a handler could be given, or null. */
function complaintAbout(request: IncomingMessage): AppError | null {
  if (!METHODS.has(request.method ?? '')) return new AppError('method_not_allowed');
  try {
    decodeURIComponent((request.url ?? '').split('?')[0] ?? '');
    return null;
  } catch {
    return new AppError('not_found');
  }
}

function refuse(response: ServerResponse, error: AppError): void {
  const requestId = newId('req');
  response.writeHead(error.status, {
    'content-type': 'application/problem+json; charset=utf-8',
    'cache-control': 'no-store',
    'x-content-type-options': 'nosniff',
    'x-request-id': requestId,
    ...(error.status === 405 ? { allow: [...METHODS].join(', ') } : {}),
  });
  response.end(JSON.stringify(problemOf(error, requestId)));
}

/**
 * Of a body that was given up half way nobody takes the rest, and the next request of the connection would wait
 * behind it for good: the connection is closed after the answer.
 */
function closeAfterAbandonedBody(request: IncomingMessage, response: ServerResponse): void {
  const { socket } = request;
  const close = () => {
    if (request.destroyed && !request.complete && response.writableFinished) socket.destroySoon();
  };
  request.once('close', close);
  response.once('finish', close);
}

/** What our own proxy added: entries before it are whatever the client claimed. */
function lastOf(header: string | string[] | undefined): string | undefined {
  const value = Array.isArray(header) ? header.at(-1) : header;
  return value?.split(',').at(-1)?.trim() || undefined;
}
