import type { Operation } from '#inngest/embedded/answer.ts';
import type { Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { WORKFLOWS_CHANNEL } from './notify.ts';
import { DISCOVERY_STEP } from './runs.ts';

/** A job as its holder knows it: owner and generation guard every write. */
export type HeldJob = { id: string; runId: string; owner: string; generation: number };

export type JobRow = {
  id: string;
  run_id: string;
  kind: string;
  step_id: string;
  attempt: number;
  max_attempts: number;
  crashes: number;
  concurrency_keys: string[];
  run_status: string;
};

type PlanOperation = Extract<Operation, { kind: 'plan' | 'sleep' }>;

/**
 * The job, if it is still held by `held`, with its run and itself locked; and, since something will be
 * written then, a word to the other executors at the commit. Always the run before its jobs: two who write
 * to the same run wait for each other, never in a circle.
 */
export async function lockHeldJob(tx: Tx, held: HeldJob): Promise<JobRow | undefined> {
  const [job] = await tx.$queryRaw<JobRow[]>`
    WITH run AS MATERIALIZED
      (SELECT id, status FROM workflow_runs WHERE id = ${held.runId} FOR UPDATE)
    SELECT job.id, job.run_id, job.kind, job.step_id, job.attempt, job.max_attempts, job.crashes,
      job.concurrency_keys, run.status AS run_status,
      pg_notify(${WORKFLOWS_CHANNEL}, ${held.owner})::text AS told
    FROM run JOIN workflow_jobs job ON job.run_id = run.id
    WHERE job.id = ${held.id} AND job.lease_owner = ${held.owner} AND job.generation = ${held.generation}
    FOR UPDATE OF job`;
  return job;
}

type SleepingJob = JobRow & { created_at: Date };

/** A sleep that is not over for others yet, with its run and itself locked. */
export async function lockSleep(
  tx: Tx,
  sleep: { id: string; runId: string },
): Promise<SleepingJob | undefined> {
  const [job] = await tx.$queryRaw<SleepingJob[]>`
    WITH run AS MATERIALIZED
      (SELECT id, status FROM workflow_runs WHERE id = ${sleep.runId} FOR UPDATE)
    SELECT job.*, run.status AS run_status FROM run JOIN workflow_jobs job ON job.run_id = run.id
    WHERE job.id = ${sleep.id} AND job.kind = 'sleep' FOR UPDATE OF job`;
  return job;
}

export async function saveStep(
  tx: Tx,
  step: {
    job: JobRow;
    startedAt: Date;
    hash: string;
    name?: string;
    type: 'data' | 'error';
    value: unknown;
    op: string;
  },
): Promise<void> {
  const { job } = step;
  await tx.$executeRaw`
    INSERT INTO workflow_steps
      (run_id, hash, ordinal, name, op, type, value, attempts, started_at, completed_at)
    SELECT ${job.run_id}, ${step.hash},
      (SELECT coalesce(max(ordinal), -1) + 1 FROM workflow_steps WHERE run_id = ${job.run_id}),
      coalesce(${step.name ?? null}, (SELECT step_name FROM workflow_jobs WHERE id = ${job.id}), ${step.hash}),
      ${step.op}, ${step.type}, ${JSON.stringify(step.value ?? null)}::jsonb, ${job.attempt + 1},
      timezone('utc', ${step.startedAt.toISOString()}::timestamptz), timezone('utc', clock_timestamp())
    ON CONFLICT (run_id, hash) DO NOTHING`;
}

export async function planStep(
  tx: Tx,
  options: { job: JobRow; operation: PlanOperation },
): Promise<void> {
  const { job, operation } = options;
  const isSleep = operation.kind === 'sleep';
  const until = isSleep ? operation.until.toISOString() : null;
  // Found again while it is under way, or known already to those who came later: nothing to add.
  await tx.$executeRaw`
    INSERT INTO workflow_jobs
      (id, run_id, kind, step_id, step_name, max_attempts, concurrency_keys, run_at, created_at)
    SELECT ${newId('wfj')}, ${job.run_id}, ${isSleep ? 'sleep' : 'step'}, ${operation.hash}, ${operation.name},
      ${job.max_attempts}, ${job.concurrency_keys},
      timezone('utc', coalesce(${until}::timestamptz, now())),
      timezone('utc', now())
    WHERE NOT EXISTS
      (SELECT 1 FROM workflow_steps WHERE run_id = ${job.run_id} AND hash = ${operation.hash})
    ON CONFLICT (run_id, step_id) DO NOTHING`;
}

/** The job is done, and the function is asked what there is to do next. */
export async function askAgain(tx: Tx, job: JobRow): Promise<void> {
  if (job.kind === 'discovery') {
    await tx.$executeRaw`
      UPDATE workflow_jobs
      SET attempt = 0, crashes = 0, lease_owner = NULL, lease_expires_at = NULL, last_error = NULL,
        run_at = timezone('utc', now()), created_at = timezone('utc', now())
      WHERE id = ${job.id}`;
    return;
  }
  // Somebody may be asking just now: who then finds more results than he was asked with asks again.
  await tx.$executeRaw`
    WITH done AS (DELETE FROM workflow_jobs WHERE id = ${job.id})
    INSERT INTO workflow_jobs
      (id, run_id, kind, step_id, max_attempts, concurrency_keys, run_at, created_at)
    VALUES (${newId('wfj')}, ${job.run_id}, 'discovery', ${DISCOVERY_STEP}, ${job.max_attempts},
      ${job.concurrency_keys}, timezone('utc', now()), timezone('utc', now()))
    ON CONFLICT (run_id, step_id) DO NOTHING`;
}

export async function removeJob(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM workflow_jobs WHERE id = ${id}`;
}

export async function setRunStatus(tx: Tx, job: JobRow, status: string): Promise<void> {
  if (job.run_status === status) return;
  await tx.$executeRaw`UPDATE workflow_runs SET status = ${status} WHERE id = ${job.run_id}`;
}

type RunCounts = { jobs: number; sleeps: number; steps: number };

/** What a run still has to do beside `job`, and how many results it has. */
export async function countRun(tx: Tx, job: JobRow): Promise<RunCounts> {
  const [counts] = await tx.$queryRaw<RunCounts[]>`
    SELECT count(*)::int AS jobs, (count(*) FILTER (WHERE kind = 'sleep'))::int AS sleeps,
      (SELECT count(*)::int FROM workflow_steps WHERE run_id = ${job.run_id}) AS steps
    FROM workflow_jobs WHERE run_id = ${job.run_id} AND id <> ${job.id}`;
  return counts ?? { jobs: 0, sleeps: 0, steps: 0 };
}
