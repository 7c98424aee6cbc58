import { SAMPLE_RATE } from './audio-format.ts';

export type Resampler = {
  /** The next samples of a stream at the old rate; what of it can be told at the new one. */
  push(samples: Float32Array): Float32Array;
};

/** Zero crossings of the filter on each side: enough that what would fold back is below hearing (−50 dB). */
const ZERO_CROSSINGS = 16;
/** The filter begins to fall a little below half the lower rate, for it cannot fall at once. */
const PASS_SHARE = 0.92;

/**
 * Turns a stream of one rate (Hz) into one at 16 kHz by a windowed sinc (Blackman), the textbook filter of
 * band-limited interpolation. Microphones give what their device has (44.1 or 48 kHz mostly), and browsers
 * do not agree on who converts it. The delay is half the filter, 1 ms at 48 kHz.
 */
export function createResampler(fromRate: number, toRate: number = SAMPLE_RATE): Resampler {
  if (fromRate === toRate) return { push: (samples) => samples.slice() };
  const cutoff = (Math.min(fromRate, toRate) / fromRate) * PASS_SHARE;
  const reach = Math.ceil(ZERO_CROSSINGS / cutoff);
  const step = fromRate / toRate;
  let kept = new Float32Array(reach);
  /** where the next new sample lies among the kept ones */
  let position = reach;

  return {
    push(samples) {
      const input = new Float32Array(kept.length + samples.length);
      input.set(kept);
      input.set(samples, kept.length);
      const output: number[] = [];
      while (position + reach < input.length) {
        output.push(valueAt(input, { position, cutoff, reach }));
        position += step;
      }
      const done = Math.max(0, Math.floor(position) - reach);
      kept = input.slice(done);
      position -= done;
      return Float32Array.from(output);
    },
  };
}

function valueAt(
  input: Float32Array,
  { position, cutoff, reach }: { position: number; cutoff: number; reach: number },
): number {
  let sum = 0;
  for (let at = Math.ceil(position - reach); at <= position + reach; at += 1) {
    const distance = at - position;
    sum += (input[at] ?? 0) * cutoff * sinc(distance * cutoff) * blackman(distance / reach);
  }
  return sum;
}

function sinc(x: number): number {
  return Math.abs(x) < 1e-9 ? 1 : Math.sin(Math.PI * x) / (Math.PI * x);
}

/** `x` from −1 to 1 over the width of the window. */
function blackman(x: number): number {
  if (Math.abs(x) >= 1) return 0;
  return 0.42 + 0.5 * Math.cos(Math.PI * x) + 0.08 * Math.cos(2 * Math.PI * x);
}
