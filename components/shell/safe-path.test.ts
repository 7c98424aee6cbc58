import { expect, test } from 'vitest';
import { safePath } from './safe-path.ts';

test('a path of this site is kept', () => {
  expect(safePath('/interviews/int_1?tab=transcript')).toBe('/interviews/int_1?tab=transcript');
});

test.each([
  undefined,
  '',
  'https://elsewhere.example',
  '//elsewhere.example',
  '/\\elsewhere.example',
  '/\t/elsewhere.example',
  ['/a', '/b'],
])('%j leads to the start page', (value) => {
  expect(safePath(value)).toBe('/');
});
