import { expect, test } from 'vitest';
import { progressOf } from './progress-of.ts';

test('a document that waits says so, with no bar', () => {
  expect(progressOf({ status: 'queued', progress: null })).toMatchObject({ share: null });
});

test('while pages are recognised, the page under way is named and the finished ones are counted', () => {
  const progress = { stage: 'recognising' as const, page: 3, pages: 10 };
  const told = progressOf({ status: 'reading', progress });
  expect(told.label).toBe('Recognising page 3 of 10');
  expect(told.share).toBeCloseTo(0.2);
  expect(told.detail).not.toBeNull();
});

test('progress of an attempt that is over is not told', () => {
  const progress = { stage: 'reading' as const, page: 2, pages: 2 };
  expect(progressOf({ status: 'failed', progress })).toMatchObject({ share: null, detail: null });
});
