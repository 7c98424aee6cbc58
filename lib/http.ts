import { z } from 'zod';
import { authorise, checkOrigin, principalId } from '#lib/api/access.ts';
import type {
  AccessRule,
  MarkedHandler,
  Operation,
  RouteContext,
  RouteHandler,
} from '#lib/api/operation.ts';
import { type OperationName, type Operations, operations } from '#lib/api/operations.ts';
import { check, readJson } from '#lib/api/read-request.ts';
import { finish, problemResponse } from '#lib/api/respond.ts';

export { nothingHere, resource } from '#lib/api/resource.ts';

import type {
  CandidatePrincipal,
  Principal,
  Recruiter,
  UserPrincipal,
} from '#lib/auth/principal.ts';
import { env } from '#lib/env.ts';
import { AppError } from '#lib/errors.ts';
import { once } from '#lib/idempotency.ts';
import { newId } from '#lib/ids.ts';
import { logger } from '#lib/logger.ts';
import { addressKey, RATE_RULES, type RateVerdict, rateLimiter } from '#lib/rate-limit.ts';

type PrincipalFor<R extends AccessRule> = R extends 'public'
  ? null
  : R extends 'candidate'
    ? CandidatePrincipal
    : R extends 'owner' | 'hiring_person' | 'interview_reviewer'
      ? UserPrincipal
      : R extends 'recruiter' | 'interview_reader'
        ? Recruiter
        : R extends 'user'
          ? Recruiter | UserPrincipal
          : Recruiter | CandidatePrincipal;

type Parsed<S> = S extends z.ZodType ? z.output<S> : undefined;
type Field<O, K extends string> = O extends Record<K, infer S> ? Parsed<S> : undefined;

/** What a handler is given: everything is checked already. */
export type Call<N extends OperationName> = {
  request: Request;
  requestId: string;
  principal: PrincipalFor<Operations[N]['access']>;
  params: Field<Operations[N], 'params'>;
  query: Field<Operations[N], 'query'>;
  body: Field<Operations[N], 'body'>;
};

type AnswerBody<N extends OperationName> = Operations[N]['answer'] extends z.ZodType
  ? z.input<Operations[N]['answer']>
  : never;

/** An answer with more than a body. */
export type Reply<B> = { reply: B; cookies?: readonly string[]; status?: number };

/** A handler gives the body of its answer, a `Reply` around it, or a whole `Response` (streams). */
type Handler<N extends OperationName> = (
  call: Call<N>,
) => Promise<AnswerBody<N> | Reply<AnswerBody<N>> | Response>;

/**
 * Makes a route handler of one entry of the table of operations: it limits, authorises, parses, runs, and turns
 * every failure into problem+json. Checks stand here and in the functions of lib, never only in a proxy.
 */
export function route<N extends OperationName>(name: N, handler: Handler<N>): MarkedHandler {
  const operation: Operation = operations[name];
  const run: RouteHandler = async (request, context) => {
    const requestId = newId('req');
    const startedAt = performance.now();
    const who: { principal: Principal | null; rate: RateVerdict | null } = {
      principal: null,
      rate: null,
    };
    let response: Response;
    try {
      response = await answer({ name, operation, request, context, requestId, who }, handler);
    } catch (thrown) {
      response = problemResponse(thrown, { requestId, operation: name });
    }
    finish(response, { requestId, rate: who.rate });
    log({ name, operation, response, requestId, principal: who.principal, startedAt });
    return response;
  };
  return Object.assign(run, { method: operation.method });
}

type Running = {
  name: OperationName;
  operation: Operation;
  request: Request;
  context: RouteContext | undefined;
  requestId: string;
  who: { principal: Principal | null; rate: RateVerdict | null };
};

