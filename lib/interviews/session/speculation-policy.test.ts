import { describe, expect, it } from 'vitest';
import { speculationDueAt, stableAfter } from './speculation-policy.ts';
import { turnConfig } from './turn-config.ts';

const config = turnConfig();
const stable = (text: string, runningGapMs: number, language = 'en') =>
  stableAfter({ text, language, runningGapMs, config });

describe('how long words must stand still', () => {
  it.each([
    ['I built the queue myself.', 150],
    ['我自己搭建了这个系统。', 150],
    ['I built the queue myself', 250],
    ['I built the queue and', 600],
    ['Let me think', 600],
    ['It was, um', 600],
  ])('%s: %d ms', (text, ms) => expect(stable(text, 0)).toBe(ms));
});

describe('a slow speaker', () => {
  it('is not taken at a word between two words', () => {
    expect(stable('We moved it to another queue', 520)).toBe(520);
    expect(stable('We moved it to another and', 520)).toBe(600);
    expect(stable('We moved it to another queue.', 520)).toBe(150);
  });
});

describe('when a reply may run ahead', () => {
  const text = 'We moved every order into another queue';

  it('waits until the words stand still', () => {
    expect(
      speculationDueAt({
        text,
        lastWordAt: 1_000,
        begun: [],
        runningGapMs: 0,
        language: 'en',
        minWords: 4,
        config,
      }),
    ).toBe(1_250);
  });

  it('waits a second and a half after the last one', () => {
    expect(
      speculationDueAt({
        text,
        lastWordAt: 1_500,
        begun: [1_250],
        runningGapMs: 0,
        language: 'en',
        minWords: 4,
        config,
      }),
    ).toBe(2_750);
  });

  it('begins no fourth one within twelve seconds', () => {
    const begun = [1_000, 3_000, 5_000];
    expect(
      speculationDueAt({
        text,
        lastWordAt: 7_000,
        begun,
        runningGapMs: 0,
        language: 'en',
        minWords: 4,
        config,
      }),
    ).toBe(13_000);
  });

  it('begins no seventh one in a turn', () => {
    const begun = [1, 20_001, 40_001, 60_001, 80_001, 100_001];
    expect(
      speculationDueAt({
        text,
        lastWordAt: 200_000,
        begun,
        runningGapMs: 0,
        language: 'en',
        minWords: 4,
        config,
      }),
    ).toBeNull();
  });

  it('takes a few small words for no answer yet', () => {
    const lastWordAt = 1_000;
    expect(
      speculationDueAt({
        text: 'Well, so I did it and',
        lastWordAt,
        begun: [],
        runningGapMs: 0,
        language: 'en',
        minWords: 4,
        config,
      }),
    ).toBeNull();
  });

  it('counts signs where words have no blanks', () => {
    const given = {
      text: '我自己搭建了这个系统',
      lastWordAt: 0,
      begun: [],
      runningGapMs: 0,
      language: 'en',
      minWords: 4,
      config,
    };
    expect(speculationDueAt(given)).toBe(250);
  });
});
