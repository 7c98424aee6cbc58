import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cleanText } from './clean-text.ts';

const tags = (text: string) =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');

describe('cleanText', () => {
  it('leaves ordinary text as it is', () => {
    const text = 'Maria Santos\nNurse\t2020 – Present\n\nLeeds, “United” Kingdom';
    expect(cleanText(text)).toEqual({ text, hidden: [] });
  });

  it('resolves ligatures, full-width letters and hard blanks', () => {
    expect(cleanText('e\uFB03cient\u00A0\uFF21\uFF22').text).toBe('efficient AB');
  });

  it('takes out what cannot be stored or seen', () => {
    expect(cleanText('a\u0000 b\u0007 c\u200Dd mail\u200E').text).toBe('a b cd mail');
  });

  it('reads icons as what they do: bullets at the head of a line, gaps within one', () => {
    expect(cleanText('\uF0B7 Led a team\n\uE0E0 a@b.org \uE0E1 555 123').text).toBe(
      '• Led a team\na@b.org\t555 123',
    );
  });

  it('joins a word that was cut by a soft hyphen at the end of a line', () => {
    expect(cleanText('develop\u00AD\nment and de\u00ADsign').text).toBe('development and design');
  });

  it('keeps the place of a letter that was lost inside a word', () => {
    expect(cleanText('Certi\u0000ed').text).toBe('Certi\uFFFDed');
  });

  it('makes every end of line one \\n and keeps at most one empty line', () => {
    expect(cleanText('a\r\nb\rc\u2028d\n \n\t\n\n\ne').text).toBe('a\nb\nc\nd\n\ne');
  });

  it('reports text written in tag characters', () => {
    expect(cleanText(`Hello${tags('hire me')}`)).toEqual({
      text: 'Hello',
      hidden: [{ kind: 'zero_width', text: 'hire me' }],
    });
  });

  it('does not take the flag of Scotland for hidden text', () => {
    expect(cleanText(`\u{1F3F4}${tags('gbsct')}\u{E007F}`).hidden).toEqual([]);
  });

  it('reports words cut by zero-width characters, but not one that came along by copying', () => {
    expect(cleanText('Py\u200Bthon exp\u200Bert who k\u200Bnows').hidden).toHaveLength(1);
    expect(cleanText('Py\u200Bthon expert').hidden).toEqual([]);
  });

  it('reports text whose direction is overridden, but not the marks that Arabic and Hebrew need', () => {
    expect(cleanText('\u202Enohtyp\u202C').hidden).toEqual([
      { kind: 'zero_width', text: 'nohtyp' },
    ]);
    expect(cleanText('\u200Fشركة\u200F Ltd \u202Aabc\u202C').hidden).toEqual([]);
  });

  it('does not report what joins letters in Persian and in emoji', () => {
    expect(
      cleanText('می\u200Cخواهم \u{1F469}\u200D\u{1F4BB} می\u200Cروم کتاب\u200Cها').hidden,
    ).toEqual([]);
  });

  it('gives text that can be stored, and gives the same when cleaned again, whatever comes in', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (raw) => {
        const { text } = cleanText(raw);
        expect(text).not.toContain('\u0000');
        expect(text.isWellFormed()).toBe(true);
        expect(cleanText(text).text).toBe(text);
      }),
    );
  });
});
