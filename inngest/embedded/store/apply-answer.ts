import {
  type Answer,
  executorError,
  type Operation,
  type WorkflowError,
} from '#inngest/embedded/answer.ts';
import { type BackOff, backOffMs } from '#inngest/embedded/back-off.ts';
import type { FunctionRegistry } from '#inngest/embedded/function-registry.ts';
import type { Db, Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { endRun, failRun } from './end-run.ts';
import { DISCOVERY_STEP } from './runs.ts';

export type RetrySettings = {
  retry: BackOff;
  crash: BackOff;
  /** how often a job may lose its process before its run is given up */
  crashBudget: number;
};

export type ApplyContext = {
  registry: FunctionRegistry;
  settings: RetrySettings;
  random(): number;
};

/** A job as its holder knows it: owner and generation guard every write. */
export type HeldJob = { id: string; runId: string; owner: string; generation: number };

/** A call that was answered. */
export type AnsweredCall = {
  job: HeldJob;
  answer: Answer;
  startedAt: Date;
  /** how many results of steps the call was made with */
  knownSteps: number;
};

type JobRow = {
  id: string;
  run_id: string;
  kind: string;
  step_id: string;
  attempt: number;
  max_attempts: number;
  crashes: number;
  concurrency_keys: string[];
};

/**
 * Writes what came of one call in one transaction. False when the job is no longer held by the one who
 * made the call: somebody else has it or its run is over, and the answer is dropped.
 */
export function applyAnswer(db: Db, call: AnsweredCall, context: ApplyContext): Promise<boolean> {
  const { answer } = call;
  return db.$transaction(async (tx) => {
    const job = await lockHeldJob(tx, call.job);
    if (!job) return false;
    switch (answer.kind) {
      case 'completed':
        await endRun(tx, { runId: job.run_id, status: 'completed', output: answer.output });
        break;
      case 'operations':
        await applyOperations(tx, { call: { ...call, answer }, job, context });
        break;
      case 'failed':
        if (answer.retriable && hasAttemptsLeft(job)) await retry(tx, { job, ...answer, context });
        else await failRun(tx, { runId: job.run_id, error: answer.error, context });
        break;
      case 'lost':
        await chargeCrash(tx, { job, reason: answer.reason, context });
        break;
    }
    return true;
  });
}

/** Charges a crash to a job whose holder is gone. False when it is held by somebody else meanwhile. */
export function applyCrash(
  db: Db,
  lost: { job: HeldJob; reason: string },
  context: ApplyContext,
): Promise<boolean> {
  const answer: Answer = { kind: 'lost', reason: lost.reason };
  return applyAnswer(db, { job: lost.job, answer, startedAt: new Date(), knownSteps: 0 }, context);
}

/** The sleep of a job is over: its step has its result and the function goes on. */
export function completeSleep(db: Db, sleeping: { id: string; runId: string }): Promise<void> {
  return db.$transaction(async (tx) => {
    await lockRun(tx, sleeping.runId);
    const [job] = await tx.$queryRaw<(JobRow & { created_at: Date })[]>`
      SELECT * FROM workflow_jobs WHERE id = ${sleeping.id} AND kind = 'sleep' FOR UPDATE`;
    if (!job) return;
    await saveStep(tx, {
      job,
      startedAt: job.created_at,
      hash: job.step_id,
      type: 'data',
      value: null,
      op: 'Sleep',
    });
    await removeJob(tx, job.id);
    await ensureDiscovery(tx, job);
  });
}

// Always the run before its jobs: two who write to the same run wait for each other, never in a circle.
async function lockRun(tx: Tx, runId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM workflow_runs WHERE id = ${runId} FOR UPDATE`;
}

async function lockHeldJob(tx: Tx, held: HeldJob): Promise<JobRow | undefined> {
  await lockRun(tx, held.runId);
  const [job] = await tx.$queryRaw<JobRow[]>`
    SELECT * FROM workflow_jobs
    WHERE id = ${held.id} AND lease_owner = ${held.owner} AND generation = ${held.generation} FOR UPDATE`;
  return job;
}

type OperationsAnswer = Extract<Answer, { kind: 'operations' }>;

async function applyOperations(
  tx: Tx,
  options: {
    call: AnsweredCall & { answer: OperationsAnswer };
    job: JobRow;
    context: ApplyContext;
  },
): Promise<void> {
  const { call, job, context } = options;
  const { answer } = call;
  const retried = answer.operations.find(
    (op) => op.kind === 'failure' && op.retriable && hasAttemptsLeft(job),
  );
  if (retried?.kind === 'failure') {
    const { error } = retried;
    await retry(tx, { job, error, retryAfterMs: answer.retryAfterMs, context });
    return;
  }
  await removeJob(tx, job.id);
  let hasNewResult = false;
  for (const operation of answer.operations) {
    if (operation.kind === 'result' || operation.kind === 'failure') {
      await saveOutcome(tx, { job, startedAt: call.startedAt, operation });
      hasNewResult = true;
    } else await planStep(tx, { job, operation });
  }
  const state = await countRun(tx, job.run_id);
  // Results that came while this call was under way were not seen by it: ask again.
  const missedSome = job.kind === 'discovery' && state.steps > call.knownSteps;
  if (hasNewResult || missedSome) {
    await ensureDiscovery(tx, job);
  } else if (state.jobs === 0) {
    const error = executorError(
      'nothing_to_do',
      'The function neither ended nor named a next step.',
    );
    await failRun(tx, { runId: job.run_id, error, context });
    return;
  } else if (state.jobs === state.sleeps) {
    await tx.$executeRaw`UPDATE workflow_runs SET status = 'sleeping' WHERE id = ${job.run_id}`;
    return;
  }
  await tx.$executeRaw`
    UPDATE workflow_runs SET status = 'running' WHERE id = ${job.run_id} AND status = 'sleeping'`;
}

type OutcomeOperation = Extract<Operation, { kind: 'result' | 'failure' }>;
type PlanOperation = Extract<Operation, { kind: 'plan' | 'sleep' }>;

function saveOutcome(
  tx: Tx,
  options: { job: JobRow; startedAt: Date; operation: OutcomeOperation },
): Promise<void> {
  const { job, startedAt, operation } = options;
  const step = { job, startedAt, hash: operation.hash, name: operation.name };
  return operation.kind === 'result'
    ? saveStep(tx, { ...step, type: 'data', value: operation.value, op: 'StepRun' })
    : saveStep(tx, { ...step, type: 'error', value: operation.error, op: 'StepFailed' });
}

async function saveStep(
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

async function planStep(tx: Tx, options: { job: JobRow; operation: PlanOperation }): Promise<void> {
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

async function ensureDiscovery(tx: Tx, job: JobRow): Promise<void> {
  await tx.$executeRaw`
    INSERT INTO workflow_jobs
      (id, run_id, kind, step_id, max_attempts, concurrency_keys, run_at, created_at)
    VALUES (${newId('wfj')}, ${job.run_id}, 'discovery', ${DISCOVERY_STEP}, ${job.max_attempts},
      ${job.concurrency_keys}, timezone('utc', now()), timezone('utc', now()))
    ON CONFLICT (run_id, step_id) DO NOTHING`;
}

async function removeJob(tx: Tx, id: string): Promise<void> {
  await tx.$executeRaw`DELETE FROM workflow_jobs WHERE id = ${id}`;
}

type RunCounts = { jobs: number; sleeps: number; steps: number };

async function countRun(tx: Tx, runId: string): Promise<RunCounts> {
  const [counts] = await tx.$queryRaw<RunCounts[]>`
    SELECT count(*)::int AS jobs, (count(*) FILTER (WHERE kind = 'sleep'))::int AS sleeps,
      (SELECT count(*)::int FROM workflow_steps WHERE run_id = ${runId}) AS steps
    FROM workflow_jobs WHERE run_id = ${runId}`;
  return counts ?? { jobs: 0, sleeps: 0, steps: 0 };
}

function hasAttemptsLeft(job: JobRow): boolean {
  return job.attempt + 1 < job.max_attempts;
}

async function retry(
  tx: Tx,
  options: {
    job: JobRow;
    error: WorkflowError;
    retryAfterMs: number | null;
    context: ApplyContext;
  },
): Promise<void> {
  const { job, context } = options;
  const delay =
    options.retryAfterMs ?? backOffMs(context.settings.retry, job.attempt + 1, context.random());
  await tx.$executeRaw`
    UPDATE workflow_jobs
    SET attempt = attempt + 1, lease_owner = NULL, lease_expires_at = NULL,
        run_at = timezone('utc', now()) + make_interval(secs => ${delay / 1000}::float8),
        last_error = ${JSON.stringify(options.error)}::jsonb
    WHERE id = ${job.id}`;
}

async function chargeCrash(
  tx: Tx,
  options: { job: JobRow; reason: string; context: ApplyContext },
): Promise<void> {
  const { job, context } = options;
  const crashes = job.crashes + 1;
  const error = executorError(
    'process_lost',
    `The process was lost ${crashes} times while this was under way (${options.reason}).`,
  );
  if (crashes > context.settings.crashBudget) {
    await failRun(tx, { runId: job.run_id, error, context });
    return;
  }
  const delay = backOffMs(context.settings.crash, crashes, context.random());
  await tx.$executeRaw`
    UPDATE workflow_jobs
    SET crashes = ${crashes}, lease_owner = NULL, lease_expires_at = NULL,
        run_at = timezone('utc', now()) + make_interval(secs => ${delay / 1000}::float8),
        last_error = ${JSON.stringify(error)}::jsonb
    WHERE id = ${job.id}`;
}
