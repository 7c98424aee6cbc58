import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findMatches, idsBegun, splitHighlights } from './split-highlights.ts';

describe('splitting a text at its highlights', () => {
  test('without highlights the text is one piece', () => {
    expect(splitHighlights('I called the team.', [])).toEqual([
      { start: 0, text: 'I called the team.', ranges: [] },
    ]);
  });

  test('an empty text has no pieces', () => {
    expect(splitHighlights('', [{ start: 0, end: 3 }])).toEqual([]);
  });

  test('where two overlap, the piece they share belongs to both', () => {
    const a = { start: 0, end: 8, id: 'a' };
    const b = { start: 2, end: 12, id: 'b' };
    const pieces = splitHighlights('I called the team.', [a, b]);
    expect(
      pieces.map((piece) => [piece.text, piece.ranges.map((range) => range.id).join('')]),
    ).toEqual([
      ['I ', 'a'],
      ['called', 'ab'],
      [' the', 'b'],
      [' team.', ''],
    ]);
  });

  test('each that has a text begins in one piece, the first of its own, also beside another', () => {
    const begun = (ranges: { start: number; end: number; id?: string }[]) =>
      idsBegun(splitHighlights('I called the team.', ranges), ({ id }) => id);
    expect(
      begun([
        { start: 2, end: 8, id: 'short' },
        { start: 2, end: 17, id: 'long' },
        { start: 9, end: 12 },
        { start: 2, end: 8, id: 'short' },
        { start: 40, end: 50, id: 'beyond' },
      ]),
    ).toEqual([[], ['short', 'long'], [], [], [], []]);
  });

  test('joined again the pieces are the text, whatever the ranges', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.array(
          fc.record({
            start: fc.integer({ min: -5, max: 60 }),
            end: fc.integer({ min: -5, max: 60 }),
          }),
        ),
        (text, ranges) => {
          const pieces = splitHighlights(text, ranges);
          expect(pieces.map((piece) => piece.text).join('')).toBe(text);
          for (const piece of pieces) {
            for (const range of piece.ranges) {
              expect(range.start).toBeLessThanOrEqual(piece.start);
              expect(range.end).toBeGreaterThanOrEqual(piece.start + piece.text.length);
            }
          }
        },
      ),
    );
  });
});

describe('searching', () => {
  test('finds every place, whatever the case', () => {
    expect(findMatches('Airway first. AIRWAY again.', 'airway')).toEqual([
      { start: 0, end: 6 },
      { start: 14, end: 20 },
    ]);
  });

  test('takes signs as they are written', () => {
    expect(findMatches('C++ and C', 'c++')).toEqual([{ start: 0, end: 3 }]);
    expect(findMatches('(a|b)', '(a|b)')).toEqual([{ start: 0, end: 5 }]);
  });

  test('an empty search finds nothing', () => {
    expect(findMatches('anything', '  ')).toEqual([]);
  });
});
