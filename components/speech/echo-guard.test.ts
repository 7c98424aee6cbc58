import { describe, expect, it } from 'vitest';
import { isEcho } from './echo-guard.ts';

const SPOKEN = 'Tell me about a time a patient’s condition changed. What did you do first?';

describe('an echo', () => {
  it('is a run of the interviewer’s own words, also with its first word misheard', () => {
    expect(isEcho('patients condition changed what did you', SPOKEN)).toBe(true);
    expect(isEcho('shins condition changed what did', SPOKEN)).toBe(true);
  });

  it.each([
    'wait',
    'what did you',
    'sorry can I ask something',
    'what did I do first I called the team',
    'a time a patient changed was last winter',
  ])('is not the candidate’s “%s”', (heard) => {
    expect(isEcho(heard, SPOKEN)).toBe(false);
  });
});
