import { expect, test } from 'vitest';
import { progressKey, reportStageOf } from './progress-news.ts';

test('a stage within a report does not change the page, a new standing does', () => {
  const first = {
    status: 'completed',
    report: { version: 1, status: 'running', stage: 'Reading' },
  };
  const second = {
    status: 'completed',
    report: { version: 1, status: 'running', stage: 'Checking' },
  };
  const third = { status: 'completed', report: { version: 1, status: 'ready', stage: null } };
  expect(progressKey(first)).toBe(progressKey(second));
  expect(progressKey(second)).not.toBe(progressKey(third));
  expect(reportStageOf(second)).toBe('Checking');
  expect(reportStageOf(third)).toBeNull();
});

test('something that is no status is nothing new', () => {
  expect(progressKey(null)).toBe(progressKey('x'));
  expect(reportStageOf({ report: null })).toBeNull();
});
