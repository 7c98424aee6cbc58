import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  closeTurn,
  hearWords,
  learnedPatience,
  newSpeaker,
  PATIENCE_MAX,
  PATIENCE_MIN,
  type SpeakerPauses,
} from './speaker-pauses.ts';

/** Turns of six pieces with these silences between them, each closed 2 s after its last words. */
function speak(speaker: SpeakerPauses, turns: readonly (readonly number[])[]): SpeakerPauses {
  let heard = speaker;
  let at = 1_000_000;
  for (const pauses of turns) {
    let text = 'We called the team';
    heard = hearWords(heard, { text, at });
    for (const pause of pauses) {
      at += pause;
      text += ' and then another team';
      heard = hearWords(heard, { text, at });
    }
    at += 2_000;
    heard = closeTurn(heard, { at });
    at += 20_000;
  }
  return heard;
}

const times = <T>(count: number, value: T): T[] => Array.from({ length: count }, () => value);

describe('patience with a speaker', () => {
  it('is 1 while nothing is known', () => {
    expect(learnedPatience(newSpeaker())).toBeCloseTo(1, 10);
  });

  it('rises when words come again after long pauses', () => {
    const ponderous = speak(newSpeaker(), times(4, [1_700, 400, 1_800]));
    expect(learnedPatience(ponderous)).toBeGreaterThan(1.3);
  });

  it('falls with every turn that ends without a pause', () => {
    const factors = [1, 2, 4, 8, 30].map((count) =>
      learnedPatience(speak(newSpeaker(), times(count, [400, 400, 300]))),
    );
    expect(factors).toEqual(factors.toSorted((a, b) => b - a));
    expect(factors[0]).toBeLessThan(1);
    expect(factors.at(-1)).toBeLessThan(0.75);
  });

  it('rises when somebody speaks again right after the turn was closed, not when they answer later', () => {
    const before = closeTurn(hearWords(newSpeaker(), { text: 'We called the team', at: 0 }), {
      at: 2_000,
    });
    const goesOn = hearWords(before, { text: 'of the night', at: 2_600 });
    const answers = hearWords(before, { text: 'It took a week', at: 9_000 });
    expect(learnedPatience(goesOn)).toBeGreaterThan(learnedPatience(before));
    expect(learnedPatience(answers)).toBe(learnedPatience(before));
  });

  it('takes a pause after "and" for a small one', () => {
    const patienceAfter = (text: string) =>
      learnedPatience(
        hearWords(hearWords(newSpeaker(), { text, at: 0 }), { text: `${text} more`, at: 1_900 }),
      );
    expect(patienceAfter('We called the team and')).toBeLessThan(
      patienceAfter('We called the team'),
    );
  });

  it('counts a pause to the first sound of the voice where that is known', () => {
    const begun = hearWords(newSpeaker(), { text: 'We called the team', at: 0 });
    const heard = (voiceAt: number | null) =>
      learnedPatience(hearWords(begun, { text: 'We called the team twice', at: 1_800, voiceAt }));
    expect(heard(1_300)).toBeLessThan(heard(null));
  });

  it('forgets old turns: who began slowly is waited for less and less', () => {
    const slow = speak(newSpeaker(), times(3, [1_800, 1_900, 2_000]));
    const later = speak(slow, times(60, [300, 300]));
    expect(learnedPatience(slow)).toBeGreaterThan(1.4);
    expect(learnedPatience(later)).toBeLessThan(0.8 * learnedPatience(slow));
  });

  it('stays between its bounds whatever is heard', () => {
    const turns = fc.array(fc.array(fc.integer({ min: 0, max: 600_000 }), { maxLength: 8 }), {
      maxLength: 30,
    });
    fc.assert(
      fc.property(turns, (pauses) => {
        const patience = learnedPatience(speak(newSpeaker(), pauses));
        expect(patience).toBeGreaterThanOrEqual(PATIENCE_MIN);
        expect(patience).toBeLessThanOrEqual(PATIENCE_MAX);
      }),
    );
  });
});
