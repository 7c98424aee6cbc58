import { existsSync } from 'node:fs';
import path from 'node:path';
import type { Worker } from 'node:worker_threads';
import { env } from '#lib/env.ts';
import { AppError } from '#lib/errors.ts';
import { logger } from '#lib/logger.ts';
import { type RulesResult, type RulesTask, runRulesTask } from './rules-tasks.ts';

/** Of processor time: ordinary documents take some ms, twenty dense pages a second or two; more was made to. */
const TASK_MS = 8_000;
/** On a machine that is busy with other things a task may wait for the processor so many times longer. */
const WAIT_FACTOR = 5;
/** Loading the rules and their table of skills, on a machine that is busy. */
const START_MS = 20_000;
/** Idle for this long, the thread gives its memory back. */
const IDLE_MS = 10 * 60 * 1000;
/** The rules with their tables take about a third of it. */
const HEAP_MEBIBYTES = 192;

export type RulesThread = {
  /**
   * Does a task beside the thread that serves people; tasks wait for each other. Throws `too_complex` for one
   * that takes too long or too much memory, and what the rules throw. Where no thread can be started, the work
   * is done in this one.
   */
  run<T extends RulesTask>(task: T): Promise<RulesResult<T['type']>>;
  stop(): Promise<void>;
};

type Options = { entry?: string; taskMs?: number; startMs?: number };

// Module state exists several times in one process; the thread must exist once.
const shared = globalThis as typeof globalThis & { __candorRulesThread?: RulesThread };

/** The one thread of this process. */
export function rulesThread(): RulesThread {
  shared.__candorRulesThread ??= createRulesThread();
  return shared.__candorRulesThread;
}

export function createRulesThread(options: Options = {}): RulesThread {
  const { taskMs = TASK_MS, startMs = START_MS } = options;
  let current: Promise<Worker | null> | undefined;
  let waiting: Promise<unknown> = Promise.resolve();
  let idleTimer: NodeJS.Timeout | undefined;
  let lastId = 0;

  /** Null where threads do not start: from then on nothing tries again. */
  function worker(): Promise<Worker | null> {
    current ??= startWorker(options.entry ?? workerEntry(), startMs);
    return current;
  }

  async function stop(): Promise<void> {
    clearTimeout(idleTimer);
    const stopped = current;
    current = undefined;
    await (await stopped)?.terminate();
  }

  async function runNow(task: RulesTask): Promise<unknown> {
    clearTimeout(idleTimer);
    const thread = await worker();
    if (!thread) return runRulesTask(task);
    lastId += 1;
    try {
      const outcome = await answerOf(thread, { id: lastId, task, taskMs });
      if (outcome.type === 'done') return outcome.value;
      if (outcome.type === 'failed') throw outcome.error;
      logger.warn('profile_rules_stopped', { task: task.type, reason: outcome.type });
      throw new AppError('too_complex');
    } finally {
      idleTimer = setTimeout(() => void stop(), IDLE_MS).unref();
    }
  }

  async function runInTurn(task: RulesTask): Promise<unknown> {
    const turn = waiting.then(() => runNow(task));
    waiting = turn.catch(() => undefined);
    return turn;
  }

  type Outcome =
    | { type: 'done'; value: unknown }
    | { type: 'failed'; error: unknown }
    | { type: 'slow' | 'ended' };

  function answerOf(
    thread: Worker,
    job: { id: number; task: RulesTask; taskMs: number },
  ): Promise<Outcome> {
    return new Promise((resolve) => {
      let isOver = false;
      const finish = (outcome: Outcome) => {
        if (isOver) return;
        isOver = true;
        clearTimeout(timer);
        clearTimeout(latest);
        thread.off('message', onMessage).off('error', onEnd).off('exit', onEnd);
        // A thread that was stopped, or is in the middle of something, is no use to the next task.
        if (outcome.type === 'slow' || outcome.type === 'ended') void stop();
        else thread.unref();
        resolve(outcome);
      };
      const onMessage = (answer: { id: number; value?: unknown; error?: unknown }) => {
        if (answer.id !== job.id) return;
        finish(
          'error' in answer
            ? { type: 'failed', error: answer.error }
            : { type: 'done', value: answer.value },
        );
      };
      const onEnd = () => finish({ type: 'ended' });
      const overdue = () => finish({ type: 'slow' });
      let timer = setTimeout(look, job.taskMs);
      const latest = setTimeout(overdue, job.taskMs * WAIT_FACTOR);
      const before = usageOf(thread);
      /** Whoever only waited for the processor gets the rest of its time. */
      async function look(): Promise<void> {
        const [since, until] = [await before, await usageOf(thread)];
        if (isOver) return;
        const left = since === null || until === null ? 0 : job.taskMs - (until - since);
        if (left <= 0) overdue();
        else timer = setTimeout(look, left);
      }
      thread.on('message', onMessage).on('error', onEnd).on('exit', onEnd);
      thread.ref();
      thread.postMessage({ id: job.id, task: job.task });
    });
  }

  return { run: runInTurn as RulesThread['run'], stop };
}

/** Processor time of a thread so far, in ms; null for one that has ended. */
async function usageOf(thread: Worker): Promise<number | null> {
  const usage = await thread.cpuUsage().catch(() => null);
  return usage && (usage.user + usage.system) / 1000;
}

/** A thread that has said that it is ready; null where it cannot be had. */
async function startWorker(entry: string, startMs: number): Promise<Worker | null> {
  try {
    // Asked of Node itself: a bundler would take the file of the thread for a module of its own.
    const { Worker } = process.getBuiltinModule('node:worker_threads');
    const thread = new Worker(entry, {
      // What this process was started with (test runners, loaders) is not for the thread.
      execArgv: ['--disable-warning=ExperimentalWarning'],
      env: {},
      resourceLimits: { maxOldGenerationSizeMb: HEAP_MEBIBYTES },
      stderr: true,
      stdout: true,
    });
    // Without a listener, a thread that ends by an error would end the process.
    thread.on('error', () => undefined);
    await new Promise<void>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error('slow')), startMs);
      thread.once('message', () => resolve());
      thread.once('error', reject);
      thread.once('exit', () => reject(new Error('ended')));
      thread.once('message', () => clearTimeout(timer));
      thread.once('exit', () => clearTimeout(timer));
    }).catch(async (error: unknown) => {
      await thread.terminate();
      throw error;
    });
    thread.unref();
    return thread;
  } catch (error) {
    logger.warn('profile_rules_inline', { error: error instanceof Error ? error.name : 'unknown' });
    return null;
  }
}

/** The file of the thread: built, or its source, which Node reads as it is. */
function workerEntry(): string {
  const root = process.cwd();
  const built = path.join(/*turbopackIgnore: true*/ root, 'dist', 'profile-rules.mjs');
  const source = path.join(/*turbopackIgnore: true*/ root, 'lib/profiles/rules/worker-main.ts');
  return env().NODE_ENV === 'production' && existsSync(built) ? built : source;
}
