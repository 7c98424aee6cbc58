import { describe, expect, it } from 'vitest';
import { decodeTokens, goesInCircles, withoutLastStop } from './decode-tokens.ts';

const VOCABULARY = [
  '<unk>',
  '<s>',
  '</s>',
  '<0xC3>',
  '<0xA9>',
  '▁I',
  '▁checked',
  '▁her',
  '▁air',
  'way',
  '.',
];

describe('tokens of the recogniser', () => {
  it('become words with single spaces', () => {
    expect(decodeTokens([1, 5, 6, 7, 8, 9, 10, 2], VOCABULARY)).toBe('I checked her airway.');
  });
  it('join bytes to letters', () => {
    expect(decodeTokens([8, 3, 4], VOCABULARY)).toBe('airé');
  });
  it('leave out numbers that stand for no word', () => {
    expect(decodeTokens([5, 32_100, -1, 6], VOCABULARY)).toBe('I checked');
    expect(decodeTokens([], VOCABULARY)).toBe('');
  });
  it('are seen to go in circles, which speech with a repeated word does not', () => {
    expect(goesInCircles([5, ...Array.from({ length: 6 }, () => [7, 8]).flat()])).toBe(true);
    expect(goesInCircles(Array.from({ length: 6 }, () => 7))).toBe(true);
    expect(goesInCircles([5, 7, 7, 7, 8])).toBe(false);
  });
});

describe('words still being spoken', () => {
  it.each([
    ['I checked her airway.', 'I checked her airway'],
    ['I checked...', 'I checked'],
    ['It was 3.5 litres,', 'It was 3.5 litres'],
    ['', ''],
  ])('“%s” is shown as “%s”', (heard, shown) => {
    expect(withoutLastStop(heard)).toBe(shown);
  });
});
