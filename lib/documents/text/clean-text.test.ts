import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorMs } from '#tests/support/processor-ms.ts';
import { cleanText } from './clean-text.ts';

const tags = (text: string) =>
  [...text].map((letter) => String.fromCodePoint(0xe0000 + (letter.codePointAt(0) ?? 0))).join('');

// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const CONTROLS = /[\u0000-\u0008\u000B-\u001F\u007F-\u009F]/;
const INVISIBLE = /[\u00AD\u200B\u200E\u200F\u2028-\u202E\u2060-\u206F\uE000-\uF8FF\uFEFF]/;
const UNTIDY = /\n{3}| {2}|[ \t]\n/;

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

  it('keeps the joiners that are spelling in their scripts, once each, and no others', () => {
    const persian = 'می\u200Cخواهم';
    const malayalam = 'അവന്\u200D';
    const marathi = 'दऱ्\u200Dया';
    for (const word of [persian, malayalam, marathi])
      expect(cleanText(word).text).toBe(word.normalize('NFKC'));
    expect(cleanText('می\u200C\u200C\u200Dخواهم').text).toBe(persian);
    expect(cleanText('Auf\u200Clage \u{1F469}\u200D\u{1F4BB} \u200Dx').text).toBe(
      'Auflage \u{1F469}\u{1F4BB} x',
    );
  });

  it.each([
    ['Hebrew with points', 'שָׁלוֹם דָּוִד'],
    ['Arabic', 'مُهَنْدِس بَرْمَجِيَّات'],
    ['Hindi', 'सॉफ़्टवेयर इंजीनियर'],
    ['Thai', 'ทำงานที่กรุงเทพฯ น้ำ'],
    ['Vietnamese', 'Nguyễn Thị Ánh'],
    ['Korean', '소프트웨어 엔지니어'],
    ['Chinese with its own stops', '负责产品规划。'],
  ])('leaves %s whole', (_, text) => {
    expect(cleanText(text)).toEqual({ text: text.normalize('NFC'), hidden: [] });
  });

  it('folds the full-width and half-width forms of East Asia', () => {
    expect(cleanText('电话：１３８（手机）　ｶﾀｶﾅ　～Ａ').text).toBe('电话:138(手机) カタカナ ~A');
  });

  it('writes the radicals that some fonts give out as the ideographs they stand for', () => {
    expect(cleanText('\u2EDD堂厨\u2F12 \u2EA0\u2EC5\u2EE2 \u2E87').text).toBe(
      '食堂厨力 民见马 \u{20628}',
    );
    // U+2E80 stands for none.
    expect(cleanText('\u2E80').text).toBe('\u2E80');
  });

  it('does not let a number grow by what stands beside it', () => {
    expect(cleanText('5½ years, 2018² to 2020, 10⁶ users, ½ day, CO₂, 40 m²').text).toBe(
      '5 1/2 years, 2018^2 to 2020, 10^6 users, 1/2 day, CO2, 40 m2',
    );
  });

  it('reads circled numbers as items, accents as apostrophes, and drops the marks of trade', () => {
    expect(cleanText('①设计\n②开发\nthe team´s Java™ and Oracle®').text).toBe(
      '1) 设计\n2) 开发\nthe team’s Java and Oracle®',
    );
  });

  it('cuts floods of marks on one letter', () => {
    expect(cleanText(`Z${'\u0310\u0323'.repeat(5000)}oe`).text).toMatch(/^Ẓ\p{M}{1,6}oe$/u);
  });

  it('makes every blank one blank, and takes noncharacters and selectors out', () => {
    expect(cleanText('a\u3000b\u2003c\u00A0d\u202Fe\u2800f\uFFFEg☎\uFE0Fh').text).toBe(
      'a b c d e fg☎h',
    );
  });

  it('reports every text in tag characters, however long or often', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^[a-zA-Z0-9]{1,40}$/),
        fc.string({ maxLength: 40 }),
        (secret, rest) => {
          const { text, hidden } = cleanText(`${rest}${tags(secret)}`);
          expect(hidden).toContainEqual({ kind: 'zero_width', text: secret });
          expect(text).not.toMatch(/[\u{E0000}-\u{E007F}]/u);
        },
      ),
    );
  });

  it('takes time in proportion to the text, whatever it is', () => {
    const pieces = [
      'a',
      '中',
      ' ',
      '\t',
      '\n',
      '\r',
      '\u0301',
      '\u0301\u0316',
      '\u200B',
      'a\u200B',
      '\u202E',
      '\u0000',
      'a\u0000',
      '\uF0B7',
      '\uF0B7 ',
      '\u00AD',
      '\u00AD\n',
      '\u200C',
      'ی\u200C',
      '\u{E0041}',
      '\u{1F3F4}\u{E0041}',
      '\uD800',
      '½',
      '1²',
      '①',
      '\u3164',
      '\u1100',
    ];
    for (const piece of pieces) {
      const hostile = `x${piece.repeat(Math.floor(400_000 / piece.length))}x`;
      const started = processorMs();
      cleanText(hostile);
      expect(processorMs() - started, JSON.stringify(piece)).toBeLessThan(1_000);
    }
  });

  it('gives text that can be stored, and gives the same when cleaned again, whatever comes in', () => {
    const odd = fc.constantFrom(
      ...'\u0000\u00AD\u0301\u0316\u0345\u034F\u0E4D\u0E32\u0E33\u1100\u1160\u1161\u11A8\u180E\u200B\u200C\u200D\u2028\u202E\u2044\u2122\u2460\u2800\u3000\u3099\u30AB\u3164\uD800\uE000\uF0B7\uFB03\uFDFA\uFEFF\uFFFD½²´¨ \t\n\r1aیक्',
    );
    const mixed = fc.array(fc.oneof(odd, fc.string({ unit: 'binary', maxLength: 3 })), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(mixed, (parts) => {
        const { text } = cleanText(parts.join(''));
        for (const pattern of [CONTROLS, INVISIBLE, UNTIDY]) expect(text).not.toMatch(pattern);
        expect(text.isWellFormed()).toBe(true);
        expect(cleanText(text)).toEqual({ text, hidden: [] });
      }),
      { numRuns: 2_000, examples: [[['\u0E4D', '\u200C', '\u0E32']]] },
    );
  });
});
