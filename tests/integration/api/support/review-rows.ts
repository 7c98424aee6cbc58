import type { Db } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { sampleReport } from '#tests/integration/reports/support/sample-report.ts';
import { addInterview } from './rows.ts';

/** Words that only a judgement of the AI holds: found in no answer to whom it is hidden from. */
export const AI_WORDS = { rationale: 'canary-rationale', rule: 'canary-rule' } as const;

/** A report as a model would have judged it: levels 1, 2, 3 … by criterion. */
export function judgedReport(version = 1): InterviewReport {
  const report = sampleReport();
  return {
    ...report,
    provenance: { ...report.provenance, report_version: version, analyst: 'model' },
    competencies: report.competencies.map((entry, index) => ({
      ...entry,
      status: 'assessed',
      level: ((index + version - 1) % 5) + 1,
      rationale: AI_WORDS.rationale,
      confidence: 'high',
      reason: null,
    })),
    overall: {
      mean: 3.6,
      band: 'solid',
      coverage: 1,
      recommendation: 'advance',
      rules: [AI_WORDS.rule],
    },
  };
}

export async function addReportVersion(
  db: Db,
  interviewId: string,
  report: InterviewReport,
): Promise<void> {
  const { version: newest } = (await db.report.findFirst({
    where: { interviewId },
    orderBy: { version: 'desc' },
  })) ?? { version: 0 };
  await db.report.create({
    data: {
      id: newId('rep'),
      interviewId,
      version: newest + 1,
      status: 'ready',
      requestedBy: 'system',
      report,
    },
  });
}

/** An interview that has ended and was judged by a model. */
export async function addJudgedInterview(db: Db) {
  const rows = await addInterview(db, { status: 'completed' });
  const report = judgedReport();
  await addReportVersion(db, rows.interviewId, report);
  return { ...rows, criteria: report.competencies.map(({ criterion_id }) => criterion_id) };
}

/** A level for every criterion. */
export function levelsFor(criteria: readonly string[], level: number | null = 3) {
  return criteria.map((criterion_id) => ({ criterion_id, level, note: null }));
}
