import { isRecruiter, principalOf } from '#lib/auth/principal.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { followProgress, latestProgress, type ProgressSubject } from '#lib/progress.ts';

/** A silent stream is cut by some proxies after 30 s; a comment comes well before. */
const HEARTBEAT_MS = 15_000;
/** How long a browser waits before it connects again. */
const RETRY_MS = 2_000;

type StreamInput = {
  subject: ProgressSubject;
  subjectId: string;
  request: Request;
  /** The status object as it is now, for a subject of which no progress was written. */
  current: Record<string, unknown>;
  /** Nothing more will come after this status. */
  isFinal: (status: unknown) => boolean;
  heartbeatMs?: number;
};

/**
 * The progress of one subject as server-sent events: with `Last-Event-ID` what was missed, else the status now;
 * then each change; closed after a final one. A browser that asks again after the final one gets 204, which
 * tells it to stop asking. Who signed out, was deactivated or became a reviewer meanwhile is told nothing more: the
 * stream closes before the next word of it.
 */
export async function progressStream(input: StreamInput): Promise<Response> {
  const lastEventId = parseEventId(input.request.headers.get('last-event-id'));
  const newest = await latestProgress(input.subject, input.subjectId);
  if (lastEventId !== null && newest && newest.id <= lastEventId && input.isFinal(newest.status)) {
    return new Response(null, { status: 204 });
  }
  const abort = new AbortController();
  const chunks = eventChunks(input, { lastEventId, newest, signal: abort.signal });
  const stop = (): void => {
    abort.abort();
    void chunks.return(undefined);
  };
  input.request.signal.addEventListener('abort', stop);
  const encoder = new TextEncoder();
  let hasLeft = false;
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      try {
        const next = await chunks.next();
        if (hasLeft) return;
        if (next.done) {
          stop();
          controller.close();
        } else controller.enqueue(encoder.encode(next.value));
      } catch (error) {
        if (hasLeft) return;
        // The browser connects again with the last id it saw.
        logger.warn('events.stream_failed', { subject: input.subject, ...errorFields(error) });
        stop();
        controller.close();
      }
    },
    cancel() {
      // The stream is closed from here on: what still comes is neither told nor a fault.
      hasLeft = true;
      stop();
    },
  });
  return new Response(body, {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      'cache-control': 'no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}

async function* eventChunks(
  input: StreamInput,
  from: {
    lastEventId: bigint | null;
    newest: { id: bigint; status: unknown } | null;
    signal: AbortSignal;
  },
): AsyncGenerator<string> {
  yield `retry: ${RETRY_MS}\n\n`;
  let afterId = from.lastEventId ?? 0n;
  if (from.lastEventId === null) {
    const status = from.newest?.status ?? input.current;
    if (from.newest) afterId = from.newest.id;
    yield progressEvent(status, from.newest?.id ?? null);
    if (input.isFinal(status)) return;
  }
  const rows = followProgress({
    subject: input.subject,
    subjectId: input.subjectId,
    afterId,
    signal: from.signal,
    idleMs: input.heartbeatMs ?? HEARTBEAT_MS,
  });
  for await (const row of rows) {
    if (!(await mayStillFollow(input.request))) return;
    if (row === null) yield ': still here\n\n';
    else {
      yield progressEvent(row.status, row.id);
      // A replay may pass an older final status, after which the work was asked for again.
      if (input.isFinal(row.status) && row.id >= (from.newest?.id ?? 0n)) return;
    }
  }
}

/** By the rule of the routes that stream: a stream may outlive the session that opened it. */
async function mayStillFollow(request: Request): Promise<boolean> {
  const principal = await principalOf(request.headers);
  return principal !== null && isRecruiter(principal);
}

function progressEvent(status: unknown, id: bigint | null): string {
  const idLine = id === null ? '' : `id: ${id}\n`;
  return `${idLine}event: progress\ndata: ${JSON.stringify(status)}\n\n`;
}

function parseEventId(value: string | null): bigint | null {
  return value !== null && /^\d{1,18}$/.test(value) ? BigInt(value) : null;
}
