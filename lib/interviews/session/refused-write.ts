/**
 * SQLSTATE classes of what PostgreSQL will refuse again however often it is asked: data that cannot be stored (22),
 * a broken constraint (23), a statement or a table it does not know or allow (42), a feature it lacks (0A).
 * Every other class (connections 08, conflicts 40, resources 53, shutdown 57, system 58 …) may pass.
 * https://www.postgresql.org/docs/current/errcodes-appendix.html
 */
const FOR_GOOD = /^(22|23|42|0A)[0-9A-Z]{3}$/;
const SQLSTATE = /^[0-9A-Z]{5}$/;
/** Errors wrap errors, as causes and in `meta`; no chain is longer. */
const DEPTH_MAX = 6;

/** The SQLSTATE of a write that the database refuses for good; null when it may work later. */
export function refusalForGood(thrown: unknown): string | null {
  const state = sqlState(thrown, DEPTH_MAX);
  return state !== null && FOR_GOOD.test(state) ? state : null;
}

function sqlState(thrown: unknown, depth: number): string | null {
  if (depth === 0 || typeof thrown !== 'object' || thrown === null) return null;
  for (const key of ['originalCode', 'code', 'sqlState']) {
    const value: unknown = Reflect.get(thrown, key);
    // Prisma's own codes (P2010) look alike; what PostgreSQL said stands deeper.
    if (typeof value === 'string' && SQLSTATE.test(value) && !/^P\d/.test(value)) return value;
  }
  for (const key of ['cause', 'meta', 'driverAdapterError']) {
    const found = sqlState(Reflect.get(thrown, key), depth - 1);
    if (found !== null) return found;
  }
  return null;
}
