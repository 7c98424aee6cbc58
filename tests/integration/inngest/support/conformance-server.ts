import type { Inngest, InngestFunction } from 'inngest';
import { vi } from 'vitest';
import {
  type EmbeddedExecutor,
  type ExecutorSettings,
  startEmbeddedExecutor,
} from '#inngest/embedded/embedded-executor.ts';
import type { Db } from '#lib/db/client.ts';
import { setEnv } from '#lib/env.ts';
import { setLogLevel } from '#lib/logger.ts';
import { createTestDatabase } from '#tests/integration/support/test-database.ts';
import { createRecorder, type Recorder } from './recorder.ts';
import { close, makeClient, portOf, serveFunctions } from './serve-functions.ts';

/**
 * The same scenarios run against a real Inngest server when CONFORMANCE_INNGEST_URL says where it is,
 * with INNGEST_SIGNING_KEY and INNGEST_EVENT_KEY as it knows them, and CONFORMANCE_SERVE_ORIGIN as
 * the origin (with port) at which it reaches this machine.
 */
export const realServerUrl = process.env.CONFORMANCE_INNGEST_URL;
const REAL_SERVER_LIMIT_MS = 180_000;
export const EMBEDDED_ONLY = 'looks into the embedded executor';

/** Back-off without waiting; everything else as in production. */
export const QUICK: Partial<ExecutorSettings> = {
  retry: { baseMs: 10, factor: 1, maxMs: 10, jitter: 0 },
  crash: { baseMs: 10, factor: 1, maxMs: 10, jitter: 0 },
};

export type Scene = { client: Inngest; recorder: Recorder };

export type ConformanceServer = Scene & {
  send(event: { name: string; data: Record<string, unknown>; id?: string }): Promise<string[]>;
  /** of the embedded executor only */
  embedded: { db: Db; databaseUrl: string; executor: EmbeddedExecutor } | null;
  serveUrl: string;
  stop(): Promise<void>;
};

/**
 * Serves functions over real HTTP by the SDK's own node adapter and starts what drives them.
 * `build` gets a client whose environment is set.
 */
export async function startConformanceServer(options: {
  build(scene: Scene): InngestFunction.Any[];
  settings?: Partial<ExecutorSettings>;
  now?: () => number;
  /** called between the two phases of the embedded executor */
  beforeBegin?(scene: Scene): Promise<void>;
}): Promise<ConformanceServer> {
  setLogLevel('silent');
  if (realServerUrl) {
    // A real server waits 10 s and more between attempts.
    vi.setConfig({ testTimeout: 2 * REAL_SERVER_LIMIT_MS });
    const recorder = createRecorder(REAL_SERVER_LIMIT_MS);
    return startOnRealServer(realServerUrl, { ...options, recorder });
  }
  const recorder = createRecorder();

  const database = await createTestDatabase();
  const executor = await startEmbeddedExecutor({
    db: database.db,
    databaseUrl: database.url,
    settings: { ...QUICK, ...options.settings },
    ...(options.now ? { now: options.now } : {}),
  });
  const scene = { client: makeClient(), recorder };
  const server = await serveFunctions(scene.client, options.build(scene), 0);
  const appUrl = `http://127.0.0.1:${portOf(server)}`;
  await options.beforeBegin?.(scene);
  try {
    await executor.begin({ appUrl });
  } catch (error) {
    await executor.stop();
    await close(server);
    await database.drop();
    throw error;
  }
  return {
    ...scene,
    embedded: { db: database.db, databaseUrl: database.url, executor },
    serveUrl: `${appUrl}/api/inngest`,
    send: async (event) => (await scene.client.send(event)).ids,
    async stop() {
      await executor.stop();
      await close(server);
      await database.drop();
    },
  };
}

async function startOnRealServer(
  url: string,
  options: { build(scene: Scene): InngestFunction.Any[]; recorder: Recorder },
): Promise<ConformanceServer> {
  const origin = new URL(process.env.CONFORMANCE_SERVE_ORIGIN ?? 'http://127.0.0.1:3939');
  setEnv({ INNGEST_BASE_URL: url, INNGEST_SERVE_ORIGIN: origin.origin });
  const scene = { client: makeClient(), recorder: options.recorder };
  const server = await serveFunctions(scene.client, options.build(scene), Number(origin.port));
  const serveUrl = `${origin.origin}/api/inngest`;
  const registered = await fetch(serveUrl, { method: 'PUT' });
  if (!registered.ok) throw new Error(`The server did not register: ${registered.status}`);
  return {
    ...scene,
    embedded: null,
    serveUrl,
    send: async (event) => (await scene.client.send(event)).ids,
    stop: () => close(server),
  };
}
