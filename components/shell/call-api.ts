import { messages } from '#lib/messages.ts';

/** A refusal of the API in words for people; `code` is for programs. */
export class ApiProblem extends Error {
  override readonly name = 'ApiProblem';
  readonly status: number;
  readonly code: string;
  readonly fields: readonly { field: string; message: string }[];

  constructor(problem: {
    status: number;
    code: string;
    detail: string;
    fields?: readonly { field: string; message: string }[];
  }) {
    super(problem.detail);
    this.status = problem.status;
    this.code = problem.code;
    this.fields = problem.fields ?? [];
  }

  /** What is wrong with one field of a form, by its name. */
  forField(name: string): string | null {
    return this.fields.find((entry) => entry.field.replace(/^\//, '') === name)?.message ?? null;
  }
}

export type ApiCall = {
  method?: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** sent as JSON */
  body?: unknown;
  signal?: AbortSignal;
};

/**
 * Calls our own API under `/api/v1` with the session's cookie. Throws an ApiProblem with a sentence for
 * people, also when the server cannot be reached.
 */
export async function callApi<T>(path: string, call: ApiCall = {}): Promise<T> {
  const method = call.method ?? 'GET';
  const headers = new Headers({ accept: 'application/json' });
  if (call.body !== undefined) headers.set('content-type', 'application/json');
  if (method === 'POST') headers.set('idempotency-key', newIdempotencyKey());
  let response: Response;
  try {
    response = await fetch(`/api/v1${path}`, {
      method,
      headers,
      body: call.body === undefined ? null : JSON.stringify(call.body),
      signal: call.signal ?? null,
      cache: 'no-store',
    });
  } catch (thrown) {
    if (call.signal?.aborted) throw thrown;
    throw new ApiProblem({ status: 0, code: 'offline', detail: messages.common.offline });
  }
  const answer: unknown = await response.json().catch(() => null);
  if (!response.ok) throw problemOf(response.status, answer);
  return answer as T;
}

/** Reads a problem of RFC 9457; anything else becomes a sentence of our own. */
export function problemOf(status: number, body: unknown): ApiProblem {
  if (status === 401 && !hasCode(body, 'invalid_credentials')) {
    return new ApiProblem({ status, code: 'unauthorized', detail: messages.common.signInAgain });
  }
  if (typeof body === 'object' && body !== null && 'detail' in body && 'code' in body) {
    const fields = 'errors' in body && Array.isArray(body.errors) ? body.errors : [];
    return new ApiProblem({
      status,
      code: String(body.code),
      detail: String(body.detail),
      fields,
    });
  }
  return new ApiProblem({ status, code: 'internal', detail: messages.common.unexpected });
}

function hasCode(body: unknown, code: string): boolean {
  return typeof body === 'object' && body !== null && 'code' in body && body.code === code;
}

/** `randomUUID` is there on https and localhost only; plain http gets the same from random bytes. */
export function newIdempotencyKey(): string {
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID();
  return [...crypto.getRandomValues(new Uint8Array(16))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
}

/** The sentence to show for anything thrown. */
export function sentenceOf(thrown: unknown): string {
  return thrown instanceof ApiProblem ? thrown.message : messages.common.unexpected;
}
