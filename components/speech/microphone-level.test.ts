import { describe, expect, it } from 'vitest';
import { loudness } from './microphone-level.ts';

describe('loudness', () => {
  it('is 0 for silence, 1 for a voice close by, and rises in between', () => {
    const of = (amplitude: number) => loudness(new Float32Array(512).fill(amplitude));
    expect(of(0)).toBe(0);
    expect(of(0.0005)).toBe(0);
    expect(of(0.02)).toBeGreaterThan(of(0.005));
    expect(of(0.5)).toBe(1);
  });
});
