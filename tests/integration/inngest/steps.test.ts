import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConformanceServer, startConformanceServer } from './support/conformance-server.ts';
import { fresh } from './support/serve-functions.ts';

let server: ConformanceServer;
let runs = 0;
let openGate: () => void = () => undefined;
const gate = new Promise<void>((resolve) => {
  openGate = resolve;
});

beforeAll(async () => {
  server = await startConformanceServer({
    build: ({ client, recorder }) => {
      const note = (event: { data: { key?: string } }, what: string) =>
        recorder.note(String(event.data.key), what);
      return [
        client.createFunction(
          { id: 'plain', triggers: { event: 'test/plain' } },
          async ({ event }) => note(event, `data ${event.data.number} ${event.name}`),
        ),
        client.createFunction(
          { id: 'memo', triggers: { event: 'test/memo' } },
          async ({ event, step }) => {
            runs += 1;
            const first = await step.run('first', () => {
              note(event, 'first');
              return { value: Math.random() };
            });
            const second = await step.run('second', () => {
              note(event, 'second');
              return first.value;
            });
            await step.run('nothing', () => undefined);
            await step.run('end', () => note(event, first.value === second ? 'same' : 'changed'));
          },
        ),
        client.createFunction(
          { id: 'loop', triggers: { event: 'test/loop' } },
          async ({ event, step }) => {
            for (const index of [0, 1, 2])
              await step.run('again', () => note(event, `at ${index}`));
            await step.run('end', () => note(event, 'end'));
          },
        ),
        client.createFunction(
          { id: 'sleep', triggers: { event: 'test/sleep' } },
          async ({ event, step }) => {
            const before = await step.run('before', () => Date.now());
            await step.sleep('rest', '1s');
            await step.sleepUntil('until', new Date(before + 1_500));
            await step.sleepUntil('past', new Date(before - 60_000));
            await step.run('after', () =>
              note(event, Date.now() - before >= 1_500 ? 'rested' : 'too early'),
            );
          },
        ),
        client.createFunction(
          { id: 'parallel', triggers: { event: 'test/parallel' } },
          async ({ event, step }) => {
            const branch = async (name: string) => {
              const one = await step.run(`${name}-1`, () => {
                note(event, `${name}-1`);
                return 1;
              });
              return step.run(`${name}-2`, () => {
                note(event, `${name}-2`);
                return one + 1;
              });
            };
            const sums = await Promise.all([
              branch('a'),
              branch('b'),
              step.sleep('c', '1s').then(() => step.run('c-after', () => note(event, 'c-after'))),
              branch('d'),
            ]);
            await step.run('end', () => note(event, `end ${sums[0] + sums[1] + sums[3]}`));
          },
        ),
        client.createFunction(
          { id: 'race', triggers: { event: 'test/race' } },
          async ({ event, step, group }) => {
            const winner = await group.parallel(() =>
              Promise.race([
                step.run('quick', () => 'quick'),
                step.sleep('slow', '20s').then(() => 'slow'),
              ]),
            );
            await step.run('won', () => note(event, `won by ${winner}`));
          },
        ),
        client.createFunction(
          { id: 'overtaken', triggers: { event: 'test/overtaken' } },
          async ({ event, step }) => {
            // Calls of the function: to find the steps, one for each, and the fourth after the quick one.
            const calls = note(event, 'call');
            if (calls === 4) {
              openGate();
              await delay(300);
            }
            await Promise.all([
              step.run('quick', () => note(event, 'quick')),
              step.run('slow', async () => {
                note(event, 'slow');
                await gate;
              }),
            ]);
            await step.run('end', () => note(event, 'end'));
          },
        ),
        client.createFunction(
          { id: 'sender', triggers: { event: 'test/sender' } },
          async ({ event, step }) => {
            const { ids } = await step.sendEvent('tell', {
              name: 'test/plain',
              data: { key: event.data.key, number: 7 },
            });
            await step.run('ids', () => note(event, `ids ${ids.length}`));
          },
        ),
      ];
    },
  });
});
afterAll(() => server?.stop());

function start(name: string, data: Record<string, unknown> = {}): string {
  const key = fresh(name);
  void server.send({ name: `test/${name}`, data: { key, ...data } });
  return key;
}

describe('steps', () => {
  it('starts a function with the event it was triggered by', async () => {
    const key = start('plain', { number: 5 });
    expect(await server.recorder.until(key, 'data 5 test/plain')).toEqual(['data 5 test/plain']);
  });

  it('runs each step once and gives later calls its result', async () => {
    const key = start('memo');
    expect(await server.recorder.until(key, 'same')).toEqual(['first', 'second', 'same']);
    expect(runs).toBeGreaterThan(1);
  });

  it('keeps steps of one name in a loop apart', async () => {
    const key = start('loop');
    expect(await server.recorder.until(key, 'end')).toEqual(['at 0', 'at 1', 'at 2', 'end']);
  });

  it('sleeps for a span and until a time, and not for a time that has passed', async () => {
    const key = start('sleep');
    expect(await server.recorder.until(key, 'rested')).toEqual(['rested']);
  });

  it('runs branches side by side, each step once, and goes on when all are done', async () => {
    const key = start('parallel');
    const notes = await server.recorder.until(key, 'end 6');
    expect(notes.toSorted()).toEqual(
      ['a-1', 'a-2', 'b-1', 'b-2', 'c-after', 'd-1', 'd-2', 'end 6'].toSorted(),
    );
    for (const name of ['a', 'b', 'd']) {
      expect(notes.indexOf(`${name}-1`)).toBeLessThan(notes.indexOf(`${name}-2`));
    }
  });

  it('sees a result that came while it was asked what to do, and runs no step that is under way', async () => {
    const key = start('overtaken');
    const notes = await server.recorder.until(key, 'end');
    expect(notes.filter((note) => note !== 'call').toSorted()).toEqual(['end', 'quick', 'slow']);
  });

  it('goes on with the first of a race without waiting for the others', async () => {
    const from = Date.now();
    const key = start('race');
    await server.recorder.until(key, 'won by quick');
    expect(Date.now() - from).toBeLessThan(15_000);
  });

  it('sends an event from a step', async () => {
    const key = start('sender');
    await server.recorder.until(key, 'data 7 test/plain');
    await server.recorder.until(key, 'ids 1');
  });
});
