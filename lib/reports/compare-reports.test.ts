import { describe, expect, it } from 'vitest';
import { sampleReport } from '#tests/integration/reports/support/sample-report.ts';
import { compareReports } from './compare-reports.ts';
import { type InterviewReport, interviewReportSchema } from './report-schema.ts';

const FIRST = sampleReport();

function changed(change: (report: InterviewReport) => void): InterviewReport {
  const report = structuredClone(FIRST);
  report.provenance = { ...report.provenance, report_version: 2, took_ms: 9 };
  change(report);
  return interviewReportSchema.parse(report);
}

describe('two versions of a report', () => {
  it('that say the same differ in nothing', () => {
    expect(
      compareReports(
        FIRST,
        changed(() => {}),
      ),
    ).toEqual({
      from: 1,
      to: 2,
      overall: null,
      competencies: [],
      requirements: [],
      evidence_added: [],
      evidence_gone: [],
      provenance: [],
    });
  });

  it('tell which levels, statuses and recommendation changed, and what they were', () => {
    const second = changed((report) => {
      const [competency] = report.competencies;
      const [requirement] = report.requirements;
      if (!competency || !requirement) throw new Error('The sample is empty.');
      Object.assign(competency, { status: 'assessed', level: 4, confidence: 'high' });
      requirement.status = 'contradicted';
      report.overall = { ...report.overall, recommendation: 'hold', band: 'solid', mean: 4 };
      report.provenance.models = ['openai:other'];
    });
    const comparison = compareReports(FIRST, second);
    expect(comparison.overall).toMatchObject({
      from: { recommendation: 'insufficient_data' },
      to: { recommendation: 'hold', mean: 4 },
    });
    expect(comparison.competencies).toMatchObject([
      { from: { status: 'needs_person', level: null }, to: { status: 'assessed', level: 4 } },
    ]);
    expect(comparison.requirements).toMatchObject([{ from: 'confirmed', to: 'contradicted' }]);
    expect(comparison.provenance).toEqual(['models']);
  });

  it('tell what evidence came and went by its place, whatever its number', () => {
    const second = changed((report) => {
      const [gone, ...rest] = report.evidence;
      if (!gone) throw new Error('The sample has no evidence.');
      report.evidence = [
        ...rest.map((evidence, index) => ({ ...evidence, id: `x${index}` })),
        { ...gone, id: 'x_new', start: gone.start + 1 },
      ];
    });
    const comparison = compareReports(FIRST, second);
    expect(comparison.evidence_gone).toMatchObject([{ start: FIRST.evidence[0]?.start }]);
    expect(comparison.evidence_added).toHaveLength(1);
  });

  it('tell of criteria that only one of them has', () => {
    const second = changed((report) => {
      report.competencies = report.competencies.slice(1);
    });
    expect(compareReports(FIRST, second).competencies).toMatchObject([{ to: null }]);
    expect(compareReports(second, FIRST).competencies).toMatchObject([{ from: null }]);
  });
});
