import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/** Tokens of app/globals.css that have one colour a theme. */
const tokens = new Map(
  [
    ...readFileSync('app/globals.css', 'utf8').matchAll(
      /--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)/g,
    ),
  ].map(([, name = '', light = '', dark = '']) => [name, { light, dark }]),
);

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(hex.slice(at, at + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast as WCAG 2 defines it, the lower of both themes. */
function contrast(front: string, back: string): number {
  const a = tokens.get(front);
  const b = tokens.get(back);
  if (!a || !b) throw new Error(`There is no token ${a ? back : front}.`);
  return Math.min(
    ...(['light', 'dark'] as const).map((theme) => {
      const [low = 0, high = 0] = [luminance(a[theme]), luminance(b[theme])].sort((x, y) => x - y);
      return (high + 0.05) / (low + 0.05);
    }),
  );
}

const TEXT = ['ink', 'ink-2', 'ink-3', 'accent', 'caution', 'danger', 'positive', 'level-ink'];
const HUES = ['hue-1', 'hue-2', 'hue-3', 'hue-4', 'hue-5', 'hue-6'];

describe('text can be read in both themes (4.5:1)', () => {
  test.each(['paper', 'surface', 'sunken'])('on %s', (back) => {
    for (const front of TEXT) expect(contrast(front, back), front).toBeGreaterThanOrEqual(4.5);
  });

  test.each(['accent', 'caution', 'danger', 'positive'])('in a banner of %s', (tone) => {
    for (const front of [tone, 'ink', 'ink-2']) {
      expect(contrast(front, `${tone}-wash`), front).toBeGreaterThanOrEqual(4.5);
    }
  });

  test('on buttons', () => {
    expect(contrast('on-accent', 'accent')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-accent', 'accent-strong')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-danger', 'danger')).toBeGreaterThanOrEqual(4.5);
    expect(contrast('on-danger', 'danger-strong')).toBeGreaterThanOrEqual(4.5);
  });

  test.each(HUES)('in a highlight of %s', (hue) => {
    expect(contrast('ink', `${hue}-wash`)).toBeGreaterThanOrEqual(4.5);
  });
});

test('edges of controls, rules of quotes and filled levels can be seen (3:1)', () => {
  for (const front of ['line-strong', ...HUES, 'level-3', 'level-4', 'level-5']) {
    expect(contrast(front, 'surface'), front).toBeGreaterThanOrEqual(3);
    expect(contrast(front, 'paper'), front).toBeGreaterThanOrEqual(3);
  }
});
