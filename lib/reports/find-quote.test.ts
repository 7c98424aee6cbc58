import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findQuote, isVerified } from './find-quote.ts';
import type { ReportTurn } from './report-input.ts';

function turn(id: string, speaker: ReportTurn['speaker'], text: string): ReportTurn {
  return {
    id,
    ordinal: Number(id),
    speaker,
    text,
    question_id: 'q',
    act: null,
    started_ms: 1000,
    ended_ms: 2000,
    input: null,
    flags: { forced: false, has_gap: false, interrupted: false, confidence: null },
  };
}

const ASKED = turn('0', 'interviewer', 'Tell me about a time you solved a hard problem.');
const SAID = turn(
  '1',
  'candidate',
  'Well — I didn’t wait.  I wrote the C++ parser,\nthen measured it: 40 % faster.',
);
const MORE = turn('2', 'candidate', 'In the end the whole team used it every day.');
const TURNS = [ASKED, SAID, MORE];

function stored(quote: string): string | undefined {
  return findQuote({ quote, turns: TURNS })?.quote;
}

describe('a quote', () => {
  it('takes off the mark of what was left out, and never joins what stood around it', () => {
    expect(stored('[left out] I wrote the C++ parser')).toBe('I wrote the C++ parser');
    expect(stored('I didn’t wait. [left out] then measured it')).toBeUndefined();
  });

  it('is found whatever its case, spaces and punctuation, and given as it is stored', () => {
    expect(stored('i wrote the c++ parser then measured it')).toBe(
      'I wrote the C++ parser,\nthen measured it',
    );
    expect(stored("“I didn't wait”")).toBe('I didn’t wait');
    expect(stored('MEASURED IT 40 FASTER')).toBe('measured it: 40 % faster');
  });

  it('has the place of the stored words', () => {
    const quote = findQuote({ quote: 'used it every day', turns: TURNS });
    expect(quote).toMatchObject({ turn_id: '2', at_ms: 1000, source: 'interview' });
    expect(MORE.text.slice(quote?.start, quote?.end)).toBe('used it every day');
  });

  it.each([
    ['the interviewer’s', 'you solved a hard problem'],
    ['absent', 'I led a team of ten people'],
    ['spliced from two places of a turn', 'I didn’t wait … then measured it'],
    ['spliced from two turns', '40 % faster. In the end the whole team'],
    ['changed in one word', 'I wrote the C parser then measured it'],
    ['turned into its opposite', 'I did wait. I wrote the C++ parser'],
    ['cut inside a word', 'rote the C++ parser, then'],
    ['too short to prove anything', 'the parser'],
    ['empty', '…'],
  ])('falls when it is %s', (_why, quote) => {
    expect(stored(quote)).toBeUndefined();
  });

  it('is found in any script, with offsets in UTF-16 units', () => {
    const said = turn('1', 'candidate', '🙂 Straße nach Köln: ich habe die Brücke geprüft.');
    const quote = findQuote({ quote: 'ICH HABE DIE BRÜCKE', turns: [said] });
    expect(quote?.quote).toBe('ich habe die Brücke');
    expect(said.text.slice(quote?.start, quote?.end)).toBe('ich habe die Brücke');
  });

  it('is found where letters are stored in parts', () => {
    const said = turn('1', 'candidate', 'We went to the cafe\u0301 near the ﬁne office.');
    expect(findQuote({ quote: 'the café near the fine office', turns: [said] })?.quote).toBe(
      'the cafe\u0301 near the ﬁne office',
    );
  });

  it('cut from a candidate’s turn is always found and always verified', () => {
    fc.assert(
      fc.property(
        fc.array(fc.stringMatching(/^[\p{L}\p{N}.,!'’-]{1,12}$/u), { minLength: 4, maxLength: 30 }),
        fc.nat(),
        (words, seed) => {
          const said = turn('1', 'candidate', words.join(' '));
          const from = seed % (words.length - 3);
          const quote = findQuote({ quote: words.slice(from, from + 4).join(' '), turns: [said] });
          // Words of punctuation alone leave less than three to find.
          if (quote) expect(isVerified(quote, [said])).toBe(true);
          else
            expect(
              words.slice(from, from + 4).filter((word) => /[\p{L}\p{N}]/u.test(word)).length,
            ).toBeLessThan(4);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('is never verified at any other place', () => {
    const quote = findQuote({ quote: 'the whole team used it', turns: TURNS });
    if (!quote) throw new Error('The quote was not found.');
    expect(isVerified(quote, TURNS)).toBe(true);
    expect(isVerified({ ...quote, start: quote.start + 1 }, TURNS)).toBe(false);
    expect(isVerified({ ...quote, turn_id: '1' }, TURNS)).toBe(false);
    expect(isVerified({ ...quote, turn_id: '0' }, TURNS)).toBe(false);
  });
});
