import { expect, test } from 'vitest';
import { extractedLines } from './extracted-lines.ts';

test('a value is one line, nothing is none', () => {
  expect(extractedLines('Dana Whitlock')).toEqual({ isList: false, lines: ['Dana Whitlock'] });
  expect(extractedLines(null)).toEqual({ isList: false, lines: [] });
  expect(extractedLines(true).lines).toEqual(['Yes']);
});

test('a list is a line an entry, whatever its entries are', () => {
  const job = {
    title: 'Porter',
    employer: 'Elm House',
    start: '2019-04',
    end: null,
    is_current: true,
  };
  const lines = extractedLines([job, { name: 'Triage', canonical: 'Triage' }, 'English']).lines;
  expect(lines).toEqual(['Porter, Elm House, Apr 2019 – now', 'Triage', 'English']);
});

test('an empty list is a list', () => {
  expect(extractedLines([])).toEqual({ isList: true, lines: [] });
});
