import { describe, expect, it } from 'vitest';
import { joinBrokenWords } from './broken-words.ts';

describe('joinBrokenWords', () => {
  it('joins a word that the pages write in one elsewhere, and keeps what follows it', () => {
    expect(joinBrokenWords(['Weaves sail-\ncloth, by hand', 'Sailcloth since 2001'])).toEqual([
      'Weaves sailcloth,\nby hand',
      'Sailcloth since 2001',
    ]);
  });

  it('keeps a hyphen that the word has elsewhere, or that stands behind its first letter', () => {
    expect(joinBrokenWords(['A self-\nemployed weaver', 'self-employed'])[0]).toBe(
      'A self-employed\nweaver',
    );
    expect(joinBrokenWords(['An e-\ncommerce shop'])).toEqual(['An e-commerce\nshop']);
    expect(joinBrokenWords(['Sail-\ncloth.org.\nSailcloth'])).toEqual([
      'Sailcloth.org.\nSailcloth',
    ]);
  });

  it('leaves a word alone of which nothing is known, and lists of dashes', () => {
    expect(joinBrokenWords(['Weaves sail-\ncloth'])).toEqual(['Weaves sail-\ncloth']);
    expect(joinBrokenWords(['2019 -\nnow', 'Loom-\nBuilt'])).toEqual([
      '2019 -\nnow',
      'Loom-\nBuilt',
    ]);
  });
});
