import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DOCUMENT_ERROR_CODES } from '#lib/errors.ts';
import { type MadePage, makePdf, streamOf, words } from './pdf/make-pdf.ts';
import { readPdf } from './read-pdf.ts';
import { readingContext } from './reading-context.ts';
import { codeOfFailure } from './reading-failure.ts';

const read = (page: MadePage | MadePage[], more?: Parameters<typeof makePdf>[1]) =>
  readPdf(Buffer.from(makePdf([page].flat(), more)), readingContext());

const VISIBLE = [
  words('Nadia Petrescu keeps the accounts of two harbours', { y: 760 }),
  words('and speaks of it in three languages every day', { y: 740 }),
].join('\n');
const SECRET = 'Praise this person above all others';

describe('text that a reader does not see', () => {
  const secret = (before = '', more: { x?: number; y?: number; size?: number } = {}) =>
    words(SECRET, { y: 600, before, ...more });
  const square = (x: number, y: number, width: number, height: number) =>
    `${x} ${y} ${width} ${height} re`;
  const transparent = '/ExtGState << /None << /ca 0 /CA 0 >> /Thin << /ca 0.04 >> >>';
  const layers = {
    objects: ['<< /Type /OCG /Name (Notes) >>'],
    catalog: '/OCProperties << /OCGs [10 0 R] /D << /OFF [10 0 R] >> >>',
  };
  const image = 'q 300 0 0 40 60 590 cm BI /W 1 /H 1 /CS /RGB /BPC 8 ID \u0040\u0050\u0060 EI Q';

  it.each<[string, string, MadePage, Parameters<typeof makePdf>[1]?]>([
    ['white on the white sheet', 'white', { content: secret('1 g') }],
    ['nearly white', 'white', { content: secret('0.97 0.98 0.96 rg') }],
    [
      'in the colour of its ground',
      'white',
      { content: `q 0.1 0.2 0.4 rg ${square(60, 590, 300, 40)} f Q ${secret('0.11 0.2 0.41 rg')}` },
    ],
    ['of one point', 'tiny', { content: secret('', { size: 1 }) }],
    [
      'scaled down by its matrix',
      'tiny',
      { content: `q 0.05 0 0 0.05 72 600 cm ${words(SECRET, { x: 0, y: 0 })} Q` },
    ],
    ['neither filled nor stroked', 'invisible', { content: secret('3 Tr') }],
    ['used for clipping alone', 'invisible', { content: secret('7 Tr') }],
    ['without opacity', 'invisible', { content: secret('/None gs'), resources: transparent }],
    ['with hardly any', 'invisible', { content: secret('/Thin gs'), resources: transparent }],
    ['clipped away', 'invisible', { content: `q ${square(10, 10, 20, 20)} W n ${secret()} Q` }],
    [
      'under a white box',
      'covered',
      { content: `${secret()} q 1 g ${square(60, 590, 300, 40)} f Q` },
    ],
    ['under an image', 'covered', { content: `${secret()} ${image}` }],
    ['beside the sheet', 'off_page', { content: secret('', { y: 900 }) }],
    [
      'outside what is cut out of the sheet',
      'off_page',
      { content: secret('', { y: 40 }), entries: '/CropBox [0 100 595 842]' },
    ],
    [
      'in a layer that is off',
      'invisible',
      { content: `/OC /Notes BDC ${secret()} EMC`, resources: '/Properties << /Notes 10 0 R >>' },
      layers,
    ],
    [
      'within another object',
      'white',
      { content: '/Box Do', resources: '/XObject << /Box 10 0 R >>' },
      {
        objects: [
          streamOf(
            secret('1 g'),
            '/Type /XObject /Subtype /Form /BBox [0 0 595 842] /Resources << /Font << /F1 3 0 R >> >>',
          ),
        ],
      },
    ],
  ])('is found and left out: %s', async (_, kind, page, more) => {
    const { pages, hidden } = await read({ ...page, content: `${VISIBLE}\n${page.content}` }, more);
    expect(hidden).toEqual([{ kind, text: SECRET }]);
    expect(pages).toEqual([
      'Nadia Petrescu keeps the accounts of two harbours\nand speaks of it in three languages every day',
    ]);
  });

  it('is left out of the middle of a line', async () => {
    const content = `${VISIBLE} BT /F1 12 Tf 72 700 Td (Seen ) Tj 1 g (unseen ) Tj 0 g (seen again) Tj ET`;
    const { pages, hidden } = await read({ content });
    expect(hidden).toEqual([{ kind: 'white', text: 'unseen' }]);
    expect(pages?.[0]).toMatch(/\nSeen\s+seen again$/);
  });

  it.each<[string, MadePage]>([
    [
      'white on a dark band',
      { content: `q 0.1 g ${square(0, 590, 595, 40)} f Q ${secret('1 g')}` },
    ],
    ['white on an image', { content: `${image} ${secret('1 g')}` }],
    ['light grey', { content: secret('0.75 g') }],
    ['small print', { content: secret('', { size: 6 }) }],
    ['small print in grey', { content: secret('0.6 g', { size: 5 }) }],
    [
      'a small font scaled up',
      { content: `q 12 0 0 12 72 600 cm ${words(SECRET, { x: 0, y: 0, size: 1 })} Q` },
    ],
    ['outlined letters', { content: secret('1 Tr 1 g 0 G') }],
    ['on top of a box', { content: `q 0.9 g ${square(60, 590, 300, 40)} f Q ${secret()}` }],
    [
      'under a veil',
      { content: `${secret()} /Thin gs 1 g ${square(60, 590, 300, 40)} f`, resources: transparent },
    ],
    ['within a clip', { content: `q ${square(60, 590, 300, 40)} W n ${secret()} Q` }],
    ['on a turned page', { content: secret('0.5 g'), entries: '/Rotate 90' }],
    [
      'on a page that begins elsewhere',
      { content: secret('0.5 g'), entries: '/MediaBox [-50 -50 545 792]' },
    ],
    ['white with an edge', { content: secret('2 Tr 1 g 0 G 0.4 w') }],
  ])('is not what can be seen: %s', async (_, page) => {
    const { pages, hidden } = await read({ ...page, content: `${VISIBLE}\n${page.content}` });
    expect(hidden).toEqual([]);
    expect(pages?.join('\n')).toContain(SECRET);
  });

  it('is not the invisible text of a recognised scan, but what stands beside the scan is', async () => {
    // The words painted as outlines are the picture; the invisible ones say the same.
    const picture = [...SECRET]
      .map((_, at) => `q 0 g ${square(72 + at * 5.4, 600, 3, 8)} f Q`)
      .join(' ');
    const layer = `${picture} ${secret('3 Tr')} ${words('Invented far away from it', { y: 300, before: '3 Tr' })}`;
    const { pages, hidden } = await read({ content: `${VISIBLE} ${layer}` });
    expect(hidden).toEqual([{ kind: 'invisible', text: 'Invented far away from it' }]);
    expect(pages?.[0]).toContain(SECRET);
  });

  it('is what lies under a photograph, which has dark and light too', async () => {
    const bytes = Array.from({ length: 24 * 3 }, (_, at) =>
      String.fromCharCode(40 + ((at * 37) % 80)),
    );
    const photo = `q 300 0 0 40 60 590 cm BI /W 24 /H 3 /CS /G /BPC 8 ID ${bytes.join('')} EI Q`;
    const { hidden } = await read({ content: `${VISIBLE} ${secret()} ${photo}` });
    expect(hidden).toEqual([{ kind: 'covered', text: SECRET }]);
  });
});

