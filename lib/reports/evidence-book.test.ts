import { describe, expect, it } from 'vitest';
import { inputOf, STRONG } from '#tests/integration/reports/support/simulated-transcripts.ts';
import { evidenceBook } from './evidence-book.ts';
import { findQuote } from './find-quote.ts';
import type { Quote } from './report-input.ts';

const input = inputOf(STRONG);
const found = findQuote({ quote: 'I listed five possible causes', turns: input.turns });
if (!found) throw new Error('The quote was not found.');
const TRUE_QUOTE: Quote = found;
const RESUME_QUOTE: Quote = {
  source: 'resume',
  turn_id: null,
  document_id: 'doc_resume',
  start: 0,
  end: 5,
  quote: 'Jonas',
  at_ms: null,
};

describe('the evidence of a report', () => {
  it('holds every place once, numbered as it was first used', () => {
    const book = evidenceBook(input);
    expect(book.add([TRUE_QUOTE, RESUME_QUOTE])).toEqual(['e1', 'e2']);
    expect(book.add([RESUME_QUOTE, TRUE_QUOTE])).toEqual(['e2', 'e1']);
    expect(book.list().map(({ id, quote, verified }) => [id, quote, verified])).toEqual([
      ['e1', 'I listed five possible causes', true],
      ['e2', 'Jonas', true],
    ]);
  });

  it.each([
    ['whose words were changed', { ...TRUE_QUOTE, quote: 'I listed six possible causes!' }],
    ['at another place', { ...TRUE_QUOTE, start: TRUE_QUOTE.start + 1, end: TRUE_QUOTE.end + 1 }],
    ['in a turn of the interviewer', { ...TRUE_QUOTE, turn_id: 'trn_0' }],
    ['in a turn that does not exist', { ...TRUE_QUOTE, turn_id: 'trn_none' }],
    ['that is empty', { ...TRUE_QUOTE, end: TRUE_QUOTE.start, quote: '' }],
    ['that the résumé does not hold', { ...RESUME_QUOTE, quote: 'Piotr' }],
    ['of another document', { ...RESUME_QUOTE, document_id: 'doc_other' }],
  ] as [string, Quote][])('takes no quote %s', (_what, quote) => {
    const book = evidenceBook(input);
    expect(book.add([quote])).toEqual([]);
    expect(book.list()).toEqual([]);
  });
});
