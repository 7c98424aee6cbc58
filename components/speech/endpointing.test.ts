import { describe, expect, it } from 'vitest';
import { decideEndpoint, shapeOfTurn } from './endpointing.ts';

describe('the shape of a turn', () => {
  it.each([
    ['', 'empty'],
    ['  … ', 'empty'],
    ['I checked her airway and called the outreach team.', 'complete'],
    ['and then we handed over, that’s it', 'complete'],
    ['Thank you', 'complete'],
    ['I checked her airway and called the outreach team', 'usual'],
    ['I checked her airway and', 'unfinished'],
    ['We did that because', 'unfinished'],
    ['So I went um', 'unfinished'],
    ['Let me think.', 'unfinished'],
    ['That is a good question, let me think', 'unfinished'],
    ['First,', 'unfinished'],
    ['And then I…', 'unfinished'],
    ['I would put it to the', 'unfinished'],
  ])('of “%s” is %s', (text, shape) => {
    expect(shapeOfTurn(text)).toBe(shape);
  });

  it('goes by punctuation alone in a language without word lists', () => {
    expect(shapeOfTurn('ich habe das gemacht and', 'de-DE')).toBe('usual');
    expect(shapeOfTurn('Ich habe das gemacht.', 'de-DE')).toBe('complete');
  });
});

describe('the end of a turn', () => {
  const at = (text: string, silence: number, more: { done?: boolean; patience?: number } = {}) =>
    decideEndpoint({ text, lastWordAtMs: 1_000, nowMs: 1_000 + silence, ...more });

  it('comes after 1.2 s when the text looks complete', () => {
    expect(at('I called the team.', 1_199)).toEqual({ type: 'wait', ms: 1 });
    expect(at('I called the team.', 1_200)).toEqual({ type: 'commit' });
  });

  it('comes after 2 s usually and after 4 s while somebody looks for words', () => {
    expect(at('I called the team', 1_500)).toEqual({ type: 'wait', ms: 500 });
    expect(at('I called the team', 2_000)).toEqual({ type: 'commit' });
    expect(at('I called the team and', 3_000)).toEqual({ type: 'wait', ms: 1_000 });
    expect(at('I called the team and', 4_000)).toEqual({ type: 'commit' });
  });

  it('comes at once when the candidate is done, but never without words', () => {
    expect(at('I called and', 0, { done: true })).toEqual({ type: 'commit' });
    expect(at('', 60_000, { done: true })).toEqual({ type: 'idle' });
  });

  it('waits longer for who was given more time', () => {
    expect(at('I called the team', 3_000, { patience: 2 })).toEqual({ type: 'wait', ms: 1_000 });
  });
});
