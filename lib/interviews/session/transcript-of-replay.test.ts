import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TranscriptTurn } from './reducer/state.ts';
import { isTranscriptOf } from './transcript-of-replay.ts';
import { anySpokenStory, tell } from './virtual-story.ts';

describe('the transcript of a replay', () => {
  const turn = (text: string) => ({ speaker: 'candidate', text }) as TranscriptTurn;

  it.each([
    ['the same words', ['a', 'b'], ['a', 'b'], true],
    ['a newest turn that is written anew', ['a'], ['a', 'b'], true],
    ['other words', ['a', 'b'], ['a', 'c'], false],
    ['two turns more', ['a'], ['a', 'b', 'c'], false],
    ['fewer turns', ['a', 'b'], ['a'], false],
  ])('is told by %s', (_what, replayed, written, isSame) => {
    expect(isTranscriptOf({ turns: replayed.map(turn) }, written.map(turn))).toBe(isSame);
  });

  it('is always known again by the engine that wrote it, whatever happens', () => {
    fc.assert(
      fc.property(anySpokenStory, (story) => {
        const written: TranscriptTurn[] = [];
        tell(story, ({ interview }) => {
          for (const effect of interview.effects.splice(0)) {
            if (effect.type === 'turn') written[effect.turn.ordinal] = effect.turn;
          }
          expect(isTranscriptOf(interview.state, written)).toBe(true);
        });
      }),
      { numRuns: 200 },
    );
  });
});
