import pg from 'pg';
import { requireDatabaseUrl } from '#lib/db/client.ts';
import { errorFields, logger } from '#lib/logger.ts';

const CHANNEL = 'candor_progress';
const RETRY_FIRST_MS = 250;
const RETRY_MAX_MS = 5_000;

type Wake = () => void;
type Listener = {
  url: string;
  /** by `subject:id` */
  waiting: Map<string, Set<Wake>>;
  client: pg.Client | null;
  retry: NodeJS.Timeout | null;
  retryMs: number;
  closed: boolean;
};

// Handlers and server load this module each for itself; the connection is one.
const shared = globalThis as typeof globalThis & { __candorProgress?: Listener | undefined };

/**
 * Calls `wake` whenever progress of `subject:id` was committed, and once after the connection was lost and is
 * back, since something may have been missed. Returns how to stop.
 */
export function onProgress(key: string, wake: Wake): () => void {
  const listener = theListener();
  const wakes = listener.waiting.get(key) ?? new Set();
  wakes.add(wake);
  listener.waiting.set(key, wakes);
  return () => {
    wakes.delete(wake);
    if (wakes.size === 0) listener.waiting.delete(key);
  };
}

/** Ends the shared connection; the next follower makes a new one. */
export async function closeProgressListener(): Promise<void> {
  const listener = shared.__candorProgress;
  shared.__candorProgress = undefined;
  if (!listener) return;
  listener.closed = true;
  if (listener.retry) clearTimeout(listener.retry);
  await listener.client?.end().catch(() => undefined);
}

function theListener(): Listener {
  const url = requireDatabaseUrl();
  if (shared.__candorProgress?.url !== url) {
    void closeProgressListener();
    shared.__candorProgress = {
      url,
      waiting: new Map(),
      client: null,
      retry: null,
      retryMs: RETRY_FIRST_MS,
      closed: false,
    };
    void connect(shared.__candorProgress);
  }
  return shared.__candorProgress as Listener;
}

async function connect(listener: Listener): Promise<void> {
  const client = new pg.Client({ connectionString: listener.url, keepAlive: true });
  let lost = false;
  const onLost = (error?: unknown): void => {
    if (lost) return;
    lost = true;
    listener.client = null;
    client.removeAllListeners('notification');
    void client.end().catch(() => undefined);
    if (listener.closed) return;
    logger.warn('progress.listener_lost', errorFields(error));
    listener.retry = setTimeout(() => void connect(listener), listener.retryMs);
    listener.retry.unref();
    listener.retryMs = Math.min(RETRY_MAX_MS, listener.retryMs * 2);
  };
  client.on('error', onLost);
  client.on('end', () => onLost());
  client.on('notification', ({ payload }) => wakeAll(listener.waiting.get(payload ?? '')));
  try {
    await client.connect();
    await client.query(`LISTEN ${CHANNEL}`);
  } catch (error) {
    onLost(error);
    return;
  }
  if (listener.closed) {
    await client.end().catch(() => undefined);
    return;
  }
  listener.client = client;
  listener.retryMs = RETRY_FIRST_MS;
  for (const wakes of listener.waiting.values()) wakeAll(wakes);
}

function wakeAll(wakes: Set<Wake> | undefined): void {
  for (const wake of wakes ?? []) wake();
}
