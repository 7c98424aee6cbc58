import { describe, expect, it } from 'vitest';
import { inReadingOrder, stepTo } from './highlight-steps.ts';

const mark = (id: string, turnId: string, start: number) => ({ id, turnId, start });

describe('marks in reading order', () => {
  it('go by turn, then by place, each once', () => {
    const marks = [
      mark('c', 't2', 0),
      mark('b', 't1', 9),
      mark('a', 't1', 2),
      mark('b', 't1', 9),
      mark('gone', 't9', 0),
    ];
    expect(inReadingOrder(marks, [{ id: 't1' }, { id: 't2' }]).map(({ id }) => id)).toEqual([
      'a',
      'b',
      'c',
    ]);
  });
});

describe('the next mark', () => {
  const ids = ['a', 'b', 'c'];
  it('follows, and comes round at the ends', () => {
    expect(stepTo(ids, { from: 'a', by: 1 })).toBe('b');
    expect(stepTo(ids, { from: 'c', by: 1 })).toBe('a');
    expect(stepTo(ids, { from: 'a', by: -1 })).toBe('c');
  });
  it('is an end where the reader stands at none', () => {
    expect(stepTo(ids, { from: null, by: 1 })).toBe('a');
    expect(stepTo(ids, { from: 'elsewhere', by: -1 })).toBe('c');
    expect(stepTo([], { from: null, by: 1 })).toBeNull();
  });
});
