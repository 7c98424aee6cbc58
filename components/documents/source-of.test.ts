import { describe, expect, test } from 'vitest';
import { rangeOfHash, sourceOf } from './source-of.ts';

describe('where a value stands in the text', () => {
  const sources = { '/name': { start: 0, end: 12 }, '/experience/0': { start: 40, end: 90 } };

  test('its own range comes first', () => {
    expect(sourceOf(sources, '/name')).toEqual({ start: 0, end: 12 });
  });

  test('without one, that of the thing it is part of', () => {
    expect(sourceOf(sources, '/experience/0/title')).toEqual({ start: 40, end: 90 });
  });

  test('what is known of nothing is nothing', () => {
    expect(sourceOf(sources, '/experience/1/title')).toBeNull();
    expect(sourceOf(null, '/name')).toBeNull();
  });
});

test('an address can point into a text', () => {
  expect(rangeOfHash('#at-120-164')).toEqual({ start: 120, end: 164 });
  expect(rangeOfHash('#at-164-120')).toBeNull();
  expect(rangeOfHash('#top')).toBeNull();
});
