import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { create, type Font } from 'fontkit';
import type { RunFont } from './text-runs.ts';
import { unpackWoff } from './unpack-woff.ts';

export type Face = 'text' | 'strong' | 'words';
export type PdfFonts = {
  /** by key of a run */
  fonts: ReadonlyMap<string, Font>;
  /** in the order in which they are asked */
  chains: Record<Face, RunFont[]>;
};

const INTER = [
  'latin',
  'latin-ext',
  'cyrillic',
  'cyrillic-ext',
  'greek',
  'greek-ext',
  'vietnamese',
];
const SERIF = ['latin', 'latin-ext', 'cyrillic', 'cyrillic-ext', 'greek', 'vietnamese'];

// Each font comes in pieces by script: Latin, Greek and Cyrillic with their extensions, Vietnamese.
const FILES: Record<Face, string[]> = {
  text: INTER.map((script) => `@fontsource/inter/files/inter-${script}-400-normal.woff`),
  strong: INTER.map((script) => `@fontsource/inter/files/inter-${script}-600-normal.woff`),
  words: SERIF.map(
    (script) => `@fontsource/source-serif-4/files/source-serif-4-${script}-400-normal.woff`,
  ),
};

let loaded: Promise<PdfFonts> | null = null;

/** The fonts of a PDF, opened once in a process. Words in serif fall back to the interface's font. */
export function pdfFonts(): Promise<PdfFonts> {
  loaded ??= openFonts().catch((thrown: unknown) => {
    loaded = null;
    throw thrown;
  });
  return loaded;
}

async function openFonts(): Promise<PdfFonts> {
  // From the project's folder: a bundler must not take these for modules of its own.
  const { resolve } = createRequire(path.join(process.cwd(), 'package.json'));
  const open = async (file: string): Promise<[string, Font]> => {
    const font = create(unpackWoff(await readFile(resolve(file))));
    if (!('hasGlyphForCodePoint' in font)) throw new Error(`${file} is a collection of fonts.`);
    // A font remembers its signs from the first look at them. One first met as a part of another, the A of an Á,
    // would not know its character, and no file of this process could be searched or read out for it.
    for (const point of font.characterSet) font.glyphForCodePoint(point);
    return [file, font];
  };
  const fonts = new Map(await Promise.all(Object.values(FILES).flat().map(open)));
  const chain = (files: string[]): RunFont[] =>
    files.flatMap((file) => {
      const font = fonts.get(file);
      return font ? [{ key: file, covers: (point) => font.hasGlyphForCodePoint(point) }] : [];
    });
  return {
    fonts,
    chains: {
      text: chain(FILES.text),
      strong: chain([...FILES.strong, ...FILES.text]),
      words: chain([...FILES.words, ...FILES.text]),
    },
  };
}
