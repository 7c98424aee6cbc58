import { describe, expect, it } from 'vitest';
import { moved } from './moved.ts';

const LIST = ['a', 'b', 'c'].map((id) => ({ id }));
const order = (id: string, by: -1 | 1) =>
  moved(LIST, id, by)
    .map((each) => each.id)
    .join('');

describe('an entry of a list', () => {
  it('is moved by one, and not beyond the ends', () => {
    expect(order('a', 1)).toBe('bac');
    expect(order('a', -1)).toBe('abc');
    expect(order('c', 1)).toBe('abc');
    expect(order('nobody', 1)).toBe('abc');
  });
});
