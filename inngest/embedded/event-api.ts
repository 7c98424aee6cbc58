import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { z } from 'zod';
import { errorFields, logger } from '#lib/logger.ts';
import { isStorableJson } from './canonical-json.ts';
import { sameSecret } from './signature.ts';
import type { IncomingEvent } from './store/events.ts';

/** One event, as Inngest's own limit. Events carry ids, so this is never near. */
const MAX_EVENT_BYTES = 512 * 1024;
/** One request of `send`. */
const MAX_REQUEST_BYTES = 8 * 1024 * 1024;

const eventSchema = z
  .object({
    id: z.string().max(200).nullish(),
    name: z.string().min(1).max(200),
    data: z.record(z.string(), z.unknown()).nullish(),
    ts: z.number().int().positive().nullish(),
    user: z.unknown().optional(),
    v: z.null('a version of an event is not kept here').optional(),
  })
  .refine(
    (event) => !event.name.startsWith('inngest/'),
    'names that begin with inngest/ are reserved',
  );

type EventApi = { url: string; close(): Promise<void> };

/**
 * The part of Inngest's event API that the SDK's `send` speaks, on a port of its own that only this
 * machine reaches. `receive` keeps the events and returns their ids.
 */
export async function startEventApi(options: {
  eventKey: string;
  receive(events: IncomingEvent[]): Promise<string[]>;
}): Promise<EventApi> {
  const server = createServer((request, response) => {
    answer(request, options)
      .catch((error: unknown): Reply => {
        logger.error('workflow_event_not_kept', errorFields(error));
        return { status: 500, error: 'The events could not be kept.' };
      })
      .then((reply) => send(response, reply));
  });
  await listen(server);
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

type Reply = { status: number; ids?: string[]; error?: string };

async function answer(
  request: IncomingMessage,
  options: { eventKey: string; receive(events: IncomingEvent[]): Promise<string[]> },
): Promise<Reply> {
  const key = /^\/e\/([^/?]+)$/.exec(request.url ?? '')?.[1];
  if (request.method !== 'POST' || key === undefined) return { status: 404, error: 'Not found.' };
  if (!sameSecret(key, options.eventKey)) return { status: 401, error: 'Unknown event key.' };
  const text = await readBody(request);
  if (text === null) return { status: 413, error: 'The request is larger than 8 MiB.' };
  const parsed = z
    .union([z.array(eventSchema), eventSchema.transform((event) => [event])])
    .safeParse(parseJson(text));
  if (!parsed.success) {
    return { status: 400, error: `The events are not valid: ${z.prettifyError(parsed.error)}` };
  }
  for (const event of parsed.data) {
    if (Buffer.byteLength(JSON.stringify(event)) > MAX_EVENT_BYTES) {
      return { status: 413, error: 'An event is larger than 512 KiB.' };
    }
    if (!isStorableJson(event)) {
      return { status: 400, error: 'An event holds a NUL character or half of a character.' };
    }
  }
  const sendKey = seedOf(request);
  const ids = await options.receive(
    parsed.data.map((event, index) => ({
      id: event.id ?? undefined,
      name: event.name,
      data: event.data ?? {},
      ts: event.ts ?? Date.now(),
      user: event.user,
      sendKey: sendKey && `${sendKey}:${index}`,
    })),
  );
  return { status: 200, ids };
}

/** The SDK sends the same seed when it tries the same send again. */
function seedOf(request: IncomingMessage): string | undefined {
  const seed = request.headers['x-inngest-event-id-seed'];
  if (typeof seed !== 'string' || seed === '') return undefined;
  return `seed:${createHash('sha256').update(seed).digest('base64url')}`;
}

async function readBody(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += (chunk as Buffer).length;
    if (size > MAX_REQUEST_BYTES) return null;
    chunks.push(chunk as Buffer);
  }
  return Buffer.concat(chunks).toString('utf8');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function send(response: ServerResponse, reply: Reply): void {
  const body = JSON.stringify(reply);
  response.writeHead(reply.status, { 'content-type': 'application/json', connection: 'close' });
  response.end(body);
}

function listen(server: Server): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      server.off('error', reject);
      resolve();
    });
  });
}
