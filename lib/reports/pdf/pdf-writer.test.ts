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
