import { describe, expect, it } from 'vitest';
import { groupQuestions, isSameQuestion, withoutPerson } from './group-questions.ts';

const at = (day: number) => new Date(Date.UTC(2026, 2, day));

describe('questions of candidates', () => {
  it('that ask for the same thing are one, counted by interviews', () => {
    const groups = groupQuestions([
      { text: 'Is there a parking place?', where: 'a', at: at(1) },
      { text: 'What about the parking places, please?', where: 'a', at: at(2) },
      { text: 'And is there parking place there?', where: 'b', at: at(3) },
      { text: 'Do you pay for childcare?', where: 'c', at: at(4) },
    ]);
    expect(groups).toEqual([
      { question: 'Is there a parking place?', count: 2, last: at(3) },
      { question: 'Do you pay for childcare?', count: 1, last: at(4) },
    ]);
  });

  it('that share a word only are two', () => {
    expect(isSameQuestion('How long is the night shift?', 'Who leads the night team?')).toBe(false);
    expect(isSameQuestion('Why?', 'How?')).toBe(false);
    expect(isSameQuestion('Why?', 'why?')).toBe(true);
  });

  it('do not say who asked', () => {
    expect(
      withoutPerson('I, Ana-Maria Șerban, may I bring my dog? Mail ana@example.com.', [
        'Ana-Maria Șerban',
      ]),
    ).toBe('I, …, may I bring my dog? Mail …');
    expect(withoutPerson('Call +44 20 7946 0000, is it remote?', [null])).toBe(
      'Call …, is it remote?',
    );
    expect(withoutPerson('Is it analytical work?', ['Ana'])).toBe('Is it analytical work?');
  });
});
