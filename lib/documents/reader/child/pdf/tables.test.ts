import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readPdf } from '#lib/documents/reader/child/read-pdf.ts';
import { readingContext } from '#lib/documents/reader/child/reading-context.ts';
import { processorMs } from '#tests/support/processor-ms.ts';
import { type MadePage, makePdf, words } from './make-pdf.ts';
import { openTablesOf } from './open-tables.ts';
import { ruledTablesOf } from './ruled-tables.ts';
import type { Rule } from './ruling-lines.ts';
import type { TextItem } from './text-item.ts';

const at = (x: number, y: number, text: string) => words(text, { x, y, size: 10 });

async function read(...pages: string[][]): Promise<string[]> {
  const made = pages.map((content): MadePage => ({ content: content.join('\n') }));
  const { pages: texts } = await readPdf(Buffer.from(makePdf(made)), readingContext());
  return texts ?? [];
}

type CellText = string | readonly string[];

/** A ruled table from height `top` down: lines of 12 points, cells filled one after another. */
function ruled(edges: readonly number[], rows: readonly CellText[][], top = 700): string[] {
  const painted: string[] = [];
  const left = edges[0] ?? 0;
  const right = edges.at(-1) ?? 0;
  let y = top;
  for (const row of rows) {
    const cells = row.map((cell) => [cell].flat());
    const height = 12 * Math.max(...cells.map(({ length }) => length)) + 8;
    painted.push(`${left} ${y} ${right - left} 0.7 re f`);
    for (const x of edges) painted.push(`${x} ${y - height} 0.7 ${height} re f`);
    for (const [column, lines] of cells.entries()) {
      for (const [line, text] of lines.entries())
        if (text !== '') painted.push(at((edges[column] ?? 0) + 4, y - 12 - 12 * line, text));
    }
    y -= height;
  }
  return [...painted, `${left} ${y} ${right - left} 0.7 re f`];
}

describe('a ruled table', () => {
  const marks = [
    ['Criteria', 'Essential', 'Desirable'],
    [['Splices ropes of any thickness', 'by hand'], 'X', ''],
    ['Knows the tides', '', 'X'],
    ['Owns boots', 'X', ''],
  ];
  const told =
    'Criteria\tEssential\tDesirable\nSplices ropes of any thickness by hand\tX\nKnows the tides\t\tX\nOwns boots\tX';

  it('keeps each mark in its column, and a criterion of several lines in one', async () => {
    const [text] = await read(ruled([60, 220, 300, 380], marks));
    expect(text).toBe(told);
  });

  it('is read the same when its cells are framed instead, and its words painted in any order', async () => {
    const edges = [60, 220, 300, 380];
    const painted = ruled(edges, marks).filter((piece) => piece.startsWith('q'));
    const frames = [0, 1, 2].flatMap((column) =>
      [
        [680, 20],
        [648, 32],
        [628, 20],
        [608, 20],
      ].map(
        ([y, height]) =>
          `${edges[column]} ${y} ${(edges[column + 1] ?? 0) - (edges[column] ?? 0)} ${height} re S`,
      ),
    );
    expect(await read([...frames, ...painted.toReversed()])).toEqual([told]);
  });

  it('goes on below the name of a group and on the next page', async () => {
    const edges = [60, 220, 300, 380];
    const first = [...ruled(edges, marks), at(64, 596, 'Anything else')];
    const below = ruled(edges, [['Sings', '', 'X']], 588);
    const pages = await read([...first, ...below], ruled(edges, [['Cooks', 'X', '']], 780));
    expect(pages).toEqual([`${told}\nAnything else\nSings\t\tX`, 'Cooks\tX']);
  });

  it('gives texts under their headings, a paragraph an item', async () => {
    const table = ruled(
      [60, 130, 300, 440],
      [
        ['Area', 'Must have', 'Would be nice'],
        ['Work', ['Three winters on a ship or on', 'an island', 'Night watches'], ['Some Welsh']],
        ['Other', ['Boots'], ['A boat', 'An anchor']],
      ],
    );
    const [text] = await read([at(60, 760, 'What we ask of a diver'), ...table]);
    expect(text).toBe(
      [
        'What we ask of a diver',
        'Area',
        'Work',
        'Must have:',
        '• Three winters on a ship or on an island',
        '• Night watches',
        'Would be nice:',
        '• Some Welsh',
        'Other',
        'Must have:',
        '• Boots',
        'Would be nice:',
        '• A boat',
        '• An anchor',
      ].join('\n'),
    );
  });

  it('of dates and entries, or of a form, stays as it is', async () => {
    const rows = [
      ['2014 - 2018', ['Diver, Tide Ltd', 'Mended piers and quays']],
      ['2010 - 2013', ['Deckhand, Quay plc']],
    ];
    const [text] = await read(ruled([60, 150, 400], rows));
    expect(text).toBe(
      '2014 - 2018\tDiver, Tide Ltd\nMended piers and quays\n2010 - 2013\tDeckhand, Quay plc',
    );
  });
});

