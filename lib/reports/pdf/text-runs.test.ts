import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type RunFont, STAND_IN, standInsOf, textRuns } from './text-runs.ts';

const range = (key: string, from: number, to: number): RunFont => ({
  key,
  covers: (point) => point === 0x20 || (point >= from && point <= to),
});
const LATIN: RunFont = range('latin', 0x20, 0xff);
const LATIN_EXT = range('latin-ext', 0x100, 0x24f);
const CYRILLIC = range('cyrillic', 0x400, 0x4ff);
const FONTS = [LATIN, LATIN_EXT, CYRILLIC];

describe('the runs of a text', () => {
  it('takes the first font that has a character, and stays in a font as long as it can', () => {
    expect(textRuns('Łódź да нет ok', FONTS)).toEqual([
      { font: 'latin-ext', text: 'Ł', actual: null },
      { font: 'latin', text: 'ód', actual: null },
      { font: 'latin-ext', text: 'ź ', actual: null },
      { font: 'cyrillic', text: 'да нет ', actual: null },
      { font: 'latin', text: 'ok', actual: null },
    ]);
  });

  it('joins letters and their accents before it looks for a font', () => {
    expect(textRuns('e\u0301', FONTS)).toEqual([{ font: 'latin', text: 'é', actual: null }]);
  });

  it('draws a stand-in for what no font has, and keeps the characters', () => {
    const runs = textRuns('He said 漢字 👩🏽‍⚕️.', FONTS);
    expect(runs).toEqual([
      { font: 'latin', text: 'He said ', actual: null },
      { font: 'latin', text: STAND_IN.repeat(2), actual: '漢字' },
      { font: 'latin', text: ' ', actual: null },
      { font: 'latin', text: STAND_IN, actual: '👩🏽‍⚕️' },
      { font: 'latin', text: '.', actual: null },
    ]);
    expect(standInsOf(runs)).toBe(3);
  });

  it('puts spaces for control characters and mends halves of characters', () => {
    expect(textRuns('a\u0000b\tc', FONTS)).toEqual([
      { font: 'latin', text: 'a b c', actual: null },
    ]);
    expect(textRuns('\ud83d', FONTS)).toEqual([
      { font: 'latin', text: STAND_IN, actual: '\ufffd' },
    ]);
  });

  it('loses nothing, whatever the text', () => {
    const letters = (text: string) =>
      text
        .toWellFormed()
        .replace(/\p{Cc}/gu, ' ')
        .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
        .normalize('NFC');
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const back = textRuns(text, FONTS)
          .map((run) => run.actual ?? run.text)
          .join('');
        expect(letters(back)).toBe(letters(text));
      }),
    );
  });
});
