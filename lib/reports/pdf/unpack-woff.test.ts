import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkit';
import { describe, expect, it } from 'vitest';
import { unpackWoff } from './unpack-woff.ts';

const FILE = createRequire(import.meta.url).resolve(
  '@fontsource/inter/files/inter-latin-400-normal.woff',
);

describe('an unpacked font', () => {
  it('has the glyphs and widths of the packed one', async () => {
    const packed = await readFile(FILE);
    const before = create(packed) as Font;
    const after = create(unpackWoff(packed)) as Font;
    expect(after.postscriptName).toBe(before.postscriptName);
    expect(after.characterSet).toEqual(before.characterSet);
    const text = 'She checked the airway, 4 of 5.';
    expect(after.layout(text).advanceWidth).toBe(before.layout(text).advanceWidth);
    expect(after.layout('é').glyphs[0]?.path.toSVG()).toBe(
      before.layout('é').glyphs[0]?.path.toSVG(),
    );
  });

  it('is refused where the bytes are no WOFF', () => {
    expect(() =>
      unpackWoff(Buffer.from('wOF2 and so on, at some length, more than a header')),
    ).toThrow('Not a WOFF font.');
    expect(() => unpackWoff(Buffer.alloc(3))).toThrow('Not a WOFF font.');
  });
});
