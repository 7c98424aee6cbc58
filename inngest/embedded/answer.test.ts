import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeAnswer } from './answer.ts';

const NOW = 1_000_000;

function decode(status: number, body: unknown, headers: Record<string, string> = {}) {
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  return decodeAnswer({ status, headers: { 'x-inngest-sdk': 'js', ...headers }, body: text }, NOW);
}

describe('decodeAnswer', () => {
  it('takes 200 as the end of the run with its output', () => {
    expect(decode(200, { a: 1 })).toEqual({ kind: 'completed', output: { a: 1 } });
  });

  it('takes an answer that is not of the SDK as lost: no attempt of the function was made', () => {
    expect(decodeAnswer({ status: 502, headers: {}, body: '<html>' }, NOW).kind).toBe('lost');
    expect(decodeAnswer({ status: 401, headers: {}, body: '{}' }, NOW).kind).toBe('lost');
  });

  it('reads results, plans and sleeps, whose time stands in the name', () => {
    const answer = decode(206, [
      { op: 'StepRun', id: 'h1', displayName: 'first', data: { b: 2 } },
      { op: 'StepPlanned', id: 'h2', displayName: 'second', name: 'x' },
      { op: 'Sleep', id: 'h3', displayName: 'rest', name: '2s' },
    ]);
    expect(answer).toEqual({
      kind: 'operations',
      retryAfterMs: null,
      operations: [
        { kind: 'result', hash: 'h1', name: 'first', value: { b: 2 } },
        { kind: 'plan', hash: 'h2', name: 'second' },
        { kind: 'sleep', hash: 'h3', name: 'rest', until: new Date(NOW + 2_000) },
      ],
    });
  });

  it('tells a step that may be tried again from one that may not, and when', () => {
    const error = { name: 'TypeError', message: 'm', stack: 's' };
    const answer = decode(206, [{ op: 'StepError', id: 'h', error }], { 'retry-after': '4' });
    expect(answer).toMatchObject({
      retryAfterMs: 4_000,
      operations: [{ kind: 'failure', retriable: true, error }],
    });
    expect(decode(206, [{ op: 'StepFailed', id: 'h', error }])).toMatchObject({
      operations: [{ kind: 'failure', retriable: false }],
    });
  });

  it('reads whether a failed function may be tried again', () => {
    const error = { name: 'Error', message: 'm' };
    expect(decode(500, error)).toMatchObject({ kind: 'failed', retriable: true, error });
    expect(decode(400, error, { 'x-inngest-no-retry': 'true' })).toMatchObject({
      retriable: false,
    });
  });

  it('fails the run in words for an operation that is not done here', () => {
    const answer = decode(206, [{ op: 'WaitForEvent', id: 'h', displayName: 'reply' }]);
    expect(answer).toMatchObject({ kind: 'failed', retriable: false });
    expect(JSON.stringify(answer)).toContain('step.waitForEvent');
  });

  it('does not keep what the database cannot', () => {
    expect(decode(200, { text: 'a\0b' })).toMatchObject({ kind: 'failed', retriable: false });
    expect(decode(200, 'x'.repeat(10))).toMatchObject({ kind: 'failed' });
    expect(decode(200, JSON.stringify('x'.repeat(4 * 1024 * 1024)))).toMatchObject({
      error: { code: 'result_too_large' },
    });
  });

  it('never throws, whatever comes', () => {
    const operation = fc.record(
      { op: fc.string(), id: fc.jsonValue(), name: fc.jsonValue(), error: fc.jsonValue() },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(200, 201, 206, 400, 401, 404, 500, 503),
        fc.oneof(
          fc.string(),
          fc.json(),
          fc.array(operation).map((ops) => JSON.stringify(ops)),
        ),
        (status, body) => {
          expect(['completed', 'operations', 'failed', 'lost']).toContain(
            decode(status, body).kind,
          );
        },
      ),
    );
  });
});
