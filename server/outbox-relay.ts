import { inngest } from '#inngest/client.ts';
import type { Db } from '#lib/db/client.ts';
import { listenToNotifications } from '#lib/db/notifications.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { msToNextOutboxTry, OUTBOX_CHANNEL, type OutgoingEvent, relayOutbox } from '#lib/outbox.ts';

export type OutboxRelay = { stop(): Promise<void> };

/** Between two looks when no notification came. */
const FALLBACK_POLL_MS = 15_000;
/** Events that another relay is just sending count as due. */
const SHORTEST_PAUSE_MS = 100;
/** After a round that failed, e.g. because the database was away. */
const AFTER_FAILURE_MS = 1_000;

/**
 * Sends the events that transactions left in the outbox to the server of the workflows, at once when
 * PostgreSQL says that there are some. Start it in every mode, after the environment of the Inngest
 * client is set. `send` must reject when it is not sure that all were taken.
 */
export async function startOutboxRelay(options: {
  db: Db;
  databaseUrl: string;
  send?: (events: OutgoingEvent[]) => Promise<void>;
}): Promise<OutboxRelay> {
  const { db, send = sendByInngest } = options;
  let isStopped = false;
  let isBusy = false;
  let wokenAgain = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();

  function wake(): void {
    if (isStopped) return;
    if (isBusy) {
      wokenAgain = true;
      return;
    }
    isBusy = true;
    clearTimeout(timer);
    round = runRounds().then((pause) => {
      isBusy = false;
      if (isStopped) return;
      if (wokenAgain) wake();
      else timer = setTimeout(wake, pause);
    });
  }

  /** Resolves with the ms until the next look. */
  async function runRounds(): Promise<number> {
    try {
      let hasMore: boolean;
      do {
        wokenAgain = false;
        const outcome = await relayOutbox(db, send);
        if (outcome.failed > 0) logger.warn('outbox_not_sent', { events: outcome.failed });
        hasMore = outcome.more;
      } while ((hasMore || wokenAgain) && !isStopped);
      const next = await msToNextOutboxTry(db);
      return Math.min(FALLBACK_POLL_MS, Math.max(next ?? FALLBACK_POLL_MS, SHORTEST_PAUSE_MS));
    } catch (error) {
      logger.error('outbox_round_failed', errorFields(error));
      return AFTER_FAILURE_MS;
    }
  }

  const notifications = await listenToNotifications({
    url: options.databaseUrl,
    channels: [OUTBOX_CHANNEL],
    onNotification: wake,
    onReady: wake,
  });

  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await notifications.close();
      await round;
    },
  };
}

async function sendByInngest(events: OutgoingEvent[]): Promise<void> {
  // The environment may have been set after the client was made.
  inngest.setEnvVars();
  await inngest.send(events.map(({ id, name, data }) => ({ id, name, data })));
}
