import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { newWordsAfter } from './continuation.ts';

const SPOKEN = 'You spoke of the order service, and';

describe('what a model adds to words that were said before', () => {
  it.each([
    ['goes on', 'what was your own part?', 'what was your own part?'],
    [
      'begins anew',
      'You spoke of the order service, and what was your part?',
      'what was your part?',
    ],
    [
      'begins anew, written otherwise',
      'you spoke of the Order Service - and what now?',
      'what now?',
    ],
    [
      'takes up the last words',
      'the order service, and what was your part?',
      'what was your part?',
    ],
    ['leads into them', 'As I said, you spoke of the order service, and how?', 'how?'],
    ['says only them', 'You spoke of the order service, and', ''],
    ['says some of them', 'spoke of the order', ''],
    ['says nothing', ' … ', ''],
    ['shares a word by chance', 'And you?', 'And you?'],
    ['begins alike and goes elsewhere', 'You spoke of a queue. Why?', 'You spoke of a queue. Why?'],
  ])('is known when it %s', (_how, text, expected) => {
    expect(newWordsAfter({ spoken: SPOKEN, text, isEnd: true })).toEqual({
      state: 'known',
      text: expected,
    });
  });

  it('is awaited while all of it may be repetition', () => {
    const soFar = { spoken: SPOKEN, isEnd: false };
    expect(newWordsAfter({ ...soFar, text: 'You spoke of' }).state).toBe('repeating');
    expect(newWordsAfter({ ...soFar, text: '' }).state).toBe('repeating');
    expect(newWordsAfter({ ...soFar, text: 'Who was there,' }).state).toBe('known');
  });

  it('is all of it where nothing was said before', () => {
    expect(newWordsAfter({ spoken: '', text: 'What now?', isEnd: false })).toEqual({
      state: 'known',
      text: 'What now?',
    });
  });

  it('never holds the spoken words again when a model begins anew with them', () => {
    const word = fc.stringMatching(/^[a-z]{1,8}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 3 }), fc.array(word), (spoken, more) => {
        const text = [...spoken, ...more].join(' ');
        const added = newWordsAfter({ spoken: spoken.join(' '), text, isEnd: true });
        expect(added).toEqual({ state: 'known', text: more.join(' ') });
      }),
    );
  });
});
