import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import type { MarkedHandler, RouteContext, RouteHandler } from './operation.ts';
import { finish, problemResponse } from './respond.ts';

type Exports = Record<
  'GET' | 'HEAD' | 'POST' | 'PUT' | 'PATCH' | 'DELETE' | 'OPTIONS',
  RouteHandler
>;

/**
 * All methods of one path: those given do their work, HEAD is GET without its body, OPTIONS tells what there is,
 * every other one answers 405 in our shape.
 */
export function resource(...handlers: readonly MarkedHandler[]): Exports {
  const byMethod = new Map(handlers.map((handler) => [handler.method, handler]));
  const allowed: string[] = [...byMethod.keys()].flatMap((method) =>
    method === 'GET' ? ['GET', 'HEAD'] : [method],
  );
  const allow = [...allowed, 'OPTIONS'].join(', ');
  const refuse: RouteHandler = async () => refused('method_not_allowed', { allow });
  const get = byMethod.get('GET');
  const tell: RouteHandler = async () => new Response(null, { status: 204, headers: { allow } });
  return {
    GET: get ?? refuse,
    HEAD: get ? (request, context) => headOf(get, request, context) : refuse,
    POST: byMethod.get('POST') ?? refuse,
    PUT: refuse,
    PATCH: byMethod.get('PATCH') ?? refuse,
    DELETE: byMethod.get('DELETE') ?? refuse,
    OPTIONS: tell,
  };
}

/** What a path answers that does not exist, in our shape. */
export function nothingHere(): Exports {
  const refuse: RouteHandler = async () => refused('not_found', {});
  return {
    GET: refuse,
    HEAD: refuse,
    POST: refuse,
    PUT: refuse,
    PATCH: refuse,
    DELETE: refuse,
    OPTIONS: refuse,
  };
}

async function headOf(
  get: RouteHandler,
  request: Request,
  context: RouteContext | undefined,
): Promise<Response> {
  const response = await get(request, context);
  await response.body?.cancel();
  return new Response(null, { status: response.status, headers: response.headers });
}

function refused(
  code: 'not_found' | 'method_not_allowed',
  headers: Record<string, string>,
): Response {
  const requestId = newId('req');
  const response = problemResponse(new AppError(code), { requestId, operation: 'none' });
  for (const [name, value] of Object.entries(headers)) response.headers.set(name, value);
  finish(response, { requestId, rate: null });
  return response;
}
