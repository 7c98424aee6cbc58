import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SEGMENT_MAX_CHARS } from '#lib/interviews/protocol.ts';
import { cutSegments, splitSegments } from './cut-segments.ts';

describe('a growing text', () => {
  it.each([
    ['You spoke of', true, [], 'You spoke of'],
    ['You spoke of the queue, and then', true, ['You spoke of the queue,'], 'and then'],
    ['You spoke of the queue, and then', false, [], 'You spoke of the queue, and then'],
    ['Well, I mean', true, [], 'Well, I mean'],
    ['It took 3.5 days', true, [], 'It took 3.5 days'],
    ['It was big. And', false, ['It was big.'], 'And'],
    ['Ask Dr. Example about', false, [], 'Ask Dr. Example about'],
  ] as const)('%s', (text, isBeginning, segments, rest) => {
    expect(cutSegments(text, isBeginning)).toEqual({ segments, rest });
  });
});

describe('for any text', () => {
  const anyText = fc.oneof(fc.string({ maxLength: 800 }), fc.lorem({ maxCount: 60 }));

  it('pieces are short enough and hold every word in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const pieces = splitSegments(text);
        for (const piece of pieces) {
          expect(piece.length).toBeGreaterThan(0);
          expect(piece.length).toBeLessThanOrEqual(SEGMENT_MAX_CHARS);
        }
        expect(pieces.join('').replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });

  it('it is the same text however it arrives', () => {
    fc.assert(
      fc.property(anyText, fc.integer({ min: 1, max: 20 }), (text, size) => {
        const pieces: string[] = [];
        let buffer = '';
        for (let from = 0; from < text.length; from += size) {
          const { segments, rest } = cutSegments(
            buffer + text.slice(from, from + size),
            pieces.length === 0,
          );
          pieces.push(...segments);
          buffer = rest;
        }
        expect(`${pieces.join('')}${buffer}`.replace(/\s+/gu, '')).toBe(text.replace(/\s+/gu, ''));
      }),
    );
  });
});
