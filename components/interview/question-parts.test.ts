import { describe, expect, it } from 'vitest';
import { questionParts } from './question-parts.ts';

const LEAD =
  'Hello, and welcome. I am an AI interviewer, not a person. What you say or type is recorded as text, and a person on the hiring team reads it and decides; I do not.';
const CORE =
  'Tell me about a situation with a patient in which this counted. What did you notice, and what did you do?';
const WHOLE = `${LEAD} ${CORE}`;

describe('the words of the interviewer on the screen', () => {
  it('are one piece when they are short', () => {
    const parts = questionParts({ question: CORE, unsaid: '', ahead: '' });
    expect(parts).toEqual({ lead: null, core: { said: CORE, unsaid: '', ahead: '' } });
  });

  it('are what leads to the question, and the question, when they are long', () => {
    const { lead, core } = questionParts({ question: WHOLE, unsaid: '', ahead: '' });
    expect(lead?.said).toBe(`${LEAD} `);
    expect(core.said).toBe(CORE);
  });

  it('are the same words in the same order, wherever the voice is', () => {
    for (let said = 0; said <= WHOLE.length; said += 1) {
      for (const seen of [said, Math.min(said + 40, WHOLE.length), WHOLE.length]) {
        const question = WHOLE.slice(0, seen);
        const rest = WHOLE.slice(seen);
        if (rest !== '' && !rest.startsWith(' ')) continue;
        const { lead, core } = questionParts({
          question,
          unsaid: question.slice(said),
          ahead: rest.slice(1),
        });
        const texts = (part: typeof core | null) =>
          part ? [part.said, part.unsaid, part.ahead] : ['', '', ''];
        const [a, b] = [texts(lead), texts(core)];
        expect([...a, ...b].join('')).toBe(WHOLE);
        expect(`${a[0]}${b[0]}`).toBe(WHOLE.slice(0, said));
      }
    }
  });
});
