import {
  type Answer,
  executorError,
  type Operation,
  type WorkflowError,
} from '#inngest/embedded/answer.ts';
import { type BackOff, backOffMs } from '#inngest/embedded/back-off.ts';
import type { FunctionRegistry } from '#inngest/embedded/function-registry.ts';
import type { Db, Tx } from '#lib/db/client.ts';
import { endRun, failRun } from './end-run.ts';
import {
  askAgain,
  countRun,
  type HeldJob,
  type JobRow,
  lockHeldJob,
  lockSleep,
  planStep,
  removeJob,
  saveStep,
  setRunStatus,
} from './job-rows.ts';
import { TRANSACTION_LIMITS } from './transaction-limits.ts';

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

/** A call that was answered. */
type AnsweredCall = {
  job: HeldJob;
  answer: Answer;
  startedAt: Date;
  /** how many results of steps the call was made with */
  knownSteps: number;
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
  }, TRANSACTION_LIMITS);
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
    const job = await lockSleep(tx, sleeping);
    if (!job) return;
    await saveStep(tx, {
      job,
      startedAt: job.created_at,
      hash: job.step_id,
      type: 'data',
      value: null,
      op: 'Sleep',
    });
    await askAgain(tx, job);
    await setRunStatus(tx, job, 'running');
  }, TRANSACTION_LIMITS);
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
  let hasNewResult = false;
  for (const operation of answer.operations) {
    if (operation.kind === 'result' || operation.kind === 'failure') {
      await saveOutcome(tx, { job, startedAt: call.startedAt, operation });
      hasNewResult = true;
    } else await planStep(tx, { job, operation });
  }
  if (hasNewResult) {
    await askAgain(tx, job);
    await setRunStatus(tx, job, 'running');
    return;
  }
  const rest = await countRun(tx, job);
  if (job.kind === 'discovery' && rest.steps > call.knownSteps) {
    // Results that came while this call was under way were not seen by it.
    await askAgain(tx, job);
  } else if (rest.jobs === 0) {
    const error = executorError(
      'nothing_to_do',
      'The function neither ended nor named a next step.',
    );
    await failRun(tx, { runId: job.run_id, error, context });
  } else {
    await removeJob(tx, job.id);
    await setRunStatus(tx, job, rest.jobs === rest.sleeps ? 'sleeping' : 'running');
  }
}

type OutcomeOperation = Extract<Operation, { kind: 'result' | 'failure' }>;

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

function hasAttemptsLeft(job: JobRow): boolean {
  return job.attempt + 1 < job.max_attempts;
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
