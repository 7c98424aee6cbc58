import { describe, expect, test } from 'vitest';
import { readTypedDate } from './typed-date.ts';

describe('a month as it is typed', () => {
  test.each([
    ['2019-04', '2019-04'],
    ['2019/4', '2019-04'],
    ['04/2019', '2019-04'],
    ['4.2019', '2019-04'],
    ['Apr 2019', '2019-04'],
    ['september, 2019', '2019-09'],
    [' 2019 ', '2019'],
  ])('%s', (typed, read) => {
    expect(readTypedDate(typed)).toBe(read);
  });

  test('nothing typed is no date', () => {
    expect(readTypedDate('  ')).toBeNull();
  });

  test.each(['13/2019', '2019-00', 'now', '19', 'Foo 2019', '2019-04-01'])(
    '%s is none',
    (typed) => {
      expect(readTypedDate(typed)).toBeUndefined();
    },
  );
});
