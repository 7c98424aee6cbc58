import { APICallError } from 'ai';
import { AppError } from '#lib/errors.ts';

/** Longer waits are not believed: nobody is kept waiting for a server's wrong clock. */
const RETRY_AFTER_SECONDS_MAX = 600;

// Kept beside the error: only the code that asked can do something with it.
const refusals = new WeakSet<AppError>();

/**
 * Whatever a provider threw, as one of the `model_*` codes with a sentence for people. The original is left
 * behind on purpose: its message and its request body hold prompts.
 */
export function modelError(thrown: unknown): AppError {
  const ours = findCause(thrown, (error) => error instanceof AppError);
  if (ours instanceof AppError) return ours;
  const call = findCause(thrown, (error) => APICallError.isInstance(error));
  const status = APICallError.isInstance(call) ? call.statusCode : statusOf(thrown);
  switch (status) {
    case 429: {
      const headers = APICallError.isInstance(call) ? (call.responseHeaders ?? {}) : {};
      const seconds = retryAfterSeconds(headers, Date.now());
      return new AppError(
        'model_rate_limited',
        undefined,
        seconds === null ? {} : { retryAfterSeconds: seconds },
      );
    }
    case 401:
    case 403:
      return new AppError('model_failed', 'The model’s provider does not accept the key.');
    case 404:
      return new AppError('model_failed', 'The provider does not know this model.');
    case 400:
    case 415:
    case 422:
    case 501: {
      const error = new AppError('model_failed', 'The provider refused the request.');
      refusals.add(error);
      return error;
    }
    case undefined:
      return isNetworkError(thrown)
        ? new AppError('model_failed', 'The connection to the AI model failed or broke off.')
        : new AppError('model_failed');
    default:
      return new AppError(
        'model_failed',
        `The model’s provider answered with an error (${status}).`,
      );
  }
}

/** Whether a provider refused how it was asked (not who asks, or how often): asking in another way may work. */
export function isRefusedRequest(error: unknown): boolean {
  return error instanceof AppError && refusals.has(error);
}

/** Seconds by `retry-after-ms` or `retry-after` (seconds or a date); null when there is nothing usable. */
export function retryAfterSeconds(
  headers: Record<string, string | undefined>,
  now: number,
): number | null {
  const ms = Number(headers['retry-after-ms'] ?? Number.NaN);
  const value = headers['retry-after'];
  const seconds = Number.isFinite(ms)
    ? ms / 1000
    : value === undefined || value.trim() === ''
      ? Number.NaN
      : Number.isFinite(Number(value))
        ? Number(value)
        : (Date.parse(value) - now) / 1000;
  if (!Number.isFinite(seconds) || seconds < 0) return null;
  return Math.min(Math.ceil(seconds), RETRY_AFTER_SECONDS_MAX);
}

function statusOf(thrown: unknown): number | undefined {
  if (typeof thrown !== 'object' || thrown === null || !('statusCode' in thrown)) return undefined;
  return typeof thrown.statusCode === 'number' ? thrown.statusCode : undefined;
}

function isNetworkError(thrown: unknown): boolean {
  const names = /^(TypeError|SocketError|ECONN|ENOTFOUND|UND_ERR|EPIPE|ETIMEDOUT)/;
  return findCause(thrown, (error) => names.test(error.name) || names.test(codeOf(error))) !== null;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** The first error of a chain of causes that fits; chains are short, a circle must not hang us. */
function findCause(thrown: unknown, fits: (error: Error) => boolean): Error | null {
  let error: unknown = thrown;
  for (let depth = 0; depth < 6 && error instanceof Error; depth += 1) {
    if (fits(error)) return error;
    error = error.cause;
  }
  return null;
}
