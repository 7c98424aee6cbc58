import type { Operation } from '#inngest/embedded/answer.ts';
import type { Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
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
};

type PlanOperation = Extract<Operation, { kind: 'plan' | 'sleep' }>;

// Always the run before its jobs: two who write to the same run wait for each other, never in a circle.
export async function lockRun(tx: Tx, runId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM workflow_runs WHERE id = ${runId} FOR UPDATE`;
}

export async function lockHeldJob(tx: Tx, held: HeldJob): Promise<JobRow | undefined> {
  await lockRun(tx, held.runId);
  const [job] = await tx.$queryRaw<JobRow[]>`
    SELECT * FROM workflow_jobs
    WHERE id = ${held.id} AND lease_owner = ${held.owner} AND generation = ${held.generation} FOR UPDATE`;
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

export async function ensureDiscovery(tx: Tx, job: JobRow): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO workflow_jobs
      (id, run_id, kind, step_id, max_attempts, concurrency_keys, run_at, created_at)
    VALUES (${newId('wfj')}, ${job.run_id}, 'discovery', ${DISCOVERY_STEP}, ${job.max_attempts},
      ${job.concurrency_keys}, timezone('utc', now()), timezone('utc', now()))
    ON CONFLICT (run_id, step_id) DO NOTHING`;
}

export async function removeJob(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM workflow_jobs WHERE id = ${id}`;
}

type RunCounts = { jobs: number; sleeps: number; steps: number };

export async function countRun(tx: Tx, runId: string): Promise<RunCounts> {
  const [counts] = await tx.$queryRaw<RunCounts[]>`
    SELECT count(*)::int AS jobs, (count(*) FILTER (WHERE kind = 'sleep'))::int AS sleeps,
      (SELECT count(*)::int FROM workflow_steps WHERE run_id = ${runId}) AS steps
    FROM workflow_jobs WHERE run_id = ${runId}`;
  return counts ?? { jobs: 0, sleeps: 0, steps: 0 };
}
