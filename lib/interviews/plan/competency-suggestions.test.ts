import { describe, expect, it } from 'vitest';
import { competencySuggestions } from './competency-suggestions.ts';
import { namedAttribute } from './protected-attributes.ts';

describe('what the library suggests', () => {
  it('can be saved as it is: everything is written, and nothing names a protected attribute', () => {
    const all = competencySuggestions();
    expect(all.length).toBeGreaterThan(15);
    for (const { id, name, definition, anchors, question } of all) {
      expect(id).toMatch(/^[a-z0-9_]{1,60}$/u);
      for (const text of [name, definition, ...Object.values(anchors), question]) {
        expect(text.trim()).not.toBe('');
        expect(text.length).toBeLessThanOrEqual(500);
        expect(namedAttribute(text)).toBeNull();
      }
    }
  });
});
