import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineRules, layOutLines } from './line-layout.ts';

/** Every character one point wide. */
const rules = (width: number): LineRules => ({
  width,
  runsOf: (text) => (text === '' ? [] : [{ font: 'any', text, actual: null }]),
  measure: (run) => [...run.text].length,
});
const textsOf = (text: string, width: number) =>
  layOutLines(text, rules(width)).map((line) => line.runs.map((run) => run.text).join(''));

describe('lines', () => {
  it('break at spaces, after hyphens and slashes, and where the text says so', () => {
    expect(textsOf('one two three', 7)).toEqual(['one two', 'three']);
    expect(textsOf('night-shift and/or day', 8)).toEqual(['night-', 'shift', 'and/or', 'day']);
    expect(textsOf('one\ntwo\r\n\n three', 20)).toEqual(['one', 'two', 'three']);
  });

  it('break inside of a word only where it is wider than a line', () => {
    expect(textsOf('a incomprehensible b', 7)).toEqual(['a', 'incompr', 'ehensib', 'le b']);
  });

  it('are none for nothing', () => {
    expect(textsOf(' \n ', 10)).toEqual([]);
  });

  it('are never too wide and hold every word, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.integer({ min: 2, max: 30 }), (text, width) => {
        const lines = layOutLines(text, rules(width));
        for (const line of lines) expect(line.width).toBeLessThanOrEqual(width);
        const letters = (value: string) => value.replace(/\s/gu, '');
        expect(letters(textsOf(text, width).join(''))).toBe(letters(text));
      }),
    );
  });
});
