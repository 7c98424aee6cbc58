import { describe, expect, it } from 'vitest';
import { retryAfterSeconds } from './model-error.ts';

const NOW = Date.parse('2026-03-01T12:00:00Z');

describe('when to try again', () => {
  it.each([
    [{ 'retry-after': '7' }, 7],
    [{ 'retry-after': '0.2' }, 1],
    [{ 'retry-after': 'Sun, 01 Mar 2026 12:00:30 GMT' }, 30],
    [{ 'retry-after-ms': '1500', 'retry-after': '60' }, 2],
    [{ 'retry-after': '999999' }, 600],
    [{ 'retry-after': 'soon' }, null],
    [{ 'retry-after': '-5' }, null],
    [{ 'retry-after': '' }, null],
    [{}, null],
  ])('%j is %j seconds', (headers, seconds) => {
    expect(retryAfterSeconds(headers as Record<string, string>, NOW)).toBe(seconds);
  });
});
