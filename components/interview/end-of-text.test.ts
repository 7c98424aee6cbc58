import { describe, expect, it } from 'vitest';
import { endOfText } from './end-of-text.ts';

describe('the end of a text', () => {
  it('is all of a short one', () => {
    expect(endOfText('Thank you. Who was there?')).toBe('Thank you. Who was there?');
  });

  it('is the question at the end of a long one, whole', () => {
    const text = `${'This is the opening, which is long. '.repeat(8)}What did you do first?`;
    expect(endOfText(text, 40)).toBe('What did you do first?');
  });

  it('is at least the last sentence, however long', () => {
    const sentence = `What ${'really '.repeat(60)}happened?`;
    expect(endOfText(`Hello. ${sentence}`)).toBe(sentence);
  });
});