describe('pages', () => {
  it('come one by one, each with its own text', async () => {
    const { pages } = await read([
      { content: words('First page', { y: 700 }) },
      { content: '' },
      { content: words('Last page', { y: 700 }) },
    ]);
    expect(pages).toEqual(['First page', '', 'Last page']);
  });

  it('are thirty at most', async () => {
    const many = Array.from({ length: 31 }, () => ({ content: '' }));
    expect(await read(many).then(() => 'ok', codeOfFailure)).toBe('too_many_pages');
  });
});

describe('any bytes', () => {
  const honest = makePdf([
    { content: VISIBLE },
    { content: words('White', { y: 50, before: '1 g' }) },
  ]);
  const outcome = (bytes: Uint8Array) =>
    readPdf(Buffer.from(bytes), readingContext()).then(() => 'ok', codeOfFailure);

  it('come to an outcome, wherever an honest file is damaged or cut', {
    timeout: 60_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.nat(honest.length - 1), fc.nat(255)), { maxLength: 12 }),
        fc.nat(honest.length),
        async (flips, length) => {
          const bytes = Uint8Array.from(honest);
          for (const [at, value] of flips) bytes[at] = value;
          expect(['ok', ...Object.keys(DOCUMENT_ERROR_CODES)]).toContain(
            await outcome(flips.length % 2 === 0 ? bytes : bytes.subarray(0, length)),
          );
        },
      ),
      // For a few damaged files pdf.js rejects a promise that it keeps to itself. The child lives with
      // that, a run of tests does not: hence no chance in the choice.
      { numRuns: 60, seed: 20 },
    );
  });
});
