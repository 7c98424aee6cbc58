import { NonRetriableError, RetryAfterError } from 'inngest';
import { AppError, ERROR_CODES, type ErrorCode } from '#lib/errors.ts';
import { errorFields, logger } from '#lib/logger.ts';

/** Waits shorter than this are left to the back-off of the steps. */
const OWN_BACK_OFF_SECONDS = 5;

/**
 * Runs what a step does and says to Inngest what a failure means: bad input is not tried again, a busy
 * model is left alone for as long as it asks. What is kept of an error is its code and our own words:
 * an error of others may quote a document.
 */
export async function runStage<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (thrown) {
    throw toStepError(thrown);
  }
}

/** The error of a step for something that was thrown by lib. */
export function toStepError(thrown: unknown): Error {
  if (!(thrown instanceof AppError)) {
    logger.error('workflow_step_failed', errorFields(thrown));
    return new Error(ERROR_CODES.internal.message, { cause: codeRecord('internal') });
  }
  const cause = codeRecord(thrown.code);
  if (!thrown.retryable) {
    // A defect may be a passing one (a database that was away); everything else of ours is final.
    return thrown.code === 'internal'
      ? new Error(thrown.message, { cause })
      : new NonRetriableError(thrown.message, { cause });
  }
  const seconds = thrown.retryAfterSeconds ?? 0;
  return seconds > OWN_BACK_OFF_SECONDS
    ? new RetryAfterError(thrown.message, seconds * 1000, { cause })
    : new Error(thrown.message, { cause });
}

/** The code of a failed run: of the error, or of what caused it; `internal` when it is none of ours. */
export function codeOfFailure(error: unknown): ErrorCode {
  for (let at = error, depth = 0; typeof at === 'object' && at !== null && depth < 6; depth += 1) {
    const code = 'code' in at ? at.code : undefined;
    if (typeof code === 'string' && Object.hasOwn(ERROR_CODES, code)) return code as ErrorCode;
    at = 'cause' in at ? at.cause : null;
  }
  return 'internal';
}

// The code alone: an AppError would take its own cause along into the run's record, and of a cause that
// looks like an error the SDK keeps everything but the code.
function codeRecord(code: ErrorCode): { code: ErrorCode } {
  return { code };
}
