import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createThinkingFilter } from './thinking-filter.ts';

function filtered(chunks: readonly string[]): string {
  const filter = createThinkingFilter();
  return chunks.map(filter).join('');
}

describe('what a model thinks aloud', () => {
  it('is left out, however it is cut into chunks', () => {
    const answer = '\n<think>Let me see </thin no <b></think>\n\nACT: ask\nOn we go.';
    const cuts = fc.array(fc.integer({ min: 0, max: answer.length }), { maxLength: 12 });
    fc.assert(
      fc.property(cuts, (places) => {
        const edges = [0, ...places.toSorted((a, b) => a - b), answer.length];
        const chunks = edges.slice(1).map((edge, index) => answer.slice(edges[index], edge));
        expect(filtered(chunks).trim()).toBe('ACT: ask\nOn we go.');
      }),
    );
  });

  it('is the start only: other answers come through as they are', () => {
    expect(filtered(['<b>bold</b> and ', '<think> later'])).toBe('<b>bold</b> and <think> later');
    expect(filtered(['A', 'CT: ask'])).toBe('ACT: ask');
    expect(filtered(['<think>never closed'])).toBe('');
  });
});
