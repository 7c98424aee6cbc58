import { setTimeout as delay } from 'node:timers/promises';
import { startEmbeddedExecutor } from '#inngest/embedded/embedded-executor.ts';
import { createDb } from '#lib/db/client.ts';
import { setLogLevel } from '#lib/logger.ts';
import type { ChildMessage, ParentMessage } from './child-messages.ts';
import { makeClient, portOf, serveFunctions } from './serve-functions.ts';

/**
 * A process with an executor and its functions, made to be killed. It is told events by its parent and
 * tells what happens in its steps.
 */
setLogLevel('silent');
const databaseUrl = process.env.DATABASE_URL ?? '';
const settings = JSON.parse(process.env.EXECUTOR_SETTINGS ?? '{}');
const hangs = process.env.HANG === '1';

function tell(message: ChildMessage): void {
  process.send?.(message);
}
const note = (key: string, what: string) => tell({ type: 'note', key, what });

const db = createDb(databaseUrl, { poolSize: 6 });
const executor = await startEmbeddedExecutor({ db, databaseUrl, settings });
const client = makeClient('crash-app');
const functions = [
  client.createFunction(
    { id: 'interrupted', triggers: { event: 'test/interrupted' } },
    async ({ event, step }) => {
      const { key } = event.data;
      await step.run('before', () => note(key, 'before'));
      await step.run('middle', async () => {
        note(key, 'middle');
        if (hangs) await delay(600_000);
      });
      await step.run('after', () => note(key, 'after'));
    },
  ),
  client.createFunction(
    {
      id: 'killer',
      triggers: { event: 'test/killer' },
      onFailure: ({ error, event }) => note(event.data.event.data.key, `failed ${error.name}`),
    },
    async ({ event, step }) => {
      await step.run('kill', async () => {
        note(event.data.key, 'killing');
        await delay(50);
        process.kill(process.pid, 'SIGKILL');
        await delay(10_000);
      });
    },
  ),
  client.createFunction(
    { id: 'innocent', triggers: { event: 'test/innocent' } },
    async ({ event, step }) => {
      const { key, number } = event.data;
      let sum = 0;
      for (const index of [1, 2, 3]) {
        sum += await step.run(`work ${index}`, async () => {
          note(key, `${number} worked`);
          note(key, `by ${process.pid}`);
          await delay(5 + Math.random() * 40);
          return index;
        });
      }
      const halves = await Promise.all([
        step.run('left', () => sum / 2),
        step.run('right', () => sum / 2),
      ]);
      await step.run('end', () => note(key, `${number} is ${halves[0] + halves[1]}`));
    },
  ),
];
const server = await serveFunctions(client, functions, 0);
process.on('message', (message: ParentMessage) => {
  if (message.type === 'send') void client.send(message.events);
});
await executor.begin({ appUrl: `http://127.0.0.1:${portOf(server)}` });
tell({ type: 'ready' });
