import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSegments } from './split-segments.ts';

const withoutSpace = (text: string) => text.replace(/\s+/g, '');

describe('splitting a text for a voice', () => {
  it('leaves a short text whole', () => {
    expect(splitSegments('  What did you do first? ')).toEqual([
      { text: 'What did you do first?', offset: 2 },
    ]);
  });

  it('cuts at the end of a sentence before the middle of one', () => {
    const first = 'Tell me about a time when a patient changed suddenly on your shift.';
    const second = 'What did you notice first, and whom did you call?';
    expect(splitSegments(`${first} ${second}`, 90)).toEqual([
      { text: first, offset: 0 },
      { text: second, offset: first.length + 1 },
    ]);
  });

  it('cuts a long sentence at a clause', () => {
    const [first] = splitSegments('When the alarm went off, the whole team came at once', 40);
    expect(first?.text).toBe('When the alarm went off,');
  });

  it('loses nothing, keeps to the limit and knows where each piece was', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 400 }),
        fc.integer({ min: 10, max: 180 }),
        (text, max) => {
          const pieces = splitSegments(text, max);
          expect(withoutSpace(pieces.map((piece) => piece.text).join(''))).toBe(withoutSpace(text));
          for (const { text: piece, offset } of pieces) {
            expect(piece.length).toBeLessThanOrEqual(max);
            expect(text.slice(offset, offset + piece.length)).toBe(piece);
            if (text.isWellFormed()) expect(piece.isWellFormed()).toBe(true);
          }
        },
      ),
    );
  });
});
