import { assembleReport } from '#lib/reports/assemble-report.ts';
import { collectEvidence } from '#lib/reports/collect-evidence.ts';
import { dataQuality } from '#lib/reports/data-quality.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { requirementStatus } from '#lib/reports/requirement-status.ts';
import { inputOf, type Script, STRONG } from './simulated-transcripts.ts';

/** A whole report without a model, of an invented interview. */
export function sampleReport(script: Script = STRONG): InterviewReport {
  const input = inputOf(script);
  return assembleReport({
    input,
    draft: {
      plan: { analyst: 'built_in', steps: [] },
      transcript: dataQuality(input),
      evidence: { by_criterion: collectEvidence(input), requirements: requirementStatus(input) },
      scores: {},
      tries: {},
    },
    reportVersion: 1,
    transcriptHash: 'hash',
    createdAt: new Date('2026-01-02T03:04:05Z'),
    tookMs: 1200,
  });
}
