import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { makeTemporaryDir, type TemporaryDir } from './temporary-dir.ts';

export type RunningApp = {
  /** http://localhost:<port> */
  url: string;
  /** path and query of the one-time set-up link, while no account exists */
  setupLink: string | null;
  pid: number;
  dataDir: string;
  /** all it has written so far, to both outputs */
  output(): string;
  /** stops reading its outputs, as a closed terminal does */
  closeOutput(): void;
  /** SIGTERM, and waits for the end */
  stop(): Promise<void>;
  /** SIGKILL, and waits for the end; the database is left behind */
  kill(): Promise<void>;
};

export type RunningAppOptions = {
  dataDir: string;
  env?: Record<string, string>;
  /** 0: a free one */
  port?: number;
  /** what Node is given; the built product unless said otherwise */
  command?: readonly string[];
};

/** The key that programs use in tests. */
export const TEST_API_KEY = 'test-key-of-at-least-thirty-two-letters';

const BUILT_PRODUCT = ['--enable-source-maps', 'dist/server.mjs'];

/** Starts the product as a process of its own and waits until it is ready. */
export async function startApp({
  dataDir,
  env = {},
  port = 0,
  command = BUILT_PRODUCT,
}: RunningAppOptions): Promise<RunningApp> {
  const child = spawn(process.execPath, command, {
    env: {
      PATH: process.env.PATH,
      HOME: process.env.HOME,
      NODE_ENV: 'production',
      DATA_DIR: dataDir,
      PORT: String(port),
      CANDOR_API_KEY: TEST_API_KEY,
      NEXT_TELEMETRY_DISABLED: '1',
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  const collect = (chunk: Buffer) => {
    output += chunk.toString();
  };
  child.stdout.on('data', collect);
  child.stderr.on('data', collect);
  await readiness(child, () => output);
  const url = /ready on (http:\/\/\S+)/.exec(output)?.[1];
  if (!url || child.pid === undefined) throw new Error(`No address in: ${output}`);
  const setup = /once: (http:\/\/\S+)/.exec(output)?.[1];
  const end = (signal: NodeJS.Signals) => async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill(signal);
    await once(child, 'exit');
  };
  return {
    url,
    setupLink: setup ? new URL(setup).pathname : null,
    pid: child.pid,
    dataDir,
    output: () => output,
    closeOutput() {
      child.stdout.destroy();
      child.stderr.destroy();
    },
    stop: end('SIGTERM'),
    kill: end('SIGKILL'),
  };
}

function readiness(child: ChildProcess, output: () => string): Promise<void> {
  return new Promise((resolve, reject) => {
    child.stdout?.on('data', () => {
      if (/ready on \S+.*\n/.test(output())) resolve();
    });
    child.once('exit', (code) =>
      reject(new Error(`The app ended (${code}) before it was ready:\n${output()}`)),
    );
  });
}

/** An empty DATA_DIR for one test file. */
export function makeDataDir(): Promise<TemporaryDir> {
  return makeTemporaryDir('candor-app-');
}
