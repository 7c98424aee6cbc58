import { describe, expect, it } from 'vitest';
import { withoutRunningLines } from './running-lines.ts';
import { linesOf, textOfLine } from './text-lines.ts';

/** Letters ten points high, five wide each. */
const item = (
  text: string,
  x: number,
  y: number,
  more: { endsLine?: boolean; size?: number; width?: number } = {},
) => ({
  text,
  x,
  y,
  width: 5 * text.length,
  size: 10,
  endsLine: false,
  ...more,
});
const end = (y: number) => item('', 0, y, { endsLine: true });
const texts = (items: ReturnType<typeof item>[]) => linesOf(items).map(textOfLine);

describe('linesOf', () => {
  it('puts a blank where pieces of one line stand apart, and none where they touch', () => {
    expect(texts([item('Car', 50, 100), item('penter', 65, 100), item('since', 98, 100)])).toEqual([
      'Carpenter since',
    ]);
  });

  it('puts a tab where a column begins, also where it was painted first', () => {
    expect(texts([item('Carpenter', 50, 100), item('2019', 300, 100)])).toEqual([
      'Carpenter\t2019',
    ]);
    expect(texts([item('2019', 300, 100), item('Carpenter', 50, 100)])).toEqual([
      'Carpenter\t2019',
    ]);
  });

  it('puts what was painted late at its place: marks of another font, a date before its entry', () => {
    expect(
      texts([
        item('Weaving', 50, 100),
        item('Dyeing', 100, 100),
        item('Tea', 145, 100),
        item('◦', 90, 100),
        item('◦', 135, 100),
      ]),
    ).toEqual(['Weaving ◦ Dyeing ◦ Tea']);
    expect(
      texts([item('WORK', 50, 100), item('2013 – 2014', 400, 101), item('Mill', 150, 101)]),
    ).toEqual(['WORK\tMill\t2013 – 2014']);
  });

  it('keeps a bullet with its words, however far it hangs out', () => {
    expect(texts([item('•', 50, 100), item('Built stairs', 80, 100)])).toEqual(['• Built stairs']);
  });

  it('keeps the words of a justified line together', () => {
    expect(
      texts([
        item('we', 50, 100),
        item('built', 76, 100),
        item('oak', 118, 100),
        item('stairs', 149, 100),
      ]),
    ).toEqual(['we built oak stairs']);
  });

  it('sees a narrow gap between labels and values where these begin at one place', () => {
    const row = (label: string, value: string, y: number) => [
      item(label, 100 - 5 * label.length, y),
      item(value, 107, y),
      end(y),
    ];
    expect(
      texts([
        ...row('Phone', '123', 100),
        ...row('E-mail', 'a@example.org', 115),
        ...row('City', 'Iași', 130),
      ]),
    ).toEqual(['Phone\t123', 'E-mail\ta@example.org', 'City\tIași']);
  });

  it('does not draw a small line into a large one above it', () => {
    expect(
      texts([item('Zora Hill', 50, 100, { size: 30, width: 130 }), item('Weaver', 50, 113)]),
    ).toEqual(['Zora Hill', 'Weaver']);
  });

  it('closes up letters with air between them', () => {
    expect(texts([item('S K I L L S', 50, 100)])).toEqual(['SKILLS']);
    expect(texts([item('K E Y  S K I L L S', 50, 100)])).toEqual(['KEY SKILLS']);
    expect(texts([item('A B', 50, 100)])).toEqual(['A B']);
  });

  it('reads an icon between two things as the gap it stands in', () => {
    expect(
      texts([item('a@example.org', 50, 100), item('\uE0E1', 130, 100), item('555', 145, 100)]),
    ).toEqual(['a@example.org\t555']);
  });

  it('takes a soft hyphen that is painted within a line for a hyphen', () => {
    expect(
      texts([item('high\u00ADspeed', 50, 100), end(100), item('loom\u00AD', 50, 115)]),
    ).toEqual(['high-speed', 'loom\u00AD']);
  });
});

describe('withoutRunningLines', () => {
  const page = (lines: [string, number][]) => ({
    height: 800,
    lines: linesOf(lines.flatMap(([text, y]) => [item(text, 50, y), end(y)])),
  });
  const left = (pages: ReturnType<typeof page>[]) =>
    withoutRunningLines(pages).map((lines) => lines.map(textOfLine));

  it('leaves out page numbers, and what is repeated from its second page on', () => {
    const of = (number: number) =>
      page([
        ['Zora Hill', 30],
        [`Words of page ${number}`, 400],
        [`Zora Hill – ${number}/2`, 780],
      ]);
    expect(left([of(1), of(2)])).toEqual([['Zora Hill', 'Words of page 1'], ['Words of page 2']]);
    expect(
      left([
        page([
          ['Words', 400],
          ['Seite 1 von 1', 780],
        ]),
      ]),
    ).toEqual([['Words']]);
  });

  it('keeps what only looks like it', () => {
    const pages = [
      page([
        ['Weaver', 400],
        ['2', 780],
      ]),
      page([
        ['Weaver', 400],
        ['References: 2019', 780],
      ]),
    ];
    expect(left(pages)).toEqual([
      ['Weaver', '2'],
      ['Weaver', 'References: 2019'],
    ]);
  });

  it('keeps them on a page that holds nothing else', () => {
    const pages = [
      page([
        ['Weaver', 400],
        ['Page 1 of 2', 780],
      ]),
      page([['Page 2 of 2', 780]]),
    ];
    expect(left(pages)).toEqual([['Weaver'], ['Page 2 of 2']]);
  });
});
