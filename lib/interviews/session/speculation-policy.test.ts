import { describe, expect, it } from 'vitest';
import { plainWords } from './reducer/words.ts';
import { isSameAnswer, speculationDueAt, stableAfter } from './speculation-policy.ts';
import { turnConfig } from './turn-config.ts';

const config = turnConfig();
const same = (a: string, b: string) => isSameAnswer(plainWords(a), plainWords(b));

describe('how long words must stand still', () => {
  it.each([
    ['I built the queue myself.', 150],
    ['我自己搭建了这个系统。', 150],
    ['I built the queue myself', 250],
    ['I built the queue and', 600],
    ['Let me think', 600],
    ['It was, um', 600],
  ])('%s: %d ms', (text, ms) => expect(stableAfter(text, 0, config)).toBe(ms));
});

describe('a slow speaker', () => {
  it('is not taken at a word between two words', () => {
    expect(stableAfter('We moved it to another queue', 520, config)).toBe(520);
    expect(stableAfter('We moved it to another and', 520, config)).toBe(600);
    expect(stableAfter('We moved it to another queue.', 520, config)).toBe(150);
  });
});

describe('the same answer', () => {
  it.each([
    ['I did it.', 'i did it', true],
    ['We moved to Kafka', 'We moved to Kafka, yeah, thank you.', true],
    ['We moved to Kafka um', "We moved to Kafka. That's it.", true],
    ['I did', "I didn't", false],
    ['I did not move it', 'I did move it', false],
    ['We had 30 people', 'We had 13 people', false],
    ['We moved to Kafka', 'We moved to Kafka later', false],
    ['Yeah', 'Okay', false],
    ['Thank you', 'thank you', true],
  ])('%s / %s: %s', (a, b, isSame) => expect(same(a, b)).toBe(isSame));
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
        minWords: 4,
        config,
      }),
    ).toBe(2_750);
  });

  it('begins no fourth one within twelve seconds', () => {
    const begun = [1_000, 3_000, 5_000];
    expect(
      speculationDueAt({ text, lastWordAt: 7_000, begun, runningGapMs: 0, minWords: 4, config }),
    ).toBe(13_000);
  });

  it('begins no seventh one in a turn', () => {
    const begun = [1, 20_001, 40_001, 60_001, 80_001, 100_001];
    expect(
      speculationDueAt({ text, lastWordAt: 200_000, begun, runningGapMs: 0, minWords: 4, config }),
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
      minWords: 4,
      config,
    };
    expect(speculationDueAt(given)).toBe(250);
  });
});
