/** What the models were trained on: one channel, samples from −1 to 1. */
export const SAMPLE_RATE = 16_000;
/** Silero looks at 512 samples (32 ms) at a time. */
export const FRAME_SAMPLES = 512;
export const FRAME_MS = (FRAME_SAMPLES * 1000) / SAMPLE_RATE;

/** One after the other in a new array. */
export function joinSamples(parts: readonly Float32Array[]): Float32Array {
  const joined = new Float32Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
