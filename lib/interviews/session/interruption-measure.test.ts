import { describe, expect, it } from 'vitest';
import { measureInterruptions, playOverlap } from '#tests/bench/turns/interruptions.ts';

describe('who speaks over the interviewer', () => {
  const figures = measureInterruptions({ seed: 1, cases: 400 });

  it('gets the floor when they mean it, nearly always and within the time a few words take', () => {
    expect(figures.interruptions).toBe(200);
    expect(figures.yielded).toBeGreaterThanOrEqual(0.99);
    expect(figures.yieldMsP50).toBeLessThanOrEqual(1_300);
    expect(figures.lostWords).toBe(0);
    expect(figures.wrongHistories).toBe(0);
  });

  it('is talked through when they only listen', () => {
    expect(figures.backchannels).toBe(200);
    expect(figures.talkedThrough).toBeGreaterThanOrEqual(0.95);
  });

  it('gives the same figures for the same seed, and other cases for another', () => {
    const short = measureInterruptions({ seed: 2, cases: 20 });
    expect(measureInterruptions({ seed: 2, cases: 20 })).toEqual(short);
    expect(measureInterruptions({ seed: 3, cases: 20 }).outcomes).not.toEqual(short.outcomes);
  });

  it.each([
    ['backchannel', ['Right.'], false],
    ['backchannel', ['write', 'Right.'], false],
    ['interruption', ['Kafka.'], true],
    ['interruption', ['Right,', 'Right, but', 'Right, but that', 'Right, but that was'], true],
  ] as const)('%s %j', (kind, texts, isYielded) => {
    const pieces = texts.map((text, index) => ({ at: 250 + index * 250, text }));
    const outcome = playOverlap({ kind, language: 'en', pieces, after: 3_000 });
    expect(outcome.hasYielded).toBe(isYielded);
    expect(outcome.wasTalkedThrough).toBe(!isYielded);
  });
});
