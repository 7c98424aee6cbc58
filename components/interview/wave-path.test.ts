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

  it('bows for a nod, also in silence', () => {
    const ys = heights(wavePath({ width: 640, height: 72, loudness: 0, phase: 0, bow: 1 }));
    expect(Math.max(...ys)).toBeGreaterThan(50);
    expect(ys[0]).toBe(36);
  });

  it('stays inside its box and at rest at both ends, however loud', () => {
    for (let phase = 0; phase < 20; phase += 0.7) {
      const bow = (phase % 2) / 2;
      const ys = heights(wavePath({ width: 640, height: 72, loudness: 1, phase, bow }));
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(0);
      expect(Math.max(...ys)).toBeLessThanOrEqual(72);
      expect([ys[0], ys.at(-1)]).toEqual([36, 36]);
    }
  });
});
