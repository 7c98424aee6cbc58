import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  type ConformanceServer,
  EMBEDDED_ONLY,
  realServerUrl,
  startConformanceServer,
} from './support/conformance-server.ts';
import { fresh } from './support/serve-functions.ts';

let server: ConformanceServer;
const inside = new Map<string, number>();
const most = new Map<string, number>();

/** Counts who is inside at the same time, by name. */
async function stay(name: string): Promise<void> {
  const now = (inside.get(name) ?? 0) + 1;
  inside.set(name, now);
  most.set(name, Math.max(most.get(name) ?? 0, now));
  await delay(60);
  inside.set(name, (inside.get(name) ?? 1) - 1);
}

// The first look at this clock shows one second before a full minute, so that a schedule is soon due.
let aheadMs: number | null = null;
function clock(): number {
  aheadMs ??= 59_000 - (Date.now() % 60_000);
  return Date.now() + aheadMs;
}

beforeAll(async () => {
  server = await startConformanceServer({
    now: clock,
    build: ({ client, recorder }) => {
      const note = (event: { data: { key?: string } }, what: string) =>
        recorder.note(String(event.data.key), what);
      return [
        client.createFunction(
          { id: 'two', triggers: { event: 'test/two' }, concurrency: 2 },
          async ({ event, step }) => {
            await step.run('work', () => stay('two'));
            await step.run('end', () => note(event, 'end'));
          },
        ),
        client.createFunction(
          {
            id: 'keyed',
            triggers: { event: 'test/keyed' },
            concurrency: [{ limit: 1, key: 'event.data.who' }, { limit: 5 }],
          },
          async ({ event, step }) => {
            await step.run('work', async () => {
              await Promise.all([stay(`keyed ${event.data.who}`), stay('keyed')]);
            });
            await step.run('end', () => note(event, 'end'));
          },
        ),
        client.createFunction(
          {
            id: 'once',
            triggers: { event: 'test/once' },
            idempotency: 'event.data.key + "-" + event.data.part',
          },
          ({ event }) => note(event, `part ${event.data.part}`),
        ),
        client.createFunction({ id: 'counted', triggers: { event: 'test/counted' } }, ({ event }) =>
          note(event, `id ${event.id}`),
        ),
        client.createFunction(
          {
            id: 'conditional',
            triggers: [
              { event: 'test/conditional', if: "event.data.size > 10 && event.data.kind == 'big'" },
            ],
          },
          ({ event }) => note(event, `size ${event.data.size}`),
        ),
        client.createFunction(
          { id: 'wild', triggers: [{ event: 'test/wild.*' }, { event: 'test/other' }] },
          ({ event }) => note(event, event.name),
        ),
        client.createFunction({ id: 'scheduled', triggers: { cron: '* * * * *' } }, ({ event }) =>
          recorder.note('schedule', event.name),
        ),
      ];
    },
  });
});
afterAll(() => server?.stop());

describe('flow', () => {
  it('runs no more calls of a function at once than its limit, and all of them in the end', async () => {
    const key = fresh('two');
    await Promise.all(
      Array.from({ length: 8 }, () => server.send({ name: 'test/two', data: { key } })),
    );
    await server.recorder.until(key, 'end', 8);
    expect(most.get('two')).toBe(2);
  });

  it('counts by the key of a limit, several limits at a time', async () => {
    const key = fresh('keyed');
    const people = ['ann', 'ann', 'ann', 'bob', 'bob', 'cleo'];
    await Promise.all(people.map((who) => server.send({ name: 'test/keyed', data: { key, who } })));
    await server.recorder.until(key, 'end', people.length);
    for (const who of new Set(people)) expect(most.get(`keyed ${who}`)).toBe(1);
    expect(most.get('keyed')).toBeGreaterThan(1);
  });

  it('makes one run per idempotency key', async () => {
    const key = fresh('once');
    for (const part of [1, 1, 2, 1, 2, 3]) {
      await server.send({ name: 'test/once', data: { key, part } });
    }
    for (const part of [1, 2, 3]) await server.recorder.until(key, `part ${part}`);
    expect(server.recorder.notes(key).toSorted()).toEqual(['part 1', 'part 2', 'part 3']);
  });

  it('takes an event with the same id once, and shows functions the id', async () => {
    const key = fresh('counted');
    const last = fresh('last');
    for (const id of [key, key, last]) {
      await server.send({ name: 'test/counted', id, data: { key } });
    }
    await server.recorder.until(key, `id ${last}`);
    await server.recorder.until(key, `id ${key}`);
    expect(server.recorder.notes(key).toSorted()).toEqual([`id ${key}`, `id ${last}`].toSorted());
  });

  it('starts a function only when its condition holds', async () => {
    const key = fresh('conditional');
    for (const data of [
      { kind: 'big', size: 9 },
      { kind: 'small', size: 50 },
      { kind: 'big', size: 11 },
    ]) {
      await server.send({ name: 'test/conditional', data: { key, ...data } });
    }
    await server.recorder.until(key, 'size 11');
    expect(server.recorder.notes(key)).toEqual(['size 11']);
  });

  it('matches names by their beginning, and several triggers', async () => {
    const key = fresh('wild');
    for (const name of ['test/wild.one', 'test/wilder', 'test/wild.two', 'test/other']) {
      await server.send({ name, data: { key } });
    }
    await server.recorder.until(key, 'test/other');
    await server.recorder.until(key, 'test/wild.one');
    await server.recorder.until(key, 'test/wild.two');
    expect(server.recorder.notes(key)).toHaveLength(3);
  });

  // When a schedule is due, and how soon it is noticed, is set in our own executor only.
  it.skipIf(realServerUrl)(
    `starts a function when its schedule is due (${EMBEDDED_ONLY})`,
    async () => {
      const notes = await server.recorder.until('schedule', 'inngest/scheduled.timer');
      expect(notes).toEqual(['inngest/scheduled.timer']);
    },
  );
});
