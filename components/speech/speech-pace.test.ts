import { describe, expect, it } from 'vitest';
import {
  guessHeard,
  learnPace,
  patienceWithVoice,
  startOfSentence,
  UNKNOWN_PACE,
} from './speech-pace.ts';

const TEXT = 'Tell me about a time a patient got worse. What did you do first? Who was there?';

describe('the pace of a voice', () => {
  it('is learned from what it said, newest most, and not from what is no speech', () => {
    const once = learnPace(UNKNOWN_PACE, 100, 6_000);
    expect(once.msPerChar).toBe(60);
    expect(learnPace(once, 100, 8_000).msPerChar).toBeCloseTo(68);
    expect(learnPace(once, 100, 90_000)).toEqual(once);
    expect(learnPace(once, 3, 600)).toEqual(once);
  });

  it('notices a lost text sooner once the voice is known, and soonest where it tells its words', () => {
    const learned = { msPerChar: 60, tellsBoundaries: false };
    const unknown = patienceWithVoice(UNKNOWN_PACE, 180);
    expect(patienceWithVoice(learned, 180)).toBeLessThan(unknown);
    expect(patienceWithVoice({ ...learned, tellsBoundaries: true }, 180)).toBe(5_000);
    expect(patienceWithVoice({ ...learned, tellsBoundaries: true }, 4)).toBeLessThan(5_000);
  });

  it('never gives up a voice of half the usual speed', () => {
    expect(patienceWithVoice(UNKNOWN_PACE, 180)).toBeGreaterThan(180 * 110);
  });

  it('guesses what was heard, and never half a word', () => {
    expect(guessHeard(UNKNOWN_PACE, TEXT, 0)).toBe(0);
    expect(TEXT.slice(0, guessHeard(UNKNOWN_PACE, TEXT, 900))).toBe('Tell me about ');
    expect(guessHeard(UNKNOWN_PACE, TEXT, 60_000)).toBe(TEXT.length);
  });
});

describe('after a pause', () => {
  it('the unfinished sentence is said again from its beginning', () => {
    expect(TEXT.slice(startOfSentence(TEXT, 50))).toBe('What did you do first? Who was there?');
    expect(startOfSentence(TEXT, 10)).toBe(0);
    expect(TEXT.slice(startOfSentence(TEXT, TEXT.length))).toBe('Who was there?');
  });
});