describe('marks below headings without lines', () => {
  it('keep their columns, and the names of groups theirs', async () => {
    const [text] = await read([
      at(150, 700, 'Criteria'),
      at(320, 700, 'Essential'),
      at(368, 700, 'Desirable'),
      at(60, 680, 'Skills'),
      at(120, 680, 'Splices ropes of any'),
      at(120, 668, 'thickness by hand'),
      at(340, 680, 'X'),
      at(120, 648, 'Knows the tides'),
      at(385, 648, 'X'),
      at(60, 628, 'Other'),
      at(120, 628, 'Boots'),
      at(340, 628, 'X'),
      at(60, 600, 'We offer a cabin with a view over the harbour and all the rope one could want'),
    ]);
    expect(text).toBe(
      [
        '\tCriteria\tEssential\tDesirable',
        'Skills\tSplices ropes of any thickness by hand\tX',
        '\tKnows the tides\t\tX',
        'Other\tBoots\tX',
        'We offer a cabin with a view over the harbour and all the rope one could want',
      ].join('\n'),
    );
  });

  it('are no table where there are no marks', async () => {
    const columns = [
      ['Skills', 'Weaving', 'Dyeing'],
      ['Languages', 'Welsh', 'Breton'],
      ['Interests', 'Chess', 'Tea'],
    ];
    const painted = columns.flatMap((column, index) =>
      column.map((text, line) => at(60 + 150 * index, 700 - 14 * line, text)),
    );
    expect(await read(painted)).toEqual([columns.flat().join('\n')]);
  });
});

describe('a table with lines between its rows alone', () => {
  const across = (y: number) => `60 ${y} 400 0.7 re f`;

  it('gives texts under their headings, though its cells are painted line by line', async () => {
    const [text] = await read([
      at(60, 700, 'Area'),
      at(140, 700, 'Must have'),
      at(320, 700, 'Would be nice'),
      across(692),
      at(60, 680, 'Work'),
      at(140, 680, 'Three winters on a ship or'),
      at(320, 680, 'Some Welsh'),
      at(140, 668, 'on an island'),
      at(320, 668, 'A beard'),
      across(660),
      at(60, 648, 'Other'),
      at(140, 648, 'Boots'),
      at(320, 648, 'A boat'),
      across(640),
      at(60, 620, 'Terms'),
    ]);
    expect(text).toBe(
      [
        'Area',
        'Work',
        'Must have:',
        '• Three winters on a ship or on an island',
        'Would be nice:',
        '• Some Welsh',
        '• A beard',
        'Other',
        'Must have:',
        '• Boots',
        'Would be nice:',
        '• A boat',
        'Terms',
      ].join('\n'),
    );
  });
});

describe('tables of any page', () => {
  const anyItem = fc.record({
    text: fc.constantFrom('X', 'Word', 'of words', 'E', ' ', '', 'Essential', '2019', '长度'),
    x: fc.nat(400),
    y: fc.nat(30).map((line) => 12 * line),
    width: fc.integer({ min: 1, max: 120 }),
    size: fc.constantFrom(9, 10, 12),
    endsLine: fc.boolean(),
  });
  const anyRule = fc.record({
    isAcross: fc.boolean(),
    at: fc.nat(20).map((step) => 20 * step),
    from: fc.constantFrom(0, 20, 100),
    to: fc.constantFrom(200, 300, 400),
  });
  const lettersOf = (texts: readonly string[]) =>
    [...texts.join('').replace(/\s/gu, '')].toSorted();

  it('have every word of their items, and repeat only headings', () => {
    fc.assert(
      fc.property(
        fc.array(anyItem, { maxLength: 60 }),
        fc.array(anyRule, { maxLength: 30 }),
        (items, rules) => {
          const before = (item: TextItem) => item.text.trim() !== '';
          for (const table of [
            ...ruledTablesOf(items, rules satisfies Rule[], null).tables,
            ...openTablesOf(items, rules),
          ]) {
            const own = lettersOf([...table.items].filter(before).map(({ text }) => text));
            const told = lettersOf(
              table.lines.flatMap(({ cells }) => cells.map(({ text }) => text)),
            );
            const rest = [...told];
            for (const letter of own) {
              const place = rest.indexOf(letter);
              expect(place, `${letter} of ${own.join('')}`).not.toBe(-1);
              rest.splice(place, 1);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('cost no more than a moment, however many lines are drawn and words written', () => {
    const rules = Array.from(
      { length: 2_000 },
      (_, step): Rule => ({
        isAcross: step % 2 === 0,
        at: step / 3,
        from: 0,
        to: 700,
      }),
    );
    const items = Array.from(
      { length: 6_000 },
      (_, step): TextItem => ({
        text: step % 3 === 0 ? 'X' : 'Words',
        x: (step * 7) % 600,
        y: (step * 13) % 800,
        width: 4,
        size: 1,
        endsLine: false,
      }),
    );
    const startedAt = processorMs();
    ruledTablesOf(items, rules, null);
    openTablesOf(items, rules);
    expect(processorMs() - startedAt).toBeLessThan(2_000);
  });
});
