import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { matchTextItems } from './match-text-items.ts';

/** The words that a match covers, item by item. */
function found(items: string[], pageText: string, words: string, from = 0): string[] {
  const start = pageText.indexOf(words, from);
  const range = { start, end: start + words.length };
  return matchTextItems({ items, pageText, range }).map((piece) =>
    (items[piece.item] ?? '').slice(piece.start, piece.end),
  );
}

describe('finding a value among the text items of a page', () => {
  test('within one item', () => {
    expect(found(['Dana Whitlock, Porter'], 'Dana Whitlock, Porter', 'Dana Whitlock')).toEqual([
      'Dana Whitlock',
    ]);
  });

  test('over several items, whatever stands between them', () => {
    const text = 'Dana Whitlock\nPorter';
    expect(found(['D', 'ana', ' ', 'Whit', 'lock', 'Porter'], text, 'Dana Whitlock')).toEqual([
      'D',
      'ana',
      'Whit',
      'lock',
    ]);
  });

  test('drawn with a ligature, in capitals, or with an accent of its own', () => {
    expect(found(['Oﬃce manager'], 'Office manager', 'Office')).toEqual(['Oﬃce']);
    expect(found(['ZOË KRÜGER'], 'Zoë Krüger', 'Zoë Krüger')).toEqual(['ZOË KRÜGER']);
    expect(found(['Zoe\u0308 Kru\u0308ger'], 'Zoë Krüger', 'Krüger')).toEqual(['Kru\u0308ger']);
  });

  test('in Chinese and in Arabic', () => {
    expect(found(['姓名：', '陈伟'], '姓名：陈伟', '陈伟')).toEqual(['陈伟']);
    expect(found(['ليلى منصور', 'مهندسة'], 'ليلى منصور\nمهندسة', 'مهندسة')).toEqual(['مهندسة']);
  });

  test('at the place whose neighbours are the same, when the words stand there twice', () => {
    const items = ['Porter', ' at Elm House', 'Porter', ' at Oak House'];
    const text = 'Porter at Elm House\nPorter at Oak House';
    const second = text.lastIndexOf('Porter');
    const match = matchTextItems({
      items,
      pageText: text,
      range: { start: second, end: second + 6 },
    });
    expect(match).toEqual([{ item: 2, start: 0, end: 6 }]);
  });

  test('line by line, when the page draws its lines in another order', () => {
    const items = ['2019 – 2021', 'Porter', 'Elm House'];
    expect(
      found(items, 'Porter\nElm House\n2019 – 2021', 'Porter\nElm House\n2019 – 2021'),
    ).toEqual(['Porter', 'Elm House', '2019 – 2021']);
  });

  test('nowhere, when the page does not have it', () => {
    expect(found(['A picture'], 'Dana Whitlock', 'Dana')).toEqual([]);
    expect(found([], 'Dana Whitlock', 'Dana')).toEqual([]);
  });

  test('every match covers the letters asked for, however the page is cut into items', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }), { maxLength: 12 }),
        fc.nat(60),
        fc.nat(60),
        (items, from, length) => {
          const pageText = items.join('');
          const range = { start: Math.min(from, pageText.length), end: from + length };
          for (const piece of matchTextItems({ items, pageText, range })) {
            expect(piece.end).toBeGreaterThan(piece.start);
            expect(piece.end).toBeLessThanOrEqual((items[piece.item] ?? '').length);
          }
        },
      ),
    );
  });
});
