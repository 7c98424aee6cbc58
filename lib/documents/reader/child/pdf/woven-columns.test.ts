import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type TextLine, textOfLine } from './text-lines.ts';
import { partWovenColumns } from './woven-columns.ts';

/** Letters five points wide; the left column begins at 50, the right one at 340. */
function line(at: number, left: string, right: string): TextLine {
  const cells = [
    { text: left, x: 50, right: 50 + 5 * left.length },
    { text: right, x: 340, right: 340 + 5 * right.length },
  ].filter(({ text }) => text !== '');
  return { cells, x: cells[0]?.x ?? 50, right: 600, y: 100 + 14 * at, size: 10 };
}

describe('partWovenColumns', () => {
  const rows = [
    ['Profile', 'Skills'],
    ['Diver with twenty winters under', 'Welding'],
    ['piers and quays, and beside one', 'Knots of any kind and'],
    ['lighthouse of the northern sea', 'rope'],
    ['Work', 'Languages'],
    ['Tide Ltd, mended piers in winter', 'Welsh'],
    ['and in summer', 'Breton'],
  ] as const;
  const woven = rows.map(([left, right], at) => line(at, left, right));

  it('reads one column after the other where sentences go on below each other', () => {
    expect(partWovenColumns(woven).map(textOfLine)).toEqual([
      ...rows.map(([left]) => left),
      ...rows.map(([, right]) => right),
    ]);
  });

  it('leaves a table as it is, of which a cell goes on beside nothing', () => {
    const table = [
      line(0, 'Duties of the diver', 'Mends piers and quays'),
      line(1, 'Place of work and', 'Northern sea'),
      line(2, 'home port', ''),
      line(3, 'Hours in the week', 'Forty'),
      line(4, 'Grade of the post', 'Five'),
      line(5, 'Days of leave', 'Thirty'),
    ];
    expect(partWovenColumns(table)).toEqual(table);
  });

  it('neither loses nor adds a word, whatever stands where', () => {
    const text = fc.constantFrom(
      '',
      'Tide Ltd mends piers',
      'and keeps on doing so',
      'Welsh',
      '2014',
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20), text, text), { maxLength: 30 }), (given) => {
        const lines = given.map(([at, left, right]) => line(at, left, right));
        const words = (some: readonly TextLine[]) =>
          some.flatMap((one) => textOfLine(one).split(/\s+/)).toSorted();
        expect(words(partWovenColumns(lines)).join(' ').trim()).toBe(words(lines).join(' ').trim());
      }),
    );
  });
});
