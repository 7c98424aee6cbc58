import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DIALOGUE_ACTS } from './interviewer.ts';
import { readReplyMarker } from './reply-marker.ts';

describe('the marker line of a reply', () => {
  it.each([
    ['ACT: probe\nWhat then?', 'probe', 'What then?'],
    ['act:ask\n', 'ask', ''],
    ['**ACT: wrap_up**\n\nThose were my questions.', 'wrap_up', 'Those were my questions.'],
    ['ACT: wrap up\nDone.', 'wrap_up', 'Done.'],
    ['ACT = answer\nIt is.', 'answer', 'It is.'],
    ['`ACT: clarify`\nIn short.', 'clarify', 'In short.'],
    ['ACT: <probe>\nWhat then?', 'probe', 'What then?'],
    ['ACT: probe What then?', 'probe', 'What then?'],
    ['probe\nWhat then?', 'probe', 'What then?'],
    ['\n ACT: steer\nAnd then?', 'steer', 'And then?'],
  ])('%j', (text, act, rest) => {
    expect(readReplyMarker(text, true)).toEqual({ state: 'found', act, rest });
  });

  it('says when there is none, and when it names nothing known', () => {
    expect(readReplyMarker('What happened then?', false)).toEqual({
      state: 'missing',
      rest: 'What happened then?',
    });
    expect(readReplyMarker('ACT: praise\nGreat!', false)).toEqual({ state: 'unknown' });
    expect(readReplyMarker('Actually, what then?', false).state).toBe('missing');
    expect(readReplyMarker('', true)).toEqual({ state: 'missing', rest: '' });
  });

  it('reads the same however the stream is cut', () => {
    fc.assert(
      fc.property(fc.constantFrom(...DIALOGUE_ACTS), fc.string(), (act, rest) => {
        const text = `ACT: ${act}\n${rest}`;
        for (let length = 0; length < text.length; length += 1) {
          const reading = readReplyMarker(text.slice(0, length), false);
          if (reading.state === 'incomplete') continue;
          expect(reading).toMatchObject({ state: 'found', act });
          return;
        }
        expect(readReplyMarker(text, true)).toMatchObject({ state: 'found', act });
      }),
    );
  });
});
