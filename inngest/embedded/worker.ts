import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from '#lib/db/client.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { type Answer, decodeAnswer } from './answer.ts';
import { type CallTarget, callBody, callServe } from './call-function.ts';
import { type ApplyContext, applyAnswer, applyCrash, completeSleep } from './store/apply-answer.ts';
import {
  type ClaimedJob,
  claimJobs,
  markStarted,
  releaseJobs,
  renewLeases,
} from './store/claim-jobs.ts';
import { findLostJobs, lookAtClock, msToNextDue } from './store/due.ts';
import { routeWaitingEvents } from './store/events.ts';

export type WorkerSettings = {
  /** calls under way at once, next to live interviews */
  maxCalls: number;
  leaseMs: number;
  /** a call that takes longer has failed */
  callLimitMs: number;
  /** between two looks when no notification came */
  fallbackPollMs: number;
};

export type Worker = {
  /** something may be due */
  wake(): void;
  /** waits for calls under way, at most `graceMs`; the rest is given back */
  stop(graceMs: number): Promise<void>;
  inFlight(): number;
};

type Call = { job: ClaimedJob; abort: AbortController; done: Promise<void> };

/** A database that is away for a moment must not cost an answer. */
const APPLY_TRIES = 6;
const APPLY_PAUSE_MS = 300;
/** After a round that failed, e.g. because the database was away. */
const AFTER_FAILURE_MS = 1_000;

/** Claims jobs that are due, calls their functions, writes the answers; sleeps until something is due. */
export function startWorker(options: {
  db: Db;
  owner: string;
  target: CallTarget;
  settings: WorkerSettings;
  context: ApplyContext;
}): Worker {
  const { db, owner, settings, context } = options;
  const calls = new Map<string, Call>();
  let isStopping = false;
  let isAwake = false;
  let wokenAgain = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();

  function wake(): void {
    if (isStopping) return;
    if (isAwake) {
      wokenAgain = true;
      return;
    }
    isAwake = true;
    clearTimeout(timer);
    round = runRounds().then((pause) => {
      isAwake = false;
      if (isStopping) return;
      if (wokenAgain) wake();
      else timer = setTimeout(wake, pause);
    });
  }

  /** Resolves with the ms until the next look. */
  async function runRounds(): Promise<number> {
    try {
      let from: string;
      do {
        wokenAgain = false;
        const clock = await lookAtClock(db);
        from = clock.time;
        for (const sleep of clock.sleeps) await completeSleep(db, sleep);
        const free = settings.maxCalls - calls.size;
        if (free > 0) await claimAndStart(free);
      } while (wokenAgain && !isStopping);
      // What became due since the round began may have been missed by it.
      const due = await msToNextDue(db, from);
      return Math.min(settings.fallbackPollMs, due === null ? settings.fallbackPollMs : due + 1);
    } catch (error) {
      logger.error('workflow_round_failed', errorFields(error));
      return Math.min(settings.fallbackPollMs, AFTER_FAILURE_MS);
    }
  }

  async function claimAndStart(slots: number): Promise<void> {
    const { registry } = context;
    const jobs = await claimJobs(db, { owner, slots, leaseMs: settings.leaseMs, registry });
    for (const job of jobs) {
      const abort = new AbortController();
      const done = carryOut(job, abort.signal).finally(() => {
        calls.delete(job.id);
        wake();
      });
      calls.set(job.id, { job, abort, done });
    }
  }

  async function carryOut(job: ClaimedJob, signal: AbortSignal): Promise<void> {
    const startedAt = new Date();
    try {
      if (job.isFirst) await markStarted(db, job.runId);
      const answer = await call(job, signal);
      if (signal.aborted && isStopping) return;
      await apply({
        job: { id: job.id, runId: job.runId, owner, generation: job.generation },
        answer,
        startedAt,
        knownSteps: job.state.steps.length,
      });
    } catch (error) {
      // The lease runs out and the job is found as lost.
      logger.error('workflow_answer_not_kept', { job: job.id, ...errorFields(error) });
    }
  }

  async function call(job: ClaimedJob, signal: AbortSignal): Promise<Answer> {
    const limit = AbortSignal.timeout(settings.callLimitMs);
    try {
      const answer = await callServe(options.target, {
        method: 'POST',
        query: { fnId: job.functionId, stepId: job.stepId },
        headers: { 'x-request-id': `${job.id}.${job.generation}` },
        body: callBody({ ...job, ...job.state }),
        signal: AbortSignal.any([signal, limit]),
      });
      return decodeAnswer(answer, Date.now());
    } catch (error) {
      if (limit.aborted) {
        return {
          kind: 'failed',
          error: { name: 'TimeoutError', message: 'The step took longer than a call may.' },
          retriable: true,
          retryAfterMs: null,
        };
      }
      const code = error instanceof Error && 'code' in error ? String(error.code) : 'no answer';
      return { kind: 'lost', reason: code };
    }
  }

  async function apply(answered: Parameters<typeof applyAnswer>[1]): Promise<void> {
    if (answered.answer.kind === 'lost') {
      logger.warn('workflow_call_lost', { job: answered.job.id, reason: answered.answer.reason });
    }
    for (let tries = 1; ; tries += 1) {
      try {
        const isKept = await applyAnswer(db, answered, context);
        if (!isKept) logger.info('workflow_answer_dropped', { job: answered.job.id });
        return;
      } catch (error) {
        if (tries >= APPLY_TRIES) throw error;
        await delay(APPLY_PAUSE_MS * tries);
      }
    }
  }

  /** What others left: jobs of processes that ended, events that nobody has made runs of. */
  async function recover(): Promise<void> {
    while ((await db.$transaction((tx) => routeWaitingEvents(tx, context.registry))) > 0);
    const lost = await findLostJobs(db, { owner, inFlight: [...calls.keys()] });
    for (const job of lost) await applyCrash(db, { job, reason: 'its process ended' }, context);
    if (lost.length > 0) logger.info('workflow_jobs_recovered', { jobs: lost.length });
  }

  const heartbeat = setInterval(() => {
    if (calls.size === 0) return;
    renewLeases(db, { owner, leaseMs: settings.leaseMs, ids: [...calls.keys()] }).catch(
      (error: unknown) => logger.warn('workflow_leases_not_renewed', errorFields(error)),
    );
  }, settings.leaseMs / 3);

  function look(): void {
    recover()
      .catch((error: unknown) => logger.error('workflow_recovery_failed', errorFields(error)))
      .finally(wake);
  }
  const poll = setInterval(look, settings.fallbackPollMs);
  look();

  return {
    wake,
    inFlight: () => calls.size,
    async stop(graceMs) {
      isStopping = true;
      clearTimeout(timer);
      clearInterval(heartbeat);
      clearInterval(poll);
      await round;
      const underWay = [...calls.values()];
      const everyCall = Promise.all(underWay.map((call) => call.done));
      await Promise.race([everyCall, delay(graceMs, undefined, { ref: false })]);
      const left = [...calls.values()];
      if (left.length > 0) {
        await releaseJobs(db, { owner, ids: left.map((call) => call.job.id) });
        for (const call of left) call.abort.abort();
        await everyCall;
      }
    },
  };
}
