import { describe, expect, it } from 'vitest';
import { parseJsonAnswer } from './parse-json-answer.ts';

describe('the JSON in an answer', () => {
  it.each([
    ['{"a":1}', { a: 1 }],
    ['  [1, 2]\n', [1, 2]],
    ['Here it is:\n```json\n{"a": "b"}\n```\nDone.', { a: 'b' }],
    ['Sure! {"a": {"b": 2}} I hope this helps.', { a: { b: 2 } }],
    ['I cannot do that.', undefined],
    [String.raw`{"a": ["NUL\u0000 and half \ud83d"]}`, { a: ['NUL and half \ufffd'] }],
    ['{"a": 1', undefined],
    ['"text"', undefined],
    ['', undefined],
  ])('%j', (answer, value) => {
    expect(parseJsonAnswer(answer)).toEqual(value);
  });
});
