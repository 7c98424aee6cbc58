import { describe, expect, it } from 'vitest';
import { sampleReport } from '#tests/integration/reports/support/sample-report.ts';
import {
  INJECTING,
  INJECTION_SENTENCE,
  inputOf,
  SILENT,
  STRONG,
} from '#tests/integration/reports/support/simulated-transcripts.ts';

describe('what a candidate may be shown', () => {
  it('is what was answered and their own words, with no level and no verdict', () => {
    const { candidate_view: view, questions } = sampleReport(STRONG);
    expect(view?.covered).toHaveLength(
      questions.filter(
        ({ kind, status }) => kind !== 'candidate' && kind !== 'closing' && status === 'answered',
      ).length,
    );
    const said = inputOf(STRONG)
      .turns.map(({ text }) => text)
      .join('\n');
    for (const { quotes } of view?.strengths ?? []) {
      for (const { quote } of quotes) expect(said).toContain(quote);
    }
    expect(view?.strengths.length).toBeGreaterThan(0);
    expect(Object.keys(view ?? {})).toEqual(['role_title', 'covered', 'strengths', 'questions']);
    expect(JSON.stringify(view)).not.toMatch(/"(?:level|status|band|confidence|rationale)"/u);
  });

  it('names the questions that are still owed an answer', () => {
    const report = sampleReport(STRONG);
    expect(report.candidate_view?.questions).toEqual([
      { text: 'How many people are on the team?', answered: false },
    ]);
    expect(report.to_dos).toEqual([
      {
        id: 't1',
        kind: 'answer_candidate',
        text: 'How many people are on the team?',
        turn_id: 'trn_19',
      },
    ]);
  });

  it('holds nothing of what speaks to the evaluator, and nothing of silence', () => {
    expect(JSON.stringify(sampleReport(INJECTING).candidate_view)).not.toContain(
      INJECTION_SENTENCE,
    );
    expect(sampleReport(SILENT).candidate_view).toMatchObject({ covered: [], strengths: [] });
  });
});
