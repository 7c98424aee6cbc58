import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compileExpression, keyOf } from './expression.ts';

const event = {
  name: 'a/b',
  data: { id: 'x1', size: 12, 'odd key': true, list: ['one', 'two'], nothing: null },
};

function evaluate(source: string): unknown {
  return compileExpression(source)({ event });
}

describe('compileExpression', () => {
  it('reads paths, also by brackets, and gives nothing for what is not there', () => {
    expect(evaluate('event.data.id')).toBe('x1');
    expect(evaluate("event.data['odd key']")).toBe(true);
    expect(evaluate('event.data.list[1]')).toBe('two');
    expect(evaluate('event.data.no.such.thing')).toBeUndefined();
    expect(evaluate('event.data.constructor')).toBeUndefined();
  });

  it('compares and combines by the usual precedence', () => {
    expect(evaluate("event.data.id == 'x1' && event.data.size >= 12")).toBe(true);
    expect(evaluate("event.data.id == 'no' || event.data.size < 12 || !false")).toBe(true);
    expect(evaluate('true || false && false')).toBe(true);
    expect(evaluate('(true || false) && false')).toBe(false);
    expect(evaluate('event.data.id > 3')).toBe(false);
    expect(evaluate('event.data.missing == null')).toBe(true);
    expect(evaluate('1 + 2 == 3')).toBe(true);
  });

  it('joins keys of several parts', () => {
    expect(evaluate('event.data.id + "-" + event.data.size')).toBe('x1-12');
  });

  it('refuses what it does not understand when it is compiled, and names it', () => {
    for (const [source, word] of [
      ['size(event.data.list)', 'size'],
      ['event.data.id.startsWith("x")', 'functions'],
      ['event.data.id ==', 'too early'],
      ['event.data.id = "x"', '= "x"'],
      ['steps.one', 'steps'],
      ['event.data. ', 'name'],
      ['(true', ')'],
      ['true true', 'true'],
      ['', 'too early'],
    ] as const) {
      expect(() => compileExpression(source), source).toThrow(word);
    }
  });

  it('finds any string again that was written as a literal', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const literal = `"${text.replace(/["\\]/g, '\\$&')}"`;
        fc.pre(!text.includes('\n') && !text.includes('\r') && !/[\u2028\u2029]/.test(text));
        expect(compileExpression(literal)({})).toBe(text);
      }),
    );
  });
});

describe('keyOf', () => {
  it('makes a key of a value and none of nothing', () => {
    const key = (source: string) => keyOf(compileExpression(source), { event });
    expect([key('event.data.id'), key('event.data.size'), key('event.data.nothing')]).toEqual([
      'x1',
      '12',
      null,
    ]);
  });
});
