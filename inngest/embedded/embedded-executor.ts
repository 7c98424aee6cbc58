import { randomBytes, randomInt } from 'node:crypto';
import type { Db } from '#lib/db/client.ts';
import { listenToNotifications } from '#lib/db/notifications.ts';
import { setEnv } from '#lib/env.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { CRASH_BACK_OFF, RETRY_BACK_OFF } from './back-off.ts';
import { type CallTarget, callServe } from './call-function.ts';
import { startCronSchedule } from './cron-schedule.ts';
import { startEventApi } from './event-api.ts';
import { type FunctionRegistry, RegistrationError, readRegistration } from './function-registry.ts';
import type { RetrySettings } from './store/apply-answer.ts';
import { keepTick } from './store/cron.ts';
import { countStrandedRuns, queueFigures } from './store/due.ts';
import { receiveEvents } from './store/events.ts';
import { notifyExecutors, WORKFLOWS_CHANNEL } from './store/notify.ts';
import { startWorker, type Worker, type WorkerSettings } from './worker.ts';

export type ExecutorSettings = RetrySettings & WorkerSettings & { drainMs: number };

const DEFAULT_EXECUTOR_SETTINGS: ExecutorSettings = {
  retry: RETRY_BACK_OFF,
  crash: CRASH_BACK_OFF,
  crashBudget: 8,
  maxCalls: 8,
  leaseMs: 30_000,
  callLimitMs: 15 * 60_000,
  fallbackPollMs: 15_000,
  drainMs: 10_000,
};

export type ExecutorStats = {
  /** false until the functions are known and the executor works */
  isRunning: boolean;
  functions: number;
  callsInFlight: number;
  /** jobs that are due and wait for a slot */
  due: number;
  oldestDueMs: number;
};

export type EmbeddedExecutor = {
  /**
   * Second phase, when the app answers at `appUrl`: takes over what dead processes left, asks the app
   * for its functions and starts to work. Rejects with a RegistrationError when a function asks for
   * something that is not supported, and with an Error when the app does not answer.
   */
  begin(options: { appUrl: string }): Promise<void>;
  stats(): Promise<ExecutorStats>;
  /** Stops claiming, waits for calls under way at most `drainMs`, gives the rest back. */
  stop(): Promise<void>;
};

type ExecutorOptions = {
  db: Db;
  databaseUrl: string;
  settings?: Partial<ExecutorSettings>;
  /** where the functions are served below `appUrl` */
  servePath?: string;
  /** ms; only schedules are read from it */
  now?: () => number;
  random?: () => number;
};

const SYNC_TRIES = 5;

/**
 * First phase, before anything imports the Inngest client or Next: opens the SDK's event API on a
 * loopback port and points the SDK's environment at it with keys of its own. Events that come from now
 * on are kept; they are routed after `begin`.
 */
export async function startEmbeddedExecutor(options: ExecutorOptions): Promise<EmbeddedExecutor> {
  const { db } = options;
  const settings = { ...DEFAULT_EXECUTOR_SETTINGS, ...options.settings };
  const now = options.now ?? Date.now;
  // The number of the advisory lock by which others see that this process lives.
  const owner = randomInt(1, 2 ** 47).toString();
  const signingKey = `signkey-prod-${randomBytes(32).toString('hex')}`;
  const eventKey = randomBytes(32).toString('base64url');
  let registry: FunctionRegistry | null = null;
  let worker: Worker | null = null;

  const eventApi = await startEventApi({
    eventKey,
    async receive(events) {
      const ids = await db.$transaction(async (tx) => {
        const received = await receiveEvents(tx, { events, registry });
        await notifyExecutors(tx, owner);
        return received;
      });
      worker?.wake();
      return ids;
    },
  });
  setEnv({
    INNGEST_BASE_URL: eventApi.url,
    INNGEST_EVENT_KEY: eventKey,
    INNGEST_SIGNING_KEY: signingKey,
    INNGEST_DEV: '0',
    INNGEST_ENABLE_UNAUTHED_SYNC: 'false',
  });

  const closers: (() => Promise<void> | void)[] = [() => eventApi.close()];

  async function begin({ appUrl }: { appUrl: string }): Promise<void> {
    const serveUrl = new URL(options.servePath ?? '/api/inngest', appUrl).href;
    const target: CallTarget = { serveUrl, signingKey };
    setEnv({ INNGEST_SERVE_ORIGIN: new URL(appUrl).origin });
    const functions = await sync(target);
    registry = functions;

    const notifications = await listenToNotifications({
      url: options.databaseUrl,
      channels: [WORKFLOWS_CHANNEL],
      prepare: async (client) => {
        await client.query('SELECT pg_advisory_lock($1::bigint)', [owner]);
      },
      onNotification: (_channel, payload) => {
        if (payload !== owner) worker?.wake();
      },
      onReady: () => worker?.wake(),
    });
    closers.unshift(() => notifications.close());

    const started = startWorker({
      db,
      owner,
      target,
      settings,
      context: { registry: functions, settings, random: options.random ?? Math.random },
    });
    worker = started;
    closers.unshift(() => started.stop(settings.drainMs));

    const schedule = startCronSchedule({
      registry: functions,
      now,
      onTick(tick) {
        const fn = functions.get(tick.functionId);
        if (!fn) return;
        keepTick(db, { tick, fn })
          .then(() => started.wake())
          .catch((error: unknown) => logger.error('workflow_tick_not_kept', errorFields(error)));
      },
    });
    closers.unshift(() => schedule.stop());
    const stranded = await countStrandedRuns(db, [...functions.keys()]);
    if (stranded > 0) logger.warn('workflow_runs_without_function', { runs: stranded });
    logger.info('workflows_started', { mode: 'embedded', functions: functions.size });
  }

  return {
    begin,
    async stats() {
      const figures = await queueFigures(db);
      return {
        isRunning: worker !== null,
        functions: registry?.size ?? 0,
        callsInFlight: worker?.inFlight() ?? 0,
        ...figures,
      };
    },
    async stop() {
      for (const close of closers.splice(0)) await close();
      worker = null;
    },
  };
}

/** Asks the app which functions it serves. */
async function sync(target: CallTarget): Promise<FunctionRegistry> {
  let last: unknown;
  for (let tries = 1; tries <= SYNC_TRIES; tries += 1) {
    try {
      const answer = await callServe(target, {
        method: 'PUT',
        headers: { 'x-inngest-sync-kind': 'in_band' },
        body: { url: target.serveUrl },
      });
      if (answer.status === 200) return readRegistration(JSON.parse(answer.body));
      last = new Error(`The functions could not be registered: status ${answer.status}.`);
    } catch (error) {
      if (error instanceof RegistrationError) throw error;
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 200 * tries));
  }
  throw new Error('The app did not answer with its functions.', { cause: last });
}
