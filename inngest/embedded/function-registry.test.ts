import { describe, expect, it } from 'vitest';
import {
  nextTick,
  RegistrationError,
  readRegistration,
  triggerMatches,
} from './function-registry.ts';

function config(extra: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    id: 'app-f',
    name: 'f',
    triggers: [{ event: 'a/b' }],
    steps: { step: { id: 'step', name: 'step', runtime: { type: 'http', url: 'http://x' } } },
    ...extra,
  };
}

function read(extra: Record<string, unknown>) {
  const fn = readRegistration({ functions: [config(extra)] }).get('app-f');
  if (!fn) throw new Error('not registered');
  return fn;
}

describe('readRegistration', () => {
  it('counts the first attempt beside the retries, three when nothing is said', () => {
    expect(read({}).maxAttempts).toBe(4);
    expect(read({ steps: { step: { retries: { attempts: 0 } } } }).maxAttempts).toBe(1);
  });

  it('reads every way to write a limit, and leaves out the limit zero', () => {
    expect(read({ concurrency: 3 }).concurrency).toMatchObject([
      { limit: 3, scope: 'fn', key: null },
    ]);
    expect(
      read({
        concurrency: [{ limit: 1, key: 'event.data.a', scope: 'env' }, { limit: 0 }],
      }).concurrency,
    ).toMatchObject([{ limit: 1, scope: 'env', keySource: 'event.data.a' }]);
  });

  it('names every feature that is not there, of all functions at once', () => {
    const given = {
      functions: [
        config({ id: 'app-one', cancel: [{ event: 'x' }], throttle: { limit: 1, period: '1s' } }),
        config({
          id: 'app-two',
          triggers: [{ cron: 'every day' }, { event: 'inngest/function.finished' }],
        }),
        config({ id: 'app-three', somethingNew: true }),
      ],
    };
    const error = catchError(() => readRegistration(given));
    expect(error).toBeInstanceOf(RegistrationError);
    for (const words of [
      'app-one: cancelOn',
      'app-one: throttle',
      'app-two: "every day"',
      'inngest/function.finished',
      'app-three: somethingNew',
    ]) {
      expect(String(error)).toContain(words);
    }
  });

  it('knows the onFailure of a function by its suffix and its trigger', () => {
    const failure = {
      id: 'app-f-failure',
      triggers: [
        { event: 'inngest/function.failed', expression: "event.data.function_id == 'app-f'" },
      ],
    };
    const registry = readRegistration({ functions: [config(), config(failure)] });
    expect(registry.get('app-f')?.isFailureHandler).toBe(false);
    const handler = registry.get('app-f-failure');
    expect(handler?.isFailureHandler).toBe(true);
    const [trigger] = handler?.events ?? [];
    if (!trigger) throw new Error('no trigger');
    const failed = (id: string) => ({ name: 'inngest/function.failed', data: { function_id: id } });
    expect(triggerMatches(trigger, failed('app-f'))).toBe(true);
    expect(triggerMatches(trigger, failed('app-g'))).toBe(false);
  });

  it('refuses an answer that is no registration', () => {
    expect(() => readRegistration({ error: 'no' })).toThrow(RegistrationError);
  });
});

describe('nextTick', () => {
  it('is the next full time of the schedule, in UTC unless it names a zone', () => {
    const noon = new Date('2026-07-01T12:00:00Z');
    expect(nextTick('*/5 * * * *', noon)).toEqual(new Date('2026-07-01T12:05:00Z'));
    expect(nextTick('0 9 * * *', noon)).toEqual(new Date('2026-07-02T09:00:00Z'));
    expect(nextTick('TZ=Europe/Berlin 0 9 * * *', noon)).toEqual(new Date('2026-07-02T07:00:00Z'));
  });

  it('refuses seconds and times that never come', () => {
    expect(() => nextTick('* * * * * *', new Date(0))).toThrow();
    expect(() => nextTick('0 0 31 2 *', new Date(0))).toThrow();
  });
});

function catchError(work: () => unknown): unknown {
  try {
    return work();
  } catch (error) {
    return error;
  }
}
