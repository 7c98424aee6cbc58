import { describe, expect, test } from 'vitest';
import { pageOfOffset, rangeOfPage } from './page-of-offset.ts';

describe('the page of a place in the text', () => {
  test('is the last one that begins at or before it', () => {
    const starts = [0, 120, 300];
    expect([0, 119, 120, 299, 300, 9000].map((offset) => pageOfOffset(starts, offset))).toEqual([
      0, 0, 1, 1, 2, 2,
    ]);
  });

  test('is the later one where a page without text begins at the same place', () => {
    expect(pageOfOffset([0, 50, 50, 80], 50)).toBe(2);
  });

  test('is the first for what stands before it', () => {
    expect(pageOfOffset([4, 90], 1)).toBe(0);
  });

  test('is not known where nobody noted the pages', () => {
    expect(pageOfOffset(null, 10)).toBeNull();
    expect(pageOfOffset([], 10)).toBeNull();
  });
});

test('a page reaches to the next one, the last to the end of the text', () => {
  expect(rangeOfPage([4, 90], 0, 200)).toEqual({ start: 0, end: 90 });
  expect(rangeOfPage([4, 90], 1, 200)).toEqual({ start: 90, end: 200 });
  expect(rangeOfPage([4, 90], 7, 200)).toEqual({ start: 200, end: 200 });
});
