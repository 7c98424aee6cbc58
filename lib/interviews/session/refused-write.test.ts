import { describe, expect, it } from 'vitest';
import { refusalForGood } from './refused-write.ts';

describe('a write that the database refuses for good', () => {
  it.each([
    ['a value that cannot be stored', { cause: { originalCode: '22P05' } }, '22P05'],
    ['a broken constraint', { code: 'P2010', meta: { code: '23514' } }, '23514'],
    ['a lost connection', { cause: { originalCode: '08006' } }, null],
    ['a full disk', { code: '53100' }, null],
    ['a shutdown', { code: 'P2010', meta: { code: '57P01' } }, null],
    ['a database that cannot be reached', { code: 'P1001' }, null],
    ['nothing known', new Error('anything'), null],
  ])('is told from a passing trouble: %s', (_what, thrown, expected) => {
    expect(refusalForGood(thrown)).toBe(expected);
  });
});
