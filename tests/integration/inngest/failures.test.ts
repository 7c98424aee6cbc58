import { NonRetriableError, RetryAfterError } from 'inngest';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConformanceServer, startConformanceServer } from './support/conformance-server.ts';
import { fresh } from './support/serve-functions.ts';

let server: ConformanceServer;

type FailureArgs = { error: Error; event: { data: { event: { data: { key: string } } } } };

beforeAll(async () => {
  server = await startConformanceServer({
    build: ({ client, recorder }) => {
      const note = (event: { data: { key?: string } }, what: string) =>
        recorder.note(String(event.data.key), what);
      /** A function whose onFailure notes the error and the event it got. */
      const failing = (id: string, retries: 0 | 1 | 2, step: (tries: number) => unknown) =>
        client.createFunction(
          {
            id,
            retries,
            triggers: { event: `test/${id}` },
            onFailure: ({ error, event }) => {
              const original = event.data.event;
              recorder.note(original.data.key, `failed: ${error.name}: ${error.message}`);
              recorder.note(original.data.key, `for ${original.name}`);
            },
          },
          async ({ event, step: tools, attempt, maxAttempts }) => {
            await tools.run('work', () => step(note(event, `try ${attempt} of ${maxAttempts}`)));
            await tools.run('end', () => note(event, 'end'));
          },
        );
      return [
        failing('recovers', 2, () => undefined),
        client.createFunction(
          { id: 'third-time', retries: 2, triggers: { event: 'test/third-time' } },
          async ({ event, step }) => {
            await step.run('work', () => {
              if (note(event, 'try') < 3) throw new Error('not yet');
            });
            await step.run('end', () => note(event, 'end'));
          },
        ),
        failing('exhausted', 1, () => {
          throw new TypeError('never works');
        }),
        failing('final', 2, () => {
          throw new NonRetriableError('bad input', {
            cause: { name: 'Kind', message: 'm', code: 'c' },
          });
        }),
        client.createFunction(
          { id: 'caught', retries: 0, triggers: { event: 'test/caught' } },
          async ({ event, step }) => {
            const result = await step
              .run('work', () => {
                throw new RangeError('too far');
              })
              .catch((error: Error) => `${error.name}: ${error.message}`);
            await step.run('after', () => note(event, `caught ${result}`));
          },
        ),
        client.createFunction(
          { id: 'outside', retries: 1, triggers: { event: 'test/outside' } },
          async ({ event, attempt }) => {
            note(event, `attempt ${attempt}`);
            if (attempt === 0) throw new Error('outside of any step');
          },
        ),
        client.createFunction(
          { id: 'retry-after', retries: 1, triggers: { event: 'test/retry-after' } },
          async ({ event, step }) => {
            const from = await step.run('from', () => Date.now());
            await step.run('work', () => {
              if (note(event, 'try') === 1) throw new RetryAfterError('busy', 1_000);
            });
            await step.run('end', () =>
              note(event, Date.now() - from >= 900 ? 'waited' : 'hurried'),
            );
          },
        ),
        client.createFunction(
          { id: 'one-branch', retries: 1, triggers: { event: 'test/one-branch' } },
          async ({ event, step }) => {
            const results = await Promise.allSettled([
              step.run('good', () => 'good'),
              step.run('bad', () => {
                note(event, 'bad try');
                throw new Error('bad branch');
              }),
            ]);
            await step.run('end', () => note(event, results.map(({ status }) => status).join(' ')));
          },
        ),
        client.createFunction(
          {
            id: 'cause',
            retries: 0,
            triggers: { event: 'test/cause' },
            onFailure: ({ error, event }: FailureArgs) => {
              const { cause } = error;
              const code =
                typeof cause === 'object' && cause !== null && 'code' in cause
                  ? cause.code
                  : 'lost';
              recorder.note(event.data.event.data.key, `code ${code}`);
            },
          },
          async ({ step }) => {
            await step.run('work', () => {
              throw new NonRetriableError('words', { cause: { code: 'corrupt_file' } });
            });
          },
        ),
      ];
    },
  });
});
afterAll(() => server?.stop());

function start(name: string): string {
  const key = fresh(name);
  void server.send({ name: `test/${name}`, data: { key } });
  return key;
}

describe('failures', () => {
  it('tells a step its attempt and how many there are', async () => {
    const key = start('recovers');
    expect(await server.recorder.until(key, 'end')).toEqual(['try 0 of 3', 'end']);
  });

  it('tries a failed step again until it works', async () => {
    const key = start('third-time');
    expect(await server.recorder.until(key, 'end')).toEqual(['try', 'try', 'try', 'end']);
  });

  it('ends in onFailure with the error and the event when no attempt is left', async () => {
    const key = start('exhausted');
    expect(await server.recorder.until(key, 'for test/exhausted')).toEqual([
      'try 0 of 2',
      'try 1 of 2',
      'failed: TypeError: never works',
      'for test/exhausted',
    ]);
  });

  it('does not try a NonRetriableError again', async () => {
    const key = start('final');
    expect(await server.recorder.until(key, 'for test/final')).toEqual([
      'try 0 of 3',
      'failed: NonRetriableError: bad input',
      'for test/final',
    ]);
  });

  it('lets a function catch the error of a step and go on', async () => {
    const key = start('caught');
    await server.recorder.until(key, 'caught RangeError: too far');
  });

  it('tries a function again that failed outside of its steps', async () => {
    const key = start('outside');
    expect(await server.recorder.until(key, 'attempt 1')).toEqual(['attempt 0', 'attempt 1']);
  });

  it('waits as long as a RetryAfterError asks', async () => {
    const key = start('retry-after');
    expect(await server.recorder.until(key, 'waited')).toEqual(['try', 'try', 'waited']);
  });

  it('settles parallel steps each by itself', async () => {
    const key = start('one-branch');
    const notes = await server.recorder.until(key, 'fulfilled rejected');
    expect(notes.filter((note) => note === 'bad try')).toHaveLength(2);
  });

  it('carries the cause of an error with its code to onFailure', async () => {
    const key = start('cause');
    await server.recorder.until(key, 'code corrupt_file');
  });
});