async function answer<N extends OperationName>(
  running: Running,
  handler: Handler<N>,
): Promise<Response> {
  const { operation, request, who } = running;
  if (operation.limit?.by === 'address') take(running, addressKey(request.headers));
  const rawParams = (await running.context?.params) ?? {};
  who.principal = await authorise(operation.access, request, rawParams);
  checkOrigin(request, who.principal);
  if (operation.limit?.by === 'principal') take(running, principalId(who.principal));

  const params = operation.params && check(operation.params, rawParams, 'path');
  const search = Object.fromEntries(new URL(request.url).searchParams);
  const query = operation.query && check(operation.query, search, 'query');
  const takesJson = operation.body !== undefined && operation.body !== 'file';
  const json = takesJson
    ? await readJson(request, operation.bodyMaxBytes)
    : { text: '', value: undefined };
  const body = takesJson ? check(operation.body as z.ZodType, json.value, 'body') : undefined;

  const call = {
    request,
    requestId: running.requestId,
    principal: who.principal,
    params,
    query,
    body,
  } as unknown as Call<N>;
  const work = (): Promise<Answered> => handler(call).then((given) => answered(running, given));

  const key = operation.idempotent ? idempotencyKey(request) : null;
  if (key === null) return toResponse(await work());
  const path = new URL(request.url).pathname;
  const replayable = await once(
    {
      principal: principalId(who.principal),
      key,
      route: running.name,
      // A file is told from another by its length: its bytes are known only when they have been stored.
      request: `${path}\n${json.text || (request.headers.get('content-length') ?? '')}`,
    },
    async () => {
      const done = await work();
      if (done instanceof Response) throw new Error('A stream cannot be replayed.');
      return { status: done.status, body: done.body };
    },
  );
  const response = toResponse({ ...replayable, cookies: [] });
  if (replayable.replayed) response.headers.set('idempotent-replayed', 'true');
  return response;
}

type Answered = { status: number; body: unknown; cookies: readonly string[] } | Response;

function answered(running: Running, given: unknown): Answered {
  if (given instanceof Response) return given;
  const { operation } = running;
  const isReply = typeof given === 'object' && given !== null && 'reply' in given;
  const reply = isReply ? (given as Reply<unknown>) : { reply: given };
  // What leaves the house is held against its schema wherever that costs nobody time.
  if (env().NODE_ENV !== 'production' && operation.answer instanceof z.ZodType) {
    operation.answer.parse(reply.reply);
  }
  const status = reply.status ?? operation.status;
  return { status, body: reply.reply, cookies: reply.cookies ?? [] };
}

function toResponse(done: Answered): Response {
  if (done instanceof Response) return done;
  const response = Response.json(done.body, { status: done.status });
  for (const cookie of done.cookies) response.headers.append('set-cookie', cookie);
  return response;
}

function take(running: Running, key: string): void {
  const { limit } = running.operation;
  if (!limit) return;
  const verdict = rateLimiter().take(RATE_RULES[limit.rule], key);
  running.who.rate = verdict;
  if (!verdict.allowed) {
    throw new AppError('too_many_requests', undefined, {
      retryAfterSeconds: verdict.retryAfterSeconds,
    });
  }
}

function idempotencyKey(request: Request): string | null {
  const key = request.headers.get('idempotency-key');
  if (key === null) return null;
  if (!/^[\x21-\x7e]{1,255}$/.test(key)) {
    throw new AppError('invalid_request', 'The Idempotency-Key is not valid.', {
      fields: [{ field: 'Idempotency-Key', message: '1 to 255 visible characters' }],
    });
  }
  return key;
}

function log(done: {
  name: OperationName;
  operation: Operation;
  response: Response;
  requestId: string;
  principal: Principal | null;
  startedAt: number;
}): void {
  const write = done.operation.method === 'GET' && done.response.ok ? logger.debug : logger.info;
  write('http.request', {
    request_id: done.requestId,
    operation: done.name,
    status: done.response.status,
    ms: Math.round(performance.now() - done.startedAt),
    by: done.principal ? `${done.principal.kind}:${principalId(done.principal)}` : null,
  });
}
