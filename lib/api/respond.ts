import { errorFields, logger } from '#lib/logger.ts';
import type { RateVerdict } from '#lib/rate-limit.ts';
import { asAppError, problemOf } from './problem.ts';

/** Turns anything thrown into problem+json, and logs what is a defect of ours. */
export function problemResponse(
  thrown: unknown,
  context: { requestId: string; operation: string },
): Response {
  const error = asAppError(thrown);
  if (error.status >= 500) {
    logger.error('http.failed', {
      request_id: context.requestId,
      operation: context.operation,
      problem: error.code,
      ...errorFields(error.cause ?? error),
    });
  }
  const headers = new Headers({ 'content-type': 'application/problem+json; charset=utf-8' });
  if (error.retryAfterSeconds !== undefined) {
    headers.set('retry-after', String(error.retryAfterSeconds));
  }
  if (error.code === 'unauthorized') headers.set('www-authenticate', 'Bearer realm="Candor"');
  return new Response(JSON.stringify(problemOf(error, context.requestId)), {
    status: error.status,
    headers,
  });
}

/** Headers that every answer has. */
export function finish(
  response: Response,
  context: { requestId: string; rate: RateVerdict | null },
): void {
  const { headers } = response;
  headers.set('x-request-id', context.requestId);
  headers.set('x-content-type-options', 'nosniff');
  headers.set('referrer-policy', 'no-referrer');
  if (!headers.has('cache-control')) headers.set('cache-control', 'no-store');
  if (response.status === 503 && !headers.has('retry-after')) headers.set('retry-after', '5');
  if (context.rate) {
    headers.set('ratelimit-limit', String(context.rate.limit));
    headers.set('ratelimit-remaining', String(context.rate.remaining));
    headers.set('ratelimit-reset', String(context.rate.retryAfterSeconds));
  }
}
