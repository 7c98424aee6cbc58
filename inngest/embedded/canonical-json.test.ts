import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson, isStorableJson } from './canonical-json.ts';

describe('canonicalJson', () => {
  it('orders keys, drops undefined and leaves no white space', () => {
    expect(canonicalJson({ b: [1, undefined, { d: null, c: 'é' }], a: undefined, A: 1.5 })).toBe(
      '{"A":1.5,"b":[1,null,{"c":"é","d":null}]}',
    );
  });

  it('writes dates as JSON.stringify does', () => {
    expect(canonicalJson({ at: new Date(0) })).toBe('{"at":"1970-01-01T00:00:00.000Z"}');
  });

  it('says the same as JSON for any value, whatever the order of its keys', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
        expect(canonicalJson(reversed(value))).toBe(text);
      }),
    );
  });
});

function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reversed(member)] as const);
  return Object.fromEntries(entries.toReversed());
}

describe('isStorableJson', () => {
  it('refuses NUL and halves of a character, in values and in keys, at any depth', () => {
    expect(isStorableJson({ a: ['fine', 1, null, '😀'] })).toBe(true);
    expect(isStorableJson({ a: [{ b: 'a\0b' }] })).toBe(false);
    expect(isStorableJson({ 'a\0': 1 })).toBe(false);
    expect(isStorableJson(['\ud83d'])).toBe(false);
  });
});
