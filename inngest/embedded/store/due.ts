import type { Db } from '#lib/db/client.ts';
import type { HeldJob } from './job-rows.ts';

/**
 * The database's clock, by which everything is due (processes may disagree about the time), and the
 * sleeps that are over by it, oldest first.
 */
export async function lookAtClock(
  db: Db,
): Promise<{ time: string; sleeps: { id: string; runId: string }[] }> {
  const rows = await db.$queryRaw<{ time: string; id: string | null; runId: string | null }[]>`
    WITH clock AS (SELECT timezone('utc', clock_timestamp()) AS time)
    SELECT clock.time::text, due.id, due.run_id AS "runId"
    FROM clock LEFT JOIN LATERAL (
      SELECT id, run_id, run_at FROM workflow_jobs
      WHERE kind = 'sleep' AND run_at <= clock.time ORDER BY run_at LIMIT 100
    ) due ON true
    ORDER BY due.run_at`;
  const sleeps = rows.flatMap(({ id, runId }) => (id && runId ? [{ id, runId }] : []));
  return { time: rows[0]?.time ?? '-infinity', sleeps };
}

/**
 * Ms until the first job or sleep is due of those that were not due yet at `after`, at least 0; null when
 * there is none. Jobs that were due before wait for a slot, not for a time.
 */
export async function msToNextDue(db: Db, after: string): Promise<number | null> {
  const [row] = await db.$queryRaw<{ ms: number | null }[]>`
    SELECT (extract(epoch FROM min(run_at) - timezone('utc', clock_timestamp())) * 1000)::float8 AS ms
    FROM workflow_jobs WHERE lease_owner IS NULL AND run_at > ${after}::timestamp`;
  return row?.ms == null ? null : Math.max(0, row.ms);
}

/**
 * Jobs whose holder is gone: the lease has run out, or nobody holds the advisory lock that the holder
 * took with its connection and that PostgreSQL lets go of as soon as a process dies.
 * `inFlight` are the jobs that the caller itself is busy with.
 */
export function findLostJobs(
  db: Db,
  options: { owner: string; inFlight: string[] },
): Promise<HeldJob[]> {
  return db.$queryRaw<HeldJob[]>`
    SELECT job.id, job.run_id AS "runId", job.lease_owner AS owner, job.generation
    FROM workflow_jobs job
    WHERE job.lease_owner IS NOT NULL AND NOT job.id = ANY(${options.inFlight})
      AND (job.lease_expires_at < timezone('utc', now())
        OR (job.lease_owner <> ${options.owner} AND NOT EXISTS (
          SELECT 1 FROM pg_locks held
          WHERE held.locktype = 'advisory' AND held.objsubid = 1 AND held.granted
            AND held.database = (SELECT oid FROM pg_database WHERE datname = current_database())
            AND ((held.classid::bigint << 32) | held.objid::bigint)::text = job.lease_owner)))`;
}

/** Figures for health: how much waits, and for how long the oldest that is due has waited. */
export async function queueFigures(db: Db): Promise<{ due: number; oldestDueMs: number }> {
  const [row] = await db.$queryRaw<{ due: number; oldest: number | null }[]>`
    SELECT count(*)::int AS due,
      (extract(epoch FROM timezone('utc', clock_timestamp()) - min(run_at)) * 1000)::float8 AS oldest
    FROM workflow_jobs
    WHERE lease_owner IS NULL AND kind <> 'sleep' AND run_at <= timezone('utc', now())`;
  return { due: row?.due ?? 0, oldestDueMs: Math.round(row?.oldest ?? 0) };
}

/**
 * Runs that nobody here can go on with, since their function is not served any more (renamed, removed, or
 * known to another version only).
 */
export async function countStrandedRuns(db: Db, functionIds: string[]): Promise<number> {
  const [row] = await db.$queryRaw<{ count: number }[]>`
    SELECT count(*)::int AS count FROM workflow_runs
    WHERE ended_at IS NULL AND NOT function_id = ANY(${functionIds})`;
  return row?.count ?? 0;
}
