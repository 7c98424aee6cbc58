import { describe, expect, it } from 'vitest';
import { plainLetters, wordPattern } from './match-word-pattern.ts';

const finds = (phrases: string, text: string) => wordPattern(phrases).test(plainLetters(text));

describe('wordPattern', () => {
  it('finds whole words, whatever their capitals and accents', () => {
    expect(finds('pétrin | four', 'PETRIN à spirale')).toBe(true);
    expect(finds('pétrin | four', 'fourchette')).toBe(false);
  });

  it('reads the rest of a word, words between and one of several', () => {
    expect(finds('knead*', 'kneading')).toBe(true);
    expect(finds('(bake|baked) … bread', 'baked all our bread')).toBe(true);
    expect(finds('(bake|baked) … bread', 'baked at night. Bread')).toBe(false);
  });

  it('keeps each letter where it was', () => {
    expect(plainLetters('Bäcker, Straße, Łódź')).toBe('backer, strase, lodz');
  });
});
