import { NonRetriableError, RetryAfterError } from 'inngest';
import { beforeAll, describe, expect, it } from 'vitest';
import { AppError } from '#lib/errors.ts';
import { setLogLevel } from '#lib/logger.ts';
import { codeOfFailure, runStage, toStepError } from './stage-errors.ts';

beforeAll(() => setLogLevel('silent'));

describe('toStepError', () => {
  it('makes bad input final and keeps its code', () => {
    const error = toStepError(new AppError('corrupt_file'));
    expect(error).toBeInstanceOf(NonRetriableError);
    expect(codeOfFailure(error)).toBe('corrupt_file');
  });

  it('lets a passing failure be tried again, after as long as a busy model asks', () => {
    const failed = toStepError(new AppError('model_failed'));
    expect(failed).not.toBeInstanceOf(NonRetriableError);
    expect(codeOfFailure(failed)).toBe('model_failed');
    const busy = toStepError(
      new AppError('model_rate_limited', undefined, { retryAfterSeconds: 42 }),
    );
    expect(busy).toBeInstanceOf(RetryAfterError);
    expect(busy).toMatchObject({ retryAfter: '42' });
  });

  it('keeps nothing of what an error of others says', () => {
    const cause = new Error('Jane Doe lives in Paris');
    for (const thrown of [
      new TypeError('Jane Doe lives in Paris', { cause }),
      new AppError('model_failed', undefined, { cause }),
    ]) {
      const error = toStepError(thrown);
      expect(`${error.message} ${error.stack} ${JSON.stringify(error.cause)}`).not.toContain(
        'Jane',
      );
    }
    expect(toStepError(new TypeError('x'))).not.toBeInstanceOf(NonRetriableError);
  });
});

describe('codeOfFailure', () => {
  it('finds the code in the causes, and is internal for what is not ours', () => {
    expect(codeOfFailure({ cause: { cause: { code: 'wrong_kind' } } })).toBe('wrong_kind');
    expect(codeOfFailure({ code: 'ECONNRESET' })).toBe('internal');
    expect(codeOfFailure('text')).toBe('internal');
  });
});

describe('runStage', () => {
  it('gives back what the work gives', async () => {
    expect(await runStage(async () => 5)).toBe(5);
    await expect(runStage(() => Promise.reject(new AppError('not_found')))).rejects.toThrow(
      NonRetriableError,
    );
  });
});
