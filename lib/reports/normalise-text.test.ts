import fc from 'fast-check';
import { expect, it } from 'vitest';
import { foldedWords, normaliseText } from './normalise-text.ts';

it('words lose case and punctuation and keep their places', () => {
  const text = 'I don’t — “know” C++!';
  const folded = normaliseText(text);
  expect(folded.text).toBe('i dont know c++');
  const at = folded.text.indexOf('know');
  expect(text.slice(folded.starts[at], folded.ends[at + 3])).toBe('know');
  expect(foldedWords(' ... ')).toEqual([]);
});

it('plain English is folded as if it stood beside other writing', () => {
  const plain = fc.string({ unit: fc.constantFrom(..."aZ 9+#.’'`\n-".split('')), maxLength: 60 });
  fc.assert(
    fc.property(plain, (text) => {
      const alone = normaliseText(text);
      const beside = normaliseText(`${text} é`);
      const length = alone.text.length;
      expect(beside.text.slice(0, length)).toBe(alone.text);
      expect(beside.starts.slice(0, length)).toEqual(alone.starts);
      expect(beside.ends.slice(0, length)).toEqual(alone.ends);
    }),
  );
});
