import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FRAME_MS, FRAME_SAMPLES, SAMPLE_RATE } from './audio-format.ts';
import { createSegmenter, LONGEST_SEGMENT_MS, type SegmentEvent } from './segmenter.ts';

/** Frames whose samples all hold the number of the frame, so that a piece tells which frames it is made of. */
function feed(probabilities: readonly number[]) {
  const segmenter = createSegmenter();
  const events: SegmentEvent[] = [];
  probabilities.forEach((probability, index) => {
    const event = segmenter.push(new Float32Array(FRAME_SAMPLES).fill(index), probability);
    if (event) events.push(event);
  });
  return { segmenter, events };
}

function lasting(ms: number, probability: number): number[] {
  return Array.from({ length: Math.round(ms / FRAME_MS) }, () => probability);
}

function framesIn(event: SegmentEvent | undefined | null): number[] {
  if (event?.type !== 'closed') return [];
  const numbers: number[] = [];
  for (let at = 0; at < event.audio.length; at += FRAME_SAMPLES)
    numbers.push(event.audio[at] ?? -1);
  return numbers;
}

const SPEECH = 0.9;
const SILENCE = 0.02;

describe('cutting a microphone into pieces of speech', () => {
  it('closes a piece at a pause, with a little of the silence around it', () => {
    const { events } = feed([
      ...lasting(2_000, SILENCE),
      ...lasting(1_500, SPEECH),
      ...lasting(1_000, SILENCE),
    ]);
    expect(events).toHaveLength(1);
    const frames = framesIn(events[0]);
    const first = Math.round(2_000 / FRAME_MS);
    expect(frames[0]).toBeGreaterThanOrEqual(first - 13);
    expect(frames[0]).toBeLessThan(first);
    expect(frames.at(-1)).toBeGreaterThan(first + 1_500 / FRAME_MS);
    expect(frames.length * FRAME_MS).toBeLessThan(1_500 + 700);
  });

  it('goes on over the short pauses inside a sentence', () => {
    const { events, segmenter } = feed([
      ...lasting(1_000, SPEECH),
      ...lasting(480, SILENCE),
      ...lasting(1_000, SPEECH),
    ]);
    expect(events).toEqual([]);
    expect(segmenter.open()?.lengthMs).toBeGreaterThan(2_400);
  });

  it('is content with a shorter pause the longer somebody has talked', () => {
    const { events } = feed([...lasting(12_000, SPEECH), ...lasting(352, SILENCE)]);
    expect(events.map(({ type }) => type)).toEqual(['closed']);
  });

  it('cuts who never pauses at the weakest moment, and loses no sample', () => {
    const speech = lasting(60_000, SPEECH);
    const weak = Math.round(26_500 / FRAME_MS);
    speech[weak] = 0.6;
    const { events, segmenter } = feed(speech);
    const last = segmenter.flush();
    const pieces = [...events, last].map(framesIn);
    expect(pieces[0]?.at(-1)).toBe(weak - 1);
    expect(pieces[1]?.[0]).toBe(weak);
    expect(pieces.flat()).toEqual(speech.map((_, index) => index));
  });

  it('drops a click', () => {
    const { events } = feed([...lasting(64, SPEECH), ...lasting(1_000, SILENCE)]);
    expect(events).toEqual([{ type: 'dropped' }]);
  });

  it('has nothing to flush between pieces, and nothing left after a reset', () => {
    const { segmenter } = feed(lasting(1_000, SPEECH));
    segmenter.reset();
    expect(segmenter.open()).toBeNull();
    expect(segmenter.flush()).toBeNull();
  });

  it('whatever it hears, no piece is over 30 s and no frame is told twice or out of order', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.tuple(fc.integer({ min: 1, max: 1_200 }), fc.double({ min: 0, max: 1, noNaN: true })),
          {
            maxLength: 12,
          },
        ),
        (runs) => {
          const { events, segmenter } = feed(
            runs.flatMap(([count, probability]) =>
              Array.from({ length: count }, () => probability),
            ),
          );
          const pieces = [...events, segmenter.flush()].map(framesIn);
          const told = pieces.flat();
          expect(told).toEqual([...new Set(told)].sort((a, b) => a - b));
          for (const piece of pieces) {
            expect((piece.length * FRAME_SAMPLES * 1000) / SAMPLE_RATE).toBeLessThanOrEqual(
              LONGEST_SEGMENT_MS,
            );
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});
