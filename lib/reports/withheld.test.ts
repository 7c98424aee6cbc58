import { describe, expect, it } from 'vitest';
import { sampleReport } from '#tests/integration/reports/support/sample-report.ts';
import {
  INJECTING,
  INJECTION_SENTENCE,
  transcriptOf,
} from '#tests/integration/reports/support/simulated-transcripts.ts';
import type { ReportTurn } from './report-input.ts';
import { isWithheld, judgedText, ownText, withheldSentences } from './withheld.ts';

const BEFORE = 'I listed five possible causes. ';
const AFTER = ' I ruled out the backup.';
const TEXT = `${BEFORE}${INJECTION_SENTENCE}${AFTER}`;
const START = BEFORE.length;

function turn(over: Partial<ReportTurn> = {}): ReportTurn {
  const [, candidate] = transcriptOf([{ item: 'core_5', answers: [TEXT] }]);
  if (!candidate) throw new Error('There is no answer.');
  return { ...candidate, ...over };
}

describe('what is kept from the scorer', () => {
  it('is a mark in its place, with everything around it as it was', () => {
    expect(judgedText(turn())).toBe(`${BEFORE}[left out]${AFTER}`);
    expect(ownText(turn()).replace(/\s+/gu, ' ')).toBe(`${BEFORE}${AFTER.trim()}`);
  });

  it('is one mark for sentences in a row', () => {
    const text = `${BEFORE}${INJECTION_SENTENCE} ${INJECTION_SENTENCE}${AFTER}`;
    expect(judgedText(turn({ text })).match(/\[left out\]/gu)).toHaveLength(1);
  });

  it('is named with its place in the stored text, and why', () => {
    expect(withheldSentences([turn({ id: 'trn_7', started_ms: 1_500 })])).toEqual([
      {
        id: 'w1',
        turn_id: 'trn_7',
        start: START,
        end: START + INJECTION_SENTENCE.length,
        quote: INJECTION_SENTENCE,
        at_ms: 1_500,
        kind: 'instruction',
        is_put_back: false,
      },
    ]);
  });

  it('is a place that no quote may touch', () => {
    expect(isWithheld(turn(), { start: 0, end: START - 1 })).toBe(false);
    expect(isWithheld(turn(), { start: START - 5, end: START + 5 })).toBe(true);
  });

  it('comes back where a person puts it back, and stays named', () => {
    const back = turn({ put_back: [START] });
    expect(judgedText(back)).toBe(TEXT);
    expect(isWithheld(back, { start: START, end: START + 10 })).toBe(false);
    expect(withheldSentences([back])).toMatchObject([{ is_put_back: true }]);
  });

  it('is never a sentence of the interviewer', () => {
    expect(withheldSentences([turn({ speaker: 'interviewer' })])).toEqual([]);
  });

  it('is a concern of the report, with every place', () => {
    const report = sampleReport(INJECTING);
    const concern = report.concerns.find(({ withheld_ids }) => withheld_ids.length > 0);
    expect(concern?.text).toMatch(/a person can put them back/u);
    expect(concern?.withheld_ids).toEqual(report.withheld.map(({ id }) => id));
    expect(report.withheld).toHaveLength(INJECTING.flatMap(({ answers }) => answers).length);
  });
});
