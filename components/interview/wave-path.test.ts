import { describe, expect, it } from 'vitest';
import { wavePath } from './wave-path.ts';

function heights(path: string): number[] {
  return path
    .slice(1)
    .split('L')
    .map((point) => Number(point.split(' ')[1]));
}

describe('the line', () => {
  it('is straight in silence', () => {
    expect(new Set(heights(wavePath({ width: 640, height: 72, loudness: 0, phase: 1 })))).toEqual(
      new Set([36]),
    );
  });

  it('stays inside its box and at rest at both ends, however loud', () => {
    for (let phase = 0; phase < 20; phase += 0.7) {
      const ys = heights(wavePath({ width: 640, height: 72, loudness: 1, phase }));
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(72);
      expect([ys[0], ys.at(-1)]).toEqual([36, 36]);
    }
  });
});
