import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createFairQueue } from './fair-queue.ts';

function drain<T>(queue: { shift(): T | undefined }): T[] {
  const items: T[] = [];
  for (let item = queue.shift(); item !== undefined; item = queue.shift()) items.push(item);
  return items;
}

describe('fair queue', () => {
  it('lets owners take turns, each in the order of their own files', () => {
    const queue = createFairQueue<string>();
    for (const item of ['a1', 'a2', 'a3']) queue.push('a', item);
    queue.push('b', 'b1');
    queue.push('c', 'c1');
    queue.push('b', 'b2');
    expect(drain(queue)).toEqual(['a1', 'b1', 'c1', 'a2', 'b2', 'a3']);
    expect(queue.length).toBe(0);
  });

  it('goes on with what an owner began before the rest of that owner, and not before others', () => {
    const queue = createFairQueue<string>();
    for (const item of ['a1', 'a2']) queue.push('a', item);
    queue.push('b', 'b1');
    expect(queue.shift()).toBe('a1');
    queue.pushFirst('a', 'a1 page 2');
    expect(drain(queue)).toEqual(['b1', 'a1 page 2', 'a2']);
  });

  it('gives out everything once, each owner’s in order, with no owner twice while another waits', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('a', 'b', 'c', 'd'), { maxLength: 40 }), (owners) => {
        const queue = createFairQueue<{ owner: string; number: number }>();
        owners.forEach((owner, number) => {
          queue.push(owner, { owner, number });
        });
        const out = drain(queue);
        expect(out.map(({ number }) => number).toSorted((a, b) => a - b)).toEqual([
          ...owners.keys(),
        ]);
        const rounds = new Map<string, number>();
        let round = 0;
        for (const { owner, number } of out) {
          const own = out.filter((item) => item.owner === owner).map((item) => item.number);
          expect(own).toEqual(own.toSorted((a, b) => a - b));
          expect(own).toContain(number);
          rounds.set(owner, (rounds.get(owner) ?? 0) + 1);
          // Rounds never go back: nobody has a third turn before all who wait had a second.
          expect(rounds.get(owner)).toBeGreaterThanOrEqual(round);
          round = rounds.get(owner) ?? 0;
        }
      }),
    );
  });
});
