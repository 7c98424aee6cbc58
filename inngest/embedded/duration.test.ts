import { describe, expect, it } from 'vitest';
import { parseDuration, parseRetryAfter, parseWakeTime } from './duration.ts';

describe('parseDuration', () => {
  it('adds up the units of the SDK', () => {
    expect(parseDuration('1w2d3h4m5s')).toBe(788_645_000);
    expect(parseDuration('90s')).toBe(90_000);
  });

  it('refuses what is no span', () => {
    for (const text of ['', '5', '1y', '2024-01-01', '1h later'])
      expect(parseDuration(text)).toBeNull();
  });
});

describe('parseWakeTime', () => {
  it('understands a span, a time, and no time at all as now', () => {
    expect(parseWakeTime('2s', 1_000)).toEqual(new Date(3_000));
    expect(parseWakeTime('1970-01-01T00:00:09Z', 0)).toEqual(new Date(9_000));
    expect(parseWakeTime('', 1_000)).toEqual(new Date(1_000));
    expect(parseWakeTime('tomorrow', 0)).toBeNull();
  });
});

describe('parseRetryAfter', () => {
  it('understands seconds and dates, and never a time that has passed', () => {
    expect(parseRetryAfter('3', 0)).toBe(3_000);
    expect(parseRetryAfter('1970-01-01T00:00:09Z', 4_000)).toBe(5_000);
    expect(parseRetryAfter('1970-01-01T00:00:09Z', 60_000)).toBe(0);
    expect(parseRetryAfter(undefined, 0)).toBeNull();
    expect(parseRetryAfter('soon', 0)).toBeNull();
  });
});
