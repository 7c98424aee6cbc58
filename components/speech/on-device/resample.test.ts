import { describe, expect, it } from 'vitest';
import { joinSamples } from './audio-format.ts';
import { createResampler } from './resample.ts';

function tone(hz: number, rate: number, seconds: number): Float32Array {
  return Float32Array.from({ length: Math.round(rate * seconds) }, (_, index) =>
    Math.sin((2 * Math.PI * hz * index) / rate),
  );
}

/** Root of the mean square, without the ends, where the filter has only half of its input. */
function loudness(samples: Float32Array): number {
  const middle = samples.subarray(400, samples.length - 400);
  return Math.sqrt(middle.reduce((sum, value) => sum + value * value, 0) / middle.length);
}

function inPieces(samples: Float32Array, rate: number, size: number): Float32Array {
  const resampler = createResampler(rate);
  const parts: Float32Array[] = [];
  for (let at = 0; at < samples.length; at += size) {
    parts.push(resampler.push(samples.subarray(at, at + size)));
  }
  return joinSamples(parts);
}

describe('resampling to 16 kHz', () => {
  it.each([48_000, 44_100, 22_050, 8_000])('keeps a voice-like tone at %i Hz', (rate) => {
    const heard = createResampler(rate).push(tone(440, rate, 1));
    expect(heard.length).toBeGreaterThan(15_900);
    expect(heard.length).toBeLessThanOrEqual(16_000);
    expect(loudness(heard)).toBeCloseTo(Math.SQRT1_2, 2);
  });

  it('lets nothing fold back from above half the new rate', () => {
    expect(loudness(createResampler(48_000).push(tone(11_000, 48_000, 1)))).toBeLessThan(0.003);
  });

  it('gives the same sound however the stream is cut into pieces', () => {
    const sound = tone(300, 44_100, 0.5);
    const whole = createResampler(44_100).push(sound);
    const pieces = inPieces(sound, 44_100, 128);
    expect(pieces.length).toBe(whole.length);
    expect(Math.max(...whole.map((value, at) => Math.abs(value - (pieces[at] ?? 9))))).toBeLessThan(
      1e-6,
    );
  });

  it('passes on what is at 16 kHz already', () => {
    const sound = tone(300, 16_000, 0.1);
    expect(createResampler(16_000).push(sound)).toEqual(sound);
  });
});
