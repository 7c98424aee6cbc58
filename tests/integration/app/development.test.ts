import path from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import { makeDataDir, type RunningApp, startApp } from '#tests/support/running-app.ts';

/** Pages are compiled when they are first asked for. */
const COMPILE_LIMIT_MS = 120_000;

let data: Awaited<ReturnType<typeof makeDataDir>>;
let app: RunningApp;

beforeAll(async () => {
  const { DEV_SERVER: command } = (await import(path.resolve('scripts/set-up.mjs'))) as {
    DEV_SERVER: string[];
  };
  data = await makeDataDir();
  app = await startApp({ dataDir: data.dir, command, env: { NODE_ENV: 'development' } });
}, COMPILE_LIMIT_MS);
afterAll(async () => {
  await app?.stop();
  await data?.remove();
});

it(
  'in development pages are compiled and reloaded without the server starting anew',
  async () => {
    expect((await fetch(`${app.url}/sign-in`)).status).toBe(200);
    const reloading = new WebSocket(`${app.url.replace('http', 'ws')}/_next/hmr?id=test`, {
      origin: app.url,
    });
    await new Promise((resolve, reject) => {
      reloading.once('open', resolve);
      reloading.once('error', reject);
    });
    reloading.terminate();
    expect(app.output().match(/ready on/g)).toHaveLength(1);
    expect(app.output()).not.toMatch(/restarting/i);
  },
  COMPILE_LIMIT_MS,
);
