import { describe, expect, it } from 'vitest';
import { comparisonLines, type ReportComparison } from './comparison-lines.ts';

const NOTHING: ReportComparison = {
  from: 1,
  to: 2,
  overall: null,
  competencies: [],
  requirements: [],
  evidence_added: [],
  evidence_gone: [],
  provenance: [],
};

describe('a comparison in words', () => {
  it('is nothing where nothing became different', () => {
    expect(comparisonLines(NOTHING)).toEqual([]);
  });

  it('says what a level, a requirement and the whole were and became', () => {
    const parts = comparisonLines({
      ...NOTHING,
      overall: {
        from: { recommendation: 'hold', band: 'mixed', mean: 3 },
        to: { recommendation: 'insufficient_data', band: null, mean: null },
      },
      competencies: [
        {
          name: 'Judgement',
          from: { status: 'assessed', level: 4, confidence: 'high' },
          to: { status: 'needs_person', level: null, confidence: null },
        },
        {
          name: 'Teamwork',
          from: null,
          to: { status: 'not_assessed', level: null, confidence: null },
        },
      ],
      requirements: [{ text: 'IV therapy', from: 'claimed', to: 'confirmed' }],
    });
    expect(parts.flatMap(({ lines }) => lines)).toEqual([
      {
        name: 'Overall',
        from: 'Mixed · 3 · Suggests to hold, for a closer look',
        to: 'No score · Not enough to suggest anything',
      },
      {
        name: 'Judgement',
        from: 'Level 4 of 5: Above · high confidence',
        to: 'Needs a person',
      },
      { name: 'Teamwork', from: 'Not there', to: 'Not assessed' },
      { name: 'IV therapy', from: 'Mentioned', to: 'Confirmed' },
    ]);
  });

  it('gives quotes that came and went in their own words, each once', () => {
    const parts = comparisonLines({
      ...NOTHING,
      evidence_added: [{ quote: 'I called.' }, { quote: 'I called.' }],
      evidence_gone: [{ quote: 'I waited.' }],
      provenance: ['models', 'something_new'],
    });
    expect(parts.map(({ title, lines }) => [title, lines.map(({ name }) => name)])).toEqual([
      ['Quotes that came', ['“I called.”']],
      ['Quotes that went', ['“I waited.”']],
      ['Made from or by', ['Models', 'something_new']],
    ]);
  });
});
