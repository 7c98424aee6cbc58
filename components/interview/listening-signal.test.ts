import { describe, expect, it } from 'vitest';
import { NO_NOD_YET, nodNow } from './listening-signal.ts';

const at = (nowMs: number, words: number, gapMs = 400) => ({
  words,
  lastWordAtMs: nowMs - gapMs,
  nowMs,
});

describe('the room', () => {
  it('nods in the gap after some words, not between two of them and not after two', () => {
    expect(nodNow(NO_NOD_YET, at(5_000, 12))).toEqual({ wordsAtNod: 12, noddedAtMs: 5_000 });
    expect(nodNow(NO_NOD_YET, at(5_000, 12, 200))).toBeNull();
    expect(nodNow(NO_NOD_YET, at(5_000, 2))).toBeNull();
  });

  it('does not nod again before more was said, nor at once', () => {
    const nodded = { wordsAtNod: 12, noddedAtMs: 5_000 };
    expect(nodNow(nodded, at(20_000, 14))).toBeNull();
    expect(nodNow(nodded, at(7_000, 30))).toBeNull();
    expect(nodNow(nodded, at(8_000, 20))).not.toBeNull();
  });

  it('begins to count anew with the next answer', () => {
    expect(nodNow({ wordsAtNod: 90, noddedAtMs: 5_000 }, at(60_000, 9))).not.toBeNull();
  });
});
