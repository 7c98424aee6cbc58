import { describe, expect, it } from 'vitest';
import { decideEndpoint } from './endpointing.ts';

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

  it('knows the words after which a sentence goes on in the language of the interview', () => {
    const german = { text: 'Ich habe das Team gerufen und', lastWordAtMs: 0, nowMs: 3_000 };
    expect(decideEndpoint({ ...german, language: 'de-DE' })).toEqual({ type: 'wait', ms: 1_000 });
    expect(decideEndpoint(german)).toEqual({ type: 'commit' });
  });

  it('waits for the words of a voice that was heard in time, but not for a noise', () => {
    const voice = (voiceSinceMs: number | null, nowMs: number) =>
      decideEndpoint({ text: 'I called the team', lastWordAtMs: 0, nowMs, voiceSinceMs });
    expect(voice(1_900, 2_000)).toEqual({ type: 'wait', ms: 1_400 });
    expect(voice(1_900, 3_400)).toEqual({ type: 'commit' });
    expect(voice(300, 1_900)).toEqual({ type: 'wait', ms: 100 });
    expect(voice(2_100, 2_100)).toEqual({ type: 'commit' });
    expect(voice(null, 2_000)).toEqual({ type: 'commit' });
  });

  it('waits longer for who was given more time', () => {
    expect(at('I called the team', 3_000, { patience: 2 })).toEqual({ type: 'wait', ms: 1_000 });
  });
});
