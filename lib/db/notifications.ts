import pg from 'pg';
import { errorFields, logger } from '#lib/logger.ts';

type NotificationOptions = {
  url: string;
  channels: readonly string[];
  onNotification(channel: string, payload: string): void;
  /**
   * After each connect: takes what is held as long as the connection is, e.g. an advisory lock. The first
   * time it is waited for; later it may take until the server has noticed that the old connection is gone.
   */
  prepare?(client: pg.Client): Promise<void>;
  /** After each connect: something may have been missed while there was none. */
  onReady?(): void;
};

export type Notifications = { close(): Promise<void> };

/** Between a lost connection and the next try. */
const RECONNECT_MS = 1_000;

/**
 * Listens to channels of PostgreSQL on a connection of its own and connects again when it is lost.
 * Resolves when the first connection stands, or rejects when it cannot be made.
 */
export async function listenToNotifications(options: NotificationOptions): Promise<Notifications> {
  let current: pg.Client | null = null;
  let timer: NodeJS.Timeout | undefined;
  let isClosed = false;

  async function connect(isFirst: boolean): Promise<void> {
    const client = new pg.Client({
      connectionString: options.url,
      connectionTimeoutMillis: 5_000,
      keepAlive: true,
    });
    client.on('error', () => lost(client));
    client.on('end', () => lost(client));
    client.on('notification', ({ channel, payload }) => {
      options.onNotification(channel, payload ?? '');
    });
    try {
      await client.connect();
      for (const channel of options.channels) {
        await client.query(`LISTEN ${client.escapeIdentifier(channel)}`);
      }
      const prepared = options.prepare?.(client);
      if (isFirst) await prepared;
      else {
        prepared?.catch((error: unknown) =>
          logger.warn('database_listener_not_prepared', errorFields(error)),
        );
      }
    } catch (error) {
      await client.end().catch(() => undefined);
      throw error;
    }
    if (isClosed) {
      await client.end();
      return;
    }
    current = client;
    options.onReady?.();
  }

  function lost(client: pg.Client): void {
    if (isClosed || current !== client) return;
    current = null;
    logger.warn('database_listener_lost');
    client.end().catch(() => undefined);
    retryLater();
  }

  function retryLater(): void {
    timer = setTimeout(() => {
      connect(false).catch((error: unknown) => {
        logger.warn('database_listener_not_connected', errorFields(error));
        if (!isClosed) retryLater();
      });
    }, RECONNECT_MS);
  }

  await connect(true);
  return {
    async close() {
      isClosed = true;
      clearTimeout(timer);
      const client = current;
      current = null;
      await client?.end();
    },
  };
}
