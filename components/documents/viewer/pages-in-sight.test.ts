import { expect, test } from 'vitest';
import { pagesInSight, stackPages } from './pages-in-sight.ts';

const { tops, total } = stackPages(Array.from({ length: 30 }, () => 700));
const at = (scrollTop: number, viewHeight = 600) =>
  pagesInSight({ tops, total, scrollTop, viewHeight });

test('pages stand under each other with a little space between', () => {
  expect(stackPages([100, 50])).toEqual({ tops: [12, 124], total: 186 });
});

test('of thirty pages only those in sight and near it are drawn', () => {
  expect(at(0)).toEqual({ first: 0, last: 1, current: 0 });
  const middle = at(10 * 712);
  expect(middle.current).toBe(10);
  expect(middle.last - middle.first).toBeLessThanOrEqual(3);
});

test('at the end it is the last page that is read, however short', () => {
  expect(at(total - 600).current).toBe(29);
  const short = stackPages([700, 60]);
  expect(pagesInSight({ ...short, scrollTop: short.total - 600, viewHeight: 600 }).current).toBe(1);
});

test('all of it in sight, it is the first page', () => {
  const few = stackPages([100, 100]);
  expect(pagesInSight({ ...few, scrollTop: 0, viewHeight: 600 }).current).toBe(0);
});
