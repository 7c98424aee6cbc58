import { expect, it } from 'vitest';
import {
  STRONG,
  transcriptOf,
  WEAK,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import { sameTurns } from './same-turns.ts';

it('a transcript that is loaded again is the same object, another is not', () => {
  const first = sameTurns(transcriptOf(STRONG));
  expect(sameTurns(transcriptOf(STRONG))).toBe(first);
  expect(sameTurns(transcriptOf(WEAK))).not.toBe(first);
});

it('a transcript with a sentence put back is another one', () => {
  const first = sameTurns(transcriptOf(STRONG));
  const putBack = transcriptOf(STRONG).map((turn) => ({ ...turn, put_back: [0] }));
  expect(sameTurns(putBack)).toEqual(putBack);
  expect(sameTurns(putBack)).not.toBe(first);
});
