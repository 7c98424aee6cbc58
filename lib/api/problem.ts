import { AppError, ERROR_CODES } from '#lib/errors.ts';
import type { Problem } from './common-schemas.ts';

/** Codes of Prisma and PostgreSQL's driver that say: the database cannot be reached or takes nothing just now. */
const DATABASE_AWAY = new Set([
  'P1001',
  'P1002',
  'P1008',
  'P1017',
  'P2024',
  'P2028',
  'P2037',
  'ECONNREFUSED',
  'ECONNRESET',
  'ENOENT',
  '53100',
  '53300',
  '57P01',
  '57P03',
]);

/** What went wrong, in our words: ours as it is, a database that is away as `unavailable`, all else `internal`. */
export function asAppError(thrown: unknown): AppError {
  if (thrown instanceof AppError) return thrown;
  const options = { cause: thrown };
  return new AppError(isDatabaseAway(thrown) ? 'unavailable' : 'internal', undefined, options);
}

/** Of the driver itself, which says it in words only: no connection in time, or one that broke. */
const CONNECTION_LOST = /^(timeout exceeded when trying to connect|Connection terminated)/;

function isDatabaseAway(thrown: unknown): boolean {
  if (!(thrown instanceof Error)) return false;
  if (thrown.name === 'PrismaClientInitializationError') return true;
  if (CONNECTION_LOST.test(thrown.message)) return true;
  if (!thrown.name.startsWith('PrismaClient') && thrown.name !== 'DriverAdapterError') return false;
  const code = 'code' in thrown && typeof thrown.code === 'string' ? thrown.code : '';
  return (
    DATABASE_AWAY.has(code) ||
    /Can't reach database|Connection terminated|timeout exceeded/.test(thrown.message)
  );
}

/** An error as RFC 9457 has it. */
export function problemOf(error: AppError, requestId: string): Problem {
  return {
    type: `urn:candor:problem:${error.code}`,
    title: ERROR_CODES[error.code].message,
    status: error.status,
    detail: error.message,
    code: error.code,
    request_id: requestId,
    errors: [...error.fields],
  };
}
