import { describe, expect, test } from 'vitest';
import {
  formatBytes,
  formatClock,
  formatDuration,
  formatPartialDate,
  formatRelative,
} from './format.ts';

describe('durations', () => {
  test.each([
    [0, '0 s'],
    [44_400, '44 s'],
    [60_000, '1 min'],
    [12 * 60_000 + 20_000, '12 min'],
    [59.6 * 60_000, '1 h'],
    [65 * 60_000, '1 h 5 min'],
  ])('%i ms is said as %s', (ms, words) => {
    expect(formatDuration(ms)).toBe(words);
  });

  test('a place in an interview has minutes and seconds, and hours only when needed', () => {
    expect(formatClock(252_900)).toBe('04:12');
    expect(formatClock(3_852_000)).toBe('1:04:12');
    expect(formatClock(-5)).toBe('00:00');
  });
});

describe('moments', () => {
  const now = new Date('2026-03-10T12:00:00Z');
  const ago = (ms: number) => formatRelative(new Date(now.getTime() - ms), now);

  test('are told by their distance within a week', () => {
    expect(ago(10_000)).toBe('just now');
    expect(ago(5 * 60_000)).toBe('5 minutes ago');
    expect(ago(3 * 3_600_000)).toBe('3 hours ago');
    expect(ago(26 * 3_600_000)).toBe('yesterday');
    expect(ago(-3 * 86_400_000)).toBe('in 3 days');
  });

  test('are told by their date later, with the year where it is another', () => {
    expect(ago(30 * 86_400_000)).toBe('Feb 8');
    expect(ago(400 * 86_400_000)).toBe('Feb 3, 2025');
  });
});

test('sizes are in the units of file managers', () => {
  expect(formatBytes(340)).toBe('340 B');
  expect(formatBytes(12_400)).toBe('12 kB');
  expect(formatBytes(3_440_000)).toBe('3.4 MB');
});

test('a partial date is shown as far as it is known', () => {
  expect(formatPartialDate('2021-03')).toBe('Mar 2021');
  expect(formatPartialDate('2021')).toBe('2021');
});
