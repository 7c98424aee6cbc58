import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  filledLines,
  splitSkills,
  withEntry,
  withInserted,
  withNames,
  without,
  withSwapped,
} from './edit-list.ts';

const list = ['a', 'b', 'c'];

describe('editing a list', () => {
  test('changes one entry, or adds one past the end', () => {
    expect(withEntry(list, 1, 'x')).toEqual(['a', 'x', 'c']);
    expect(withEntry(list, 3, 'd')).toEqual(['a', 'b', 'c', 'd']);
    expect(withEntry([], 0, 'a')).toEqual(['a']);
  });

  test('moves an entry past another, and leaves it at the ends', () => {
    expect(withSwapped(list, 0, 1)).toEqual(['b', 'a', 'c']);
    expect(withSwapped(list, 0, 2)).toEqual(['c', 'b', 'a']);
    expect(withSwapped(list, 2, 3)).toEqual(list);
    expect(withSwapped(list, 0, -1)).toEqual(list);
  });

  test('takes an entry out so that it can be put back where it was', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1 }), fc.nat(), (entries, place) => {
        const index = place % entries.length;
        const removed = entries[index] ?? '';
        expect(withInserted(without(entries, index), index, removed)).toEqual(entries);
      }),
    );
  });

  test('moving there and back changes nothing', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 2 }), fc.nat(), (entries, place) => {
        const index = place % (entries.length - 1);
        const moved = withSwapped(entries, index, index + 1);
        expect(withSwapped(moved, index + 1, index)).toEqual(entries);
      }),
    );
  });

  test('does not touch the list it was given', () => {
    const given = Object.freeze(['a', 'b']);
    withEntry(given, 0, 'x');
    withSwapped(given, 0, 1);
    without(given, 0);
    expect(given).toEqual(['a', 'b']);
  });
});

describe('skills', () => {
  test('several may be typed or pasted at once', () => {
    expect(splitSkills(' Triage, IV therapy;\nWound care ,, 团队管理、沟通')).toEqual([
      'Triage',
      'IV therapy',
      'Wound care',
      '团队管理',
      '沟通',
    ]);
  });

  test('are not added twice, however they are written', () => {
    expect(withNames(['Triage'], ['triage', 'C++', 'c++'])).toEqual(['Triage', 'C++']);
  });
});

test('of lines, those that say something are kept', () => {
  expect(filledLines([' one ', '', '  ', 'two'])).toEqual(['one', 'two']);
});
