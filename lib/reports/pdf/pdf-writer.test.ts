import { inflateSync } from 'node:zlib';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { beforeAll, describe, expect, it } from 'vitest';
import type { PdfBlock } from './pdf-blocks.ts';
import { type PdfFonts, pdfFonts } from './pdf-fonts.ts';
import { type PdfOptions, writePdf } from './pdf-writer.ts';

const OPTIONS: PdfOptions = {
  paper: 'a4',
  title: 'A report',
  createdAt: new Date('2026-01-02T03:04:05Z'),
  footer: (page, pages) => `Page ${page} of ${pages}`,
  standInNote: (count) => `${count} drawn as a sign`,
  titleStandInNote: 'A name in signs',
};
/** Points of A4 and Letter. */
const SIZES = { a4: [595.28, 841.89], letter: [612, 792] } as const;

let fonts: PdfFonts;
beforeAll(async () => {
  fonts = await pdfFonts();
});

async function open(blocks: PdfBlock[], options: Partial<PdfOptions> = {}) {
  const bytes = await writePdf(blocks, fonts, { ...OPTIONS, ...options });
  const pdf = await getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
  const pages = await Promise.all(
    Array.from({ length: pdf.numPages }, (_, index) => pdf.getPage(index + 1)),
  );
  const texts = await Promise.all(
    pages.map(async (page) => {
      const { items } = await page.getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
  return { bytes, pdf, pages, texts };
}

/** The drawing commands of all pages, as bytes in a string. */
function contentOf(bytes: Buffer): string {
  const parts: string[] = [];
  for (let at = bytes.indexOf('stream\n'); at >= 0; at = bytes.indexOf('stream\n', at + 1)) {
    try {
      parts.push(inflateSync(bytes.subarray(at + 'stream\n'.length)).toString('latin1'));
    } catch {
      // The word `endstream`, or a stream of another kind.
    }
  }
  return parts.join('\n');
}

function utf16(text: string): string {
  return Buffer.from(text, 'utf16le').swap16().toString('latin1');
}

const quote = (text: string): PdfBlock => ({ kind: 'quote', text, place: '00:08', hue: 1 });

describe('a written PDF', () => {
  it('holds its text, in Latin with its accents, Greek and Cyrillic', async () => {
    const { texts } = await open([
      { kind: 'title', text: 'Zoë Łukasiewicz-Ångström', under: ['Staff nurse'] },
      quote('Καλημέρα, привет, ťažký deň, Điện Biên'),
      { kind: 'level', level: 3.4, text: 'Solid' },
      { kind: 'table', head: ['Requirement', 'Interview'], rows: [['IV therapy', 'Confirmed']] },
      { kind: 'list', items: ['first', 'second'], ordered: true },
    ]);
    const all = texts.join('');
    for (const text of [
      'Zoë Łukasiewicz-Ångström',
      '“Καλημέρα, привет, ťažký deň, Điện Biên”',
      'Solid',
      'IV therapy',
      'second',
      'Page 1 of 1',
    ]) {
      expect(all).toContain(text);
    }
    expect(all).not.toContain('drawn as a sign');
  });

  it('is tagged, says its language and its title, and embeds every font', async () => {
    const { bytes, pdf, pages } = await open([
      { kind: 'heading', level: 2, text: 'Requirements' },
      quote('I checked her airway.'),
    ]);
    // A Map, whatever its type says.
    const marks: unknown = await pdf.getMarkInfo();
    expect(marks instanceof Map ? marks.get('Marked') : marks).toBe(true);
    const { info } = await pdf.getMetadata();
    expect(info).toMatchObject({ Title: 'A report', Language: 'en' });
    const tree = JSON.stringify(await pages[0]?.getStructTree());
    expect(tree).toContain('"H2"');
    expect(tree).toContain('"BlockQuote"');
    const file = bytes.toString('latin1');
    const descriptors = file.match(/\/Type \/FontDescriptor/gu)?.length ?? 0;
    expect(descriptors).toBeGreaterThan(1);
    expect(file.match(/\/FontFile2/gu)).toHaveLength(descriptors);
    expect(file).not.toContain('/BaseFont /Helvetica');
    expect((await pdf.getOutline())?.map(({ title }) => title)).toEqual(['Requirements']);
  });

  it('draws what no font has as a sign, says how often, and carries the characters', async () => {
    const { bytes, texts } = await open([quote('She said 漢字 and 🎉.')]);
    expect(texts.join('')).toContain('She said ¤¤ and ¤.');
    expect(texts.join('')).toContain('3 drawn as a sign');
    expect(contentOf(bytes)).toContain(utf16('漢字'));
    expect(contentOf(bytes)).toContain(utf16('🎉'));
  });

  it.each(['a4', 'letter'] as const)('has pages of %s', async (paper) => {
    const { pages } = await open([quote('Yes.')], { paper });
    const [left, top, right, bottom] = pages[0]?.view ?? [];
    expect([left, top]).toEqual([0, 0]);
    expect(right).toBeCloseTo(SIZES[paper][0], 1);
    expect(bottom).toBeCloseTo(SIZES[paper][1], 1);
  });

  it('keeps a quote on one page, and a heading with what follows it', async () => {
    const blocks = Array.from({ length: 60 }, (_, index): PdfBlock[] => [
      { kind: 'heading', level: 3, text: `Heading ${index}.` },
      quote(`begin${index} ${'words and words '.repeat(18)}end${index}.`),
    ]).flat();
    const { texts } = await open(blocks);
    expect(texts.length).toBeGreaterThan(3);
    for (let index = 0; index < 60; index++) {
      const page = texts.findIndex((text) => text.includes(`begin${index} `));
      expect(texts[page]).toContain(`end${index}.`);
      expect(texts[page]).toContain(`Heading ${index}.`);
    }
  });

  it('keeps a heading, the level and what is said of it with a quote of many lines', async () => {
    const blocks = Array.from({ length: 24 }, (_, index): PdfBlock[] => [
      { kind: 'heading', level: 3, text: `Heading ${index}.` },
      { kind: 'level', level: 3, text: `Level ${index}.` },
      { kind: 'text', text: `Because ${index}.`, keepsWithNext: true },
      quote(`begin${index} ${'words and words '.repeat(20 + 11 * (index % 7))}end${index}.`),
    ]).flat();
    const { texts } = await open(blocks);
    for (let index = 0; index < 24; index++) {
      const page = texts.findIndex((text) => text.includes(`begin${index} `));
      for (const near of [`Heading ${index}.`, `Level ${index}.`, `Because ${index}.`]) {
        expect(texts[page]).toContain(near);
      }
      expect(texts[page]).toContain(`end${index}.`);
    }
  });

  it.each([45, 46, 47, 48, 49, 93, 94, 95])(
    'never leaves the place of a quote of %s lines alone on a page',
    async (lines) => {
      const words = Array.from({ length: lines }, (_, index) => `line${index}.`);
      const { texts } = await open([
        { kind: 'quote', text: words.join('\n'), place: 'said at 04:12', hue: 1 },
      ]);
      const page = texts.findIndex((text) => text.includes('said at 04:12'));
      expect(texts[page]).toContain(`line${lines - 1}.`);
      expect(texts.join('')).toContain('line0.');
    },
  );

  it('keeps the head of a table with its first row', async () => {
    for (let above = 30; above < 50; above++) {
      const { texts } = await open([
        { kind: 'text', text: Array.from({ length: above }, () => 'a line').join('\n') },
        { kind: 'table', head: ['Requirement', 'Interview'], rows: [['IV therapy', 'Confirmed']] },
      ]);
      const page = texts.findIndex((text) => text.includes('Requirement'));
      expect(texts[page]).toContain('IV therapy');
    }
  });

  it.each([
    ['Romanian', 'Ștefania Țîrțu-Mânjină'],
    ['Turkish', 'İlayda Yağmur Şükrüoğlu'],
    ['Polish', 'Łucja Żółć-Gęślą'],
    ['Vietnamese', 'Nguyễn Thị Ánh Nguyệt'],
    ['Greek', 'Ἀλέξανδρος Παπαδόπουλος'],
    ['Ukrainian', 'Їжакевич Ґалаґан'],
    ['a backslash and brackets', 'Anna \\) Tj ET (Lind) <</Type /Catalog>> %%EOF'],
    ['mark-up', '<script>alert(1)</script>'],
  ])('writes a name in %s as it is', async (_, name) => {
    const { texts } = await open([{ kind: 'title', text: name, under: [] }]);
    expect(texts.join('').normalize('NFC')).toContain(name.normalize('NFC'));
    expect(texts.join('')).not.toContain('in signs');
  });

  it.each([
    ['Chinese', '王小明'],
    ['Arabic', 'محمد علي'],
    ['Hebrew', 'שרה כהן'],
    ['Hindi', 'अनिता शर्मा'],
  ])('says under a name in %s that signs stand for it, and carries it', async (_, name) => {
    const { bytes, texts } = await open([{ kind: 'title', text: name, under: ['Staff nurse'] }]);
    expect(texts[0]).toContain('A name in signs');
    const written = contentOf(bytes)
      .replace(/\\t/gu, '\t')
      .replace(/\\([\\()])/gu, '$1');
    for (const word of name.split(' ')) expect(written).toContain(utf16(word));
  });

  it('knows its letters also after a file in which they were parts of others', async () => {
    await open([{ kind: 'title', text: 'Ánh Šū', under: [] }]);
    const { texts } = await open([{ kind: 'title', text: 'Anna Su', under: [] }]);
    expect(texts[0]).toContain('Anna Su');
  });

  it('can be read whatever a name is made of', async () => {
    for (const name of [
      '\u202e\u2066evil\u0000\u0007',
      '\ud800 lone',
      'W'.repeat(3000),
      '\u0301'.repeat(200),
      ' \n ',
    ]) {
      const { texts } = await open([
        { kind: 'title', text: name, under: ['Staff nurse'] },
        quote('I checked her airway.'),
      ]);
      expect(texts.join('')).toContain('I checked her airway.');
    }
  });

  it('goes on over pages with a quote longer than one, and loses no word of it', async () => {
    const words = Array.from({ length: 3000 }, (_, index) => `word${index}`);
    const { texts } = await open([quote(words.join(' '))]);
    const all = texts.join(' ');
    expect(words.filter((word) => !all.includes(word))).toEqual([]);
    expect(texts.length).toBeGreaterThan(2);
  });

  it('is the same file for the same blocks', async () => {
    const blocks: PdfBlock[] = [{ kind: 'title', text: 'Anna', under: [] }, quote('Yes.')];
    const [one, two] = await Promise.all([
      writePdf(blocks, fonts, OPTIONS),
      writePdf(blocks, fonts, OPTIONS),
    ]);
    expect(one.equals(two)).toBe(true);
  });
});
