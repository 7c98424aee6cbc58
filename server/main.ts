/**
 * The composition root: everything that runs in the process is made here, in the order in which it can
 * work, and stopped in the reverse one.
 */
import { existsSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedExecutor } from '#inngest/embedded/embedded-executor.ts';
import { createSetupLink } from '#lib/auth/setup.ts';
import { db, disconnectDb } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { documentReader } from '#lib/documents/reader/document-reader.ts';
import { env, publicUrl, setEnv } from '#lib/env.ts';
import { interviewersFromEnv } from '#lib/interviews/session/interviewers-from-env.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { metrics } from '#lib/metrics/metrics.ts';
import { renewLinkOfOwner } from '#lib/people/account-links.ts';
import { closeProgressListener } from '#lib/progress-listener.ts';
import { lockDataDir } from './data-dir-lock.ts';
import { createHttpServer } from './http-server.ts';
import { createLiveServer } from './live-server.ts';
import { createNextApp } from './next-app.ts';
import { loadSecrets } from './secrets.ts';

/** Containers are given 30 s to stop; past this one the process ends as it is. */
const STOP_LIMIT_MS = 20_000;
/** What live interviews still hold is written within this, or not at all: the database is to be stopped too. */
const DRAIN_LIMIT_MS = 10_000;

type Stop = { name: string; run: () => Promise<unknown> };

async function main(): Promise<void> {
  outliveReadersOfOutput();
  if (existsSync('.env')) process.loadEnvFile('.env');
  const stops: Stop[] = [];
  const stopAll = onSignals(stops);
  try {
    await start(stops);
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    logger.debug('start_failed', errorFields(error));
    await stopAll(1);
  }
}

async function start(stops: Stop[]): Promise<void> {
  const config = env();
  const dev = config.NODE_ENV === 'development';
  const began = performance.now();
  const dataDir = path.resolve(config.DATA_DIR);
  await mkdir(dataDir, { recursive: true, mode: 0o755 });

  const lock = await lockDataDir(dataDir);
  stops.push({ name: 'lock', run: () => lock.release() });
  setEnv({ DATA_DIR: dataDir });
  if (!config.AUTH_SECRET) setEnv(await loadSecrets(dataDir));

  // The port first: a taken one is told before anything is started, and PORT=0 becomes a number.
  let handle = answerStarting;
  const http = createHttpServer({
    handle: (request, response) => handle(request, response),
    trustProxy: config.TRUST_PROXY,
  });
  const port = await listen(http, { port: config.PORT, host: config.HOST });
  setEnv({ PORT: String(port) });

  if (!config.DATABASE_URL) {
    const cluster = await startPostgresCluster({
      dir: path.join(dataDir, 'postgres'),
      onProgress: say,
    });
    stops.push({ name: 'postgres', run: () => cluster.stop() });
    await cluster.createDatabase('candor');
    setEnv({ DATABASE_URL: cluster.url('candor') });
  }
  const url = env().DATABASE_URL ?? '';
  const applied = await migrate({ url });
  if (applied.length > 0)
    say(`Applied ${applied.length} database migration${applied.length > 1 ? 's' : ''}`);
  stops.push({ name: 'database', run: disconnectDb });
  stops.push({ name: 'progress', run: closeProgressListener });
  stops.push({ name: 'reader', run: async () => documentReader().stop() });

  // The executor sets what the Inngest SDK reads when it is imported, so it comes before Next and the relay.
  const executor =
    config.WORKFLOWS === 'embedded'
      ? await startEmbeddedExecutor({ db: db(), databaseUrl: url })
      : null;
  if (executor) stops.push({ name: 'executor', run: () => executor.stop() });

  const next = await createNextApp({ dev, port });
  stops.push({ name: 'next', run: () => next.close() });
  handle = next.handle;

  const live = createLiveServer({ interviewers: interviewersFromEnv() });
  metrics().live.stats = () => live.stats();
  live.attach(http, { nextUpgrade: dev ? next.upgrade : undefined });
  stops.push({
    name: 'http',
    run: async () => {
      const closed = new Promise((resolve) => http.close(resolve));
      http.closeIdleConnections();
      await Promise.race([live.drain(), delay(DRAIN_LIMIT_MS, undefined, { ref: false })]);
      http.closeAllConnections();
      await closed;
    },
  });

  if (executor) {
    await executor.begin({ appUrl: ownUrl(config.HOST, port) });
    // Before http in the order of stopping: calls under way are answered by it.
    stops.push({ name: 'executor', run: () => executor.stop() });
  }
  const { startOutboxRelay } = await import('./outbox-relay.ts');
  const relay = await startOutboxRelay({ db: db(), databaseUrl: url });
  stops.push({ name: 'relay', run: () => relay.stop() });

  const setupLink = await createSetupLink();
  if (setupLink) say(`Set it up here, once: ${setupLink}`);
  if (config.NEW_LINK_FOR) say(await newLinkFor(config.NEW_LINK_FOR));
  say(`Candor is ready on ${publicUrl()} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

/** A sentence for the terminal, which whoever started the server reads: the link they asked for, or why there is none. */
async function newLinkFor(email: string): Promise<string> {
  const made = await renewLinkOfOwner(email);
  return made
    ? `A new password can be set here, once, until ${made.expires_at.slice(0, 10)}: ${made.link}`
    : 'No owner who can sign in has the address in NEW_LINK_FOR.';
}

/** Where this process reaches itself: a wildcard address is no destination. */
function ownUrl(host: string, port: number): string {
  const reachable = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`;
}

/**
 * Whoever read our output may go away (a closed terminal, `npm start | head`). Unheard, the error of such a
 * write is an uncaught exception, which Next writes to the same output, and so on at full speed for ever.
 */
function outliveReadersOfOutput(): void {
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
}

function say(message: string): void {
  process.stdout.write(`${message}\n`);
}

async function answerStarting(_request: IncomingMessage, response: ServerResponse): Promise<void> {
  response.writeHead(503, { 'content-type': 'text/plain; charset=utf-8', 'retry-after': '2' });
  response.end('Candor is starting.\n');
}

function listen(
  server: ReturnType<typeof createHttpServer>,
  at: { port: number; host: string },
): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      reject(
        error.code === 'EADDRINUSE'
          ? new Error(`Port ${at.port} is in use. Choose another one: PORT=3001 npm start`)
          : error,
      );
    });
    server.listen(at.port, at.host, () => resolve((server.address() as AddressInfo).port));
  });
}

/** Stops everything once, newest first, at the first signal; a second signal ends at once. */
function onSignals(stops: Stop[]): (code: number) => Promise<void> {
  let stopping = false;
  async function stopAll(code: number): Promise<void> {
    if (stopping) process.exit(code || 1);
    stopping = true;
    setTimeout(() => process.exit(1), STOP_LIMIT_MS).unref();
    for (const { name, run } of stops.toReversed()) {
      await run().catch((error: unknown) =>
        logger.error('stop_failed', { part: name, ...errorFields(error) }),
      );
    }
    process.exit(code);
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => void stopAll(0));
  return stopAll;
}

await main();
