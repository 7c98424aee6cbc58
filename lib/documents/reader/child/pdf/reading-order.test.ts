import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { processorMs } from '#tests/support/processor-ms.ts';
import { joinGutterDates } from './gutter-dates.ts';
import { inReadingOrder } from './reading-order.ts';
import { type TextLine, textOfLine } from './text-lines.ts';

/** A line of letters ten points high, five wide each. */
function line(text: string, x: number, y: number, size = 10): TextLine {
  const right = x + 5 * text.length;
  return { cells: [{ text, x, right }], x, right, y, size };
}

function read(lines: TextLine[]): string[] {
  const joined = joinGutterDates(lines);
  return inReadingOrder(joined.lines, joined.reachOf).map(textOfLine);
}

describe('inReadingOrder', () => {
  it('leaves two columns as the file has them', () => {
    const lines = [
      line('Zora Hill', 50, 50, 20),
      line('Skills', 50, 100),
      line('Weaving', 50, 115),
      line('Profile', 300, 100),
      line('Weaves since 2001', 300, 115),
    ];
    expect(inReadingOrder(lines)).toEqual(lines);
  });

  it('brings headings that were all painted first to what they head', () => {
    const lines = [
      line('Skills', 50, 100),
      line('Languages', 50, 160),
      line('Profile', 300, 100),
      line('Education', 300, 160),
      line('Weaving', 50, 115),
      line('Dyeing', 50, 130),
      line('Welsh', 50, 175),
      line('Weaves and dyes', 300, 115),
      line('School of Craft', 300, 175),
    ];
    expect(read(lines)).toEqual([
      'Skills',
      'Weaving',
      'Dyeing',
      'Languages',
      'Welsh',
      'Profile',
      'Weaves and dyes',
      'Education',
      'School of Craft',
    ]);
  });

  it('brings a name at the top that was painted last to the top, and a footer painted first to the end', () => {
    const lines = [
      line('Printed in Wales', 50, 800),
      line('Weaver', 50, 80),
      line('Weaves since 2001', 50, 95),
      line('Zora Hill', 50, 50, 20),
    ];
    expect(read(lines)).toEqual(['Zora Hill', 'Weaver', 'Weaves since 2001', 'Printed in Wales']);
  });

  it('neither loses nor adds a line, whatever stands where', () => {
    const anyLine = fc
      .tuple(
        fc.nat(500),
        fc.nat(800),
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('2019 –', '2021', 'Word', 'of words'),
      )
      .map(([x, y, width, text]) => ({ ...line(text, x, y), right: x + width }));
    fc.assert(
      fc.property(fc.array(anyLine, { maxLength: 40 }), (lines) => {
        const words = (some: readonly string[]) =>
          some.flatMap((text) => text.split(/\s+/)).toSorted();
        expect(words(read(lines))).toEqual(words(lines.map(textOfLine)));
      }),
    );
  });

  it('takes no longer than a moment for a page full of lines in the worst order', () => {
    const lines = Array.from({ length: 500 }, (_, at) => line('Upside down', 50, 12 * (500 - at)));
    const startedAt = processorMs();
    expect(inReadingOrder(lines).map(({ y }) => y)).toEqual(lines.map(({ y }) => y).reverse());
    expect(processorMs() - startedAt).toBeLessThan(5_000);
  });
});

describe('joinGutterDates', () => {
  const entries = [
    line('Weaver', 180, 100),
    line('Mill of the Valley', 180, 115),
    line('Cloth for sails and tents, by the mile', 180, 130),
    line('Dyer', 180, 150),
    line('Colour House', 180, 165),
  ];

  it('puts dates that were painted before all entries in front of theirs', () => {
    const dates = [
      line('marzo 2014 –', 50, 100),
      line('hoy', 50, 115),
      line('enero 2010 –', 50, 150),
      line('marzo 2014', 50, 165),
    ];
    expect(
      read([line('Experiencia', 50, 80, 14), ...dates, line('Idiomas', 50, 200, 14), ...entries]),
    ).toEqual([
      'Experiencia',
      'marzo 2014 – hoy\tWeaver',
      'Mill of the Valley',
      'Cloth for sails and tents, by the mile',
      'enero 2010 – marzo 2014\tDyer',
      'Colour House',
      'Idiomas',
    ]);
  });

  it('puts dates at the right edge that were painted behind the entry onto its line', () => {
    const [one, two, three, four, five] = entries as [
      TextLine,
      TextLine,
      TextLine,
      TextLine,
      TextLine,
    ];
    const lines = [
      one,
      three,
      line('Newport', 500, 100),
      line('2014 – now', 500, 115),
      four,
      two,
      five,
      line('Swansea', 500, 150),
      line('2010 – 2014', 500, 165),
    ];
    expect(joinGutterDates(lines).lines.map(textOfLine)).toContain('Weaver\tNewport');
    expect(joinGutterDates(lines).lines.map(textOfLine)).toContain(
      'Mill of the Valley\t2014 – now',
    );
  });

  it('gives each of several ranges in a row to the entry beside it', () => {
    const gutter = [
      line('2001–2004', 50, 100),
      line('2004–2006', 50, 115),
      line('2006–', 50, 130),
      line('1999–2001', 50, 160),
    ];
    const studies = [
      line('Diploma of weaving and of the history of cloth, School of Craft', 180, 100),
      line('Certificate of dyeing with plants of the mountains, Colour House', 180, 115),
      line('Courses', 180, 130),
      line('Apprentice', 180, 160),
    ];
    expect(read([...gutter, ...studies])).toEqual([
      '2001–2004\tDiploma of weaving and of the history of cloth, School of Craft',
      '2004–2006\tCertificate of dyeing with plants of the mountains, Colour House',
      '2006–\tCourses',
      '1999–2001\tApprentice',
    ]);
  });

  it('joins a range that goes over two lines of a table', () => {
    const row = (date: string, text: string, y: number): TextLine => {
      const left = line(date, 50, y);
      const right = line(text, 180, y);
      return { ...left, cells: [...left.cells, ...right.cells], right: right.right };
    };
    expect(
      joinGutterDates([row('Apr 2022', 'Weaver', 100), row('– now', 'Mill', 115)]).lines.map(
        textOfLine,
      ),
    ).toEqual(['Apr 2022 – now\tWeaver', 'Mill']);
  });

  it('leaves the dates of a sidebar in the sidebar', () => {
    const sidebar = [
      line('Prizes', 20, 90),
      line('Best cloth', 20, 105),
      line('Jul 2022', 20, 120),
      line('Best colour', 20, 135),
      line('Fair of Cardiff', 20, 150),
      line('Jul 2021', 20, 165),
      line('Best in show', 20, 180),
      line('Fair of Bangor', 20, 195),
      line('Jul 2019', 20, 210),
    ];
    const main = Array.from({ length: 9 }, (_, at) =>
      line('Words about weaving and dyeing', 180, 90 + 15 * at),
    );
    expect(read([...sidebar, ...main])).toEqual([...sidebar, ...main].map(textOfLine));
  });
});
