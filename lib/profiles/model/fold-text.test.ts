import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findFolded, foldText } from './fold-text.ts';

function found(text: string, value: string): string | null {
  const place = findFolded(foldText(text), value);
  return place && text.slice(place.start, place.end);
}

describe('looking for a quotation', () => {
  it.each([
    ['Staff  Nurse at X', 'staff nurse', 'Staff  Nurse'],
    ['Staff\nNurse', 'Staff Nurse', 'Staff\nNurse'],
    ['Entwick-\nlung von Pumpen', 'Entwicklung', 'Entwick-\nlung'],
    ['well-known maker', 'well‑known', 'well-known'],
    ['2019 – 2021', '2019 - 2021', '2019 – 2021'],
    ['O’Brien & Sons', "o'brien & sons", 'O’Brien & Sons'],
    ['ﬁnance', 'finance', 'ﬁnance'],
    ['İstanbul', 'i̇stanbul', 'İstanbul'],
    ['在北京大学工作', '北京大学', '北京大学'],
    ['C++ and C#', 'C#', 'C#'],
    ['😀 Nurse', 'Nurse', 'Nurse'],
    ['Café', 'Cafe\u0301', 'Café'],
  ])('in %j finds %j', (text, value, written) => {
    expect(found(text, value)).toBe(written);
  });

  it.each([
    ['JavaScript', 'Java'],
    ['Nurse\tLeeds', 'Nurse Leeds'],
    ['Nurse, Leeds', 'Nurse Leeds'],
    ['2019-2021', '20192021'],
    ['Nurse', ''],
    ['Nurse', ' \n'],
    ['Nurse', 'Nurses'],
  ])('in %j finds no %j', (text, value) => {
    expect(found(text, value)).toBeNull();
  });

  it('finds words however the lines around them are broken', () => {
    const word = fc.stringMatching(/^[A-Za-zäé]{1,8}$/);
    const gap = fc.constantFrom(' ', '  ', '\n', ' \n ');
    fc.assert(
      fc.property(
        fc.array(fc.tuple(word, gap), { minLength: 1, maxLength: 8 }),
        fc.string(),
        fc.string(),
        (words, before, after) => {
          const written = words
            .map(([each, space]) => each + space)
            .join('')
            .trim();
          const value = words.map(([each]) => each.toUpperCase()).join(' ');
          const place = findFolded(
            foldText(`${before}\t${written}\t${after}`),
            value.toLowerCase(),
          );
          expect(place).not.toBeNull();
        },
      ),
    );
  });
});
