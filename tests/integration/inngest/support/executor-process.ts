import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import type { ExecutorSettings } from '#inngest/embedded/embedded-executor.ts';
import type { ChildMessage, ParentMessage } from './child-messages.ts';
import type { Recorder } from './recorder.ts';

const SCRIPT = path.resolve('tests/integration/inngest/support/executor-child.ts');

export type ExecutorProcess = {
  pid: number;
  send(events: ParentMessage['events']): void;
  /** kill -9, and waits until it is gone */
  kill(): Promise<void>;
  gone: Promise<void>;
};

/** Starts a process with an executor; resolves when it works. Its steps tell the recorder. */
export async function startExecutorProcess(options: {
  databaseUrl: string;
  recorder: Recorder;
  settings?: Partial<ExecutorSettings>;
  hang?: boolean;
}): Promise<ExecutorProcess> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', SCRIPT], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
    env: {
      ...process.env,
      DATABASE_URL: options.databaseUrl,
      EXECUTOR_SETTINGS: JSON.stringify(options.settings ?? {}),
      HANG: options.hang ? '1' : '0',
    },
  });
  const gone = once(child, 'exit').then(() => undefined);
  await new Promise<void>((resolve, reject) => {
    child.on('message', (message: ChildMessage) => {
      if (message.type === 'ready') resolve();
      else options.recorder.note(message.key, message.what);
    });
    gone.then(() => reject(new Error('The process ended before it was ready.')));
  }).catch((error: unknown) => {
    // It may be killed by one of its own steps right after its start.
    if (child.signalCode !== 'SIGKILL') throw error;
  });
  return {
    pid: child.pid ?? 0,
    gone,
    send: (events) => void child.send({ type: 'send', events } satisfies ParentMessage),
    async kill() {
      child.kill('SIGKILL');
      await gone;
    },
  };
}
