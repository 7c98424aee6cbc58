import { db } from '#lib/db/client.ts';

/** Runs that ended well; their results are in the rows they worked on. */
const COMPLETED_DAYS = 7;
/** Runs that failed stay until somebody has had time to look. */
const FAILED_DAYS = 30;
/** The same id of an event, and the same idempotency key of a run, mean the same for this long. */
const KEY_HOURS = 24;

/**
 * Removes ended runs of the embedded executor with their steps, and events no run refers to any more;
 * lets go of keys whose time is over.
 */
export async function pruneWorkflows(now: Date): Promise<void> {
  const at = now.toISOString();
  await db().$executeRaw`
    UPDATE workflow_runs SET idempotency_key = NULL WHERE idempotency_key IS NOT NULL
      AND created_at < timezone('utc', ${at}::timestamptz) - make_interval(hours => ${KEY_HOURS}::int)`;
  await db().$executeRaw`
    DELETE FROM workflow_runs
    WHERE (status IN ('completed', 'cancelled')
        AND ended_at < timezone('utc', ${at}::timestamptz) - make_interval(days => ${COMPLETED_DAYS}::int))
      OR (status = 'failed'
        AND ended_at < timezone('utc', ${at}::timestamptz) - make_interval(days => ${FAILED_DAYS}::int))`;
  await db().$executeRaw`
    DELETE FROM workflow_events event
    WHERE routed_at IS NOT NULL
      AND received_at < timezone('utc', ${at}::timestamptz) - make_interval(hours => ${KEY_HOURS}::int)
      AND event.id NOT IN (SELECT unnest(run.event_ids) FROM workflow_runs run)`;
}
