/**
 * A queue in which owners take turns: who sends a hundred files does not keep others waiting for more
 * than one of them.
 */
export type FairQueue<T> = {
  readonly length: number;
  push(owner: string, item: T): void;
  /** Puts the next part of something begun before all else of its owner, who keeps his place among the others. */
  pushFirst(owner: string, item: T): void;
  shift(): T | undefined;
};

export function createFairQueue<T>(): FairQueue<T> {
  // A Map keeps the order in which owners came; who was served goes to its end.
  const waiting = new Map<string, T[]>();
  let length = 0;
  function itemsOf(owner: string): T[] {
    const items = waiting.get(owner) ?? [];
    waiting.set(owner, items);
    length += 1;
    return items;
  }
  return {
    get length() {
      return length;
    },
    push: (owner, item) => void itemsOf(owner).push(item),
    pushFirst: (owner, item) => void itemsOf(owner).unshift(item),
    shift() {
      const next = waiting.entries().next();
      if (next.done) return undefined;
      const [owner, items] = next.value;
      const item = items.shift();
      waiting.delete(owner);
      if (items.length > 0) waiting.set(owner, items);
      length -= 1;
      return item;
    },
  };
}
