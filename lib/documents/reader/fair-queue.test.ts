import { describe, expect, it } from 'vitest';
import { createFairQueue } from './fair-queue.ts';

describe('fair queue', () => {
  it('lets owners take turns, each in the order of their own files', () => {
    const queue = createFairQueue<string>();
    for (const item of ['a1', 'a2', 'a3']) queue.push('a', item);
    queue.push('b', 'b1');
    queue.push('c', 'c1');
    queue.push('b', 'b2');
    const order = Array.from({ length: 7 }, () => queue.shift());
    expect(order).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3', undefined]);
    expect(queue.length).toBe(0);
  });
});
