import { Inngest, type Logger } from 'inngest';
import { errorFields, logger } from '#lib/logger.ts';

type LogMethod = Logger['info'];

/**
 * What the SDK says, without what errors quote: its own sentence, and the kind and place of an error.
 * A failure with a code of ours is an outcome, not a defect.
 */
function through(level: 'debug' | 'info' | 'warn' | 'error'): LogMethod {
  return (...args) => {
    const about = args.find((arg) => typeof arg === 'string');
    const holder = args.find((arg) => typeof arg === 'object' && arg !== null && 'err' in arg);
    const error = args.find((arg) => arg instanceof Error) ?? holder?.err;
    const code = causeCode(error);
    if (code) logger.info('workflow_sdk', { about, code });
    else logger[level]('workflow_sdk', { about, ...(error ? errorFields(error) : {}) });
  };
}

function causeCode(error: unknown): string | null {
  const cause = error instanceof Error ? error.cause : null;
  if (typeof cause !== 'object' || cause === null || !('code' in cause)) return null;
  return typeof cause.code === 'string' && cause.code !== 'internal' ? cause.code : null;
}

/**
 * The one Inngest client. Which server it speaks to is read from the environment, which the embedded
 * executor sets (see `WORKFLOWS`); never the SDK's development mode, which would take unsigned calls.
 */
export const inngest = new Inngest({
  id: 'candor',
  isDev: false,
  aiMetadata: false,
  logger: {
    debug: through('debug'),
    info: through('debug'),
    warn: through('warn'),
    error: through('error'),
  },
});
