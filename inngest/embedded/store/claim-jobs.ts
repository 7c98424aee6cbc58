import type { FunctionRegistry } from '#inngest/embedded/function-registry.ts';
import type { Db, Tx } from '#lib/db/client.ts';
import { type EventEnvelope, toEnvelope } from './events.ts';
import { TRANSACTION_LIMITS } from './transaction-limits.ts';

export type ClaimedJob = {
  id: string;
  generation: number;
  runId: string;
  functionId: string;
  kind: 'discovery' | 'step';
  stepId: string;
  attempt: number;
  maxAttempts: number;
  /** the first call of its run */
  isFirst: boolean;
  state: RunState;
};

/** What a call of a function is made from. */
type RunState = {
  events: EventEnvelope[];
  /** in the order in which the results became known */
  steps: { hash: string; type: 'data' | 'error'; value: unknown }[];
  /** other steps, sleeps and waits of the run are not over yet */
  hasPending: boolean;
};

/** Only one executor at a time counts and claims; the number names that and means nothing else. */
const CLAIM_LOCK = 7_214_001;
/** Candidates read at once; more are read while slots are free. */
const BATCH = 32;

/**
 * Leases jobs that are due, oldest first, as many as there are slots and as the concurrency limits of
 * their functions allow. Jobs of functions this process does not know are left to others.
 */
export async function claimJobs(
  db: Db,
  options: { owner: string; slots: number; leaseMs: number; registry: FunctionRegistry },
): Promise<ClaimedJob[]> {
  return db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT pg_advisory_xact_lock(${CLAIM_LOCK})`;
    const counts = await countLeased(tx);
    const saturated = new Set<string>();
    const chosen: string[] = [];
    while (chosen.length < options.slots) {
      const candidates = await findCandidates(tx, {
        functionIds: [...options.registry.keys()],
        saturated: [...saturated],
        chosen,
      });
      const before = chosen.length + saturated.size;
      for (const job of candidates) {
        if (chosen.length >= options.slots) break;
        const limits = options.registry.get(job.function_id)?.concurrency ?? [];
        const full = job.concurrency_keys.filter(
          (key, index) =>
            (counts.get(key) ?? 0) >= (limits[index]?.limit ?? Number.POSITIVE_INFINITY),
        );
        if (full.length > 0) {
          for (const key of full) saturated.add(key);
          continue;
        }
        for (const key of job.concurrency_keys) counts.set(key, (counts.get(key) ?? 0) + 1);
        chosen.push(job.id);
      }
      if (candidates.length < BATCH || chosen.length + saturated.size === before) break;
    }
    return chosen.length === 0 ? [] : lease(tx, { ...options, ids: chosen });
  }, TRANSACTION_LIMITS);
}

async function countLeased(tx: Tx): Promise<Map<string, number>> {
  const rows = await tx.$queryRaw<{ key: string; count: number }[]>`
    SELECT key, count(*)::int AS count FROM workflow_jobs, unnest(concurrency_keys) AS key
    WHERE lease_owner IS NOT NULL GROUP BY key`;
  return new Map(rows.map((row) => [row.key, row.count]));
}

type Candidate = { id: string; function_id: string; concurrency_keys: string[] };

function findCandidates(
  tx: Tx,
  options: { functionIds: string[]; saturated: string[]; chosen: string[] },
): Promise<Candidate[]> {
  return tx.$queryRaw<Candidate[]>`
    SELECT job.id, run.function_id, job.concurrency_keys
    FROM workflow_jobs job JOIN workflow_runs run ON run.id = job.run_id
    WHERE job.lease_owner IS NULL AND job.run_at <= timezone('utc', now())
      AND job.kind IN ('discovery', 'step')
      AND run.function_id = ANY(${options.functionIds})
      AND NOT job.concurrency_keys && ${options.saturated}::text[]
      AND NOT job.id = ANY(${options.chosen})
    ORDER BY job.run_at, job.id LIMIT ${BATCH} FOR UPDATE OF job SKIP LOCKED`;
}

type LeasedRow = Omit<ClaimedJob, 'state'> & {
  events: Parameters<typeof toEnvelope>[0][] | null;
  steps: RunState['steps'] | null;
  pending: number;
};

async function lease(
  tx: Tx,
  options: { owner: string; leaseMs: number; ids: string[] },
): Promise<ClaimedJob[]> {
  const rows = await tx.$queryRaw<LeasedRow[]>`
    UPDATE workflow_jobs job
    SET lease_owner = ${options.owner}, generation = generation + 1,
        lease_expires_at = timezone('utc', now()) + make_interval(secs => ${options.leaseMs / 1000}::float8)
    FROM workflow_runs run
    WHERE run.id = job.run_id AND job.id = ANY(${options.ids})
    RETURNING job.id, job.generation, job.run_id AS "runId", run.function_id AS "functionId", job.kind,
      job.step_id AS "stepId", job.attempt, job.max_attempts AS "maxAttempts",
      run.started_at IS NULL AS "isFirst",
      (SELECT jsonb_agg(jsonb_build_object('id', event.id, 'dedupe_key', event.dedupe_key, 'name', event.name,
          'data', event.data, 'user', event."user", 'ts_ms', extract(epoch FROM event.ts) * 1000)
          ORDER BY array_position(run.event_ids, event.id))
        FROM workflow_events event WHERE event.id = ANY(run.event_ids)) AS events,
      (SELECT jsonb_agg(jsonb_build_object('hash', step.hash, 'type', step.type, 'value', step.value)
          ORDER BY step.ordinal)
        FROM workflow_steps step WHERE step.run_id = run.id) AS steps,
      (SELECT count(*)::int FROM workflow_jobs other
        WHERE other.run_id = run.id AND other.id <> job.id) AS pending`;
  return rows.map(({ events, steps, pending, ...job }) => ({
    ...job,
    state: {
      events: (events ?? []).map(toEnvelope),
      steps: steps ?? [],
      hasPending: pending > 0,
    },
  }));
}

/** Marks a run as running, from its first call on. */
export async function markStarted(db: Db, runId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE workflow_runs SET status = 'running', started_at = timezone('utc', now())
    WHERE id = ${runId} AND started_at IS NULL`;
}

/** Keeps the leases of jobs whose calls are still under way. */
export async function renewLeases(
  db: Db,
  options: { owner: string; leaseMs: number; ids: string[] },
): Promise<void> {
  await db.$executeRaw`
    UPDATE workflow_jobs
    SET lease_expires_at = timezone('utc', now()) + make_interval(secs => ${options.leaseMs / 1000}::float8)
    WHERE lease_owner = ${options.owner} AND id = ANY(${options.ids})`;
}

/** Gives jobs back that were stopped on purpose: nothing is charged, others may take them at once. */
export async function releaseJobs(
  db: Db,
  options: { owner: string; ids: string[] },
): Promise<void> {
  await db.$executeRaw`
    UPDATE workflow_jobs SET lease_owner = NULL, lease_expires_at = NULL, generation = generation + 1
    WHERE lease_owner = ${options.owner} AND id = ANY(${options.ids})`;
}
