import { request } from 'node:http';
import type { HttpAnswer } from './answer.ts';
import { canonicalJson } from './canonical-json.ts';
import { signBody } from './signature.ts';

export type CallTarget = {
  /** where the functions are served, e.g. `http://127.0.0.1:3000/api/inngest` */
  serveUrl: string;
  signingKey: string;
};

/** More than all step results of one run may be; an answer that never ends is cut here. */
const MAX_ANSWER_BYTES = 32 * 1024 * 1024;

/**
 * One signed request to the place where the functions are served. Each uses a connection of its own:
 * a kept one may be closed by the other side just then, which would look like a failed attempt.
 * Rejects when no whole answer came; the reason is a short code, never a text of the other side.
 */
export function callServe(
  target: CallTarget,
  call: {
    method: 'POST' | 'PUT';
    query?: Record<string, string>;
    headers?: Record<string, string>;
    body: unknown;
    signal?: AbortSignal;
  },
): Promise<HttpAnswer> {
  const url = new URL(target.serveUrl);
  for (const [name, value] of Object.entries(call.query ?? {})) url.searchParams.set(name, value);
  const body = canonicalJson(call.body);
  return new Promise((resolve, reject) => {
    const outgoing = request(
      url,
      {
        method: call.method,
        agent: false,
        signal: call.signal,
        headers: {
          ...call.headers,
          connection: 'close',
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          'x-inngest-signature': signBody({ body, key: target.signingKey, nowMs: Date.now() }),
          'x-inngest-server-kind': 'cloud',
        },
      },
      (incoming) => {
        const chunks: Buffer[] = [];
        let size = 0;
        incoming.on('data', (chunk: Buffer) => {
          size += chunk.length;
          if (size > MAX_ANSWER_BYTES) outgoing.destroy(new Error('answer too large'));
          else chunks.push(chunk);
        });
        incoming.on('error', reject);
        incoming.on('end', () => {
          resolve({
            status: incoming.statusCode ?? 0,
            headers: incoming.headers,
            body: Buffer.concat(chunks).toString('utf8'),
          });
        });
      },
    );
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

/** The body of a call of one function, by the SDK's protocol. */
export function callBody(call: {
  runId: string;
  events: readonly unknown[];
  /** results known so far, in the order in which they became known */
  steps: readonly { hash: string; type: 'data' | 'error'; value: unknown }[];
  attempt: number;
  maxAttempts: number;
  /** some step of the run is under way: nothing may be executed beside what is asked for */
  hasPending: boolean;
}): unknown {
  const steps = call.steps.map(({ hash, type, value }) => [
    hash,
    type === 'data' ? { type, data: value ?? null } : { type, error: value },
  ]);
  return {
    version: 2,
    event: call.events[0],
    events: call.events,
    steps: Object.fromEntries(steps),
    // Without `fn_id`, or the SDK starts to send checkpoints to an API that is not here.
    ctx: {
      run_id: call.runId,
      attempt: call.attempt,
      max_attempts: call.maxAttempts,
      disable_immediate_execution: call.hasPending,
      use_api: false,
      stack: { stack: call.steps.map((step) => step.hash), current: call.steps.length - 1 },
    },
  };
}
