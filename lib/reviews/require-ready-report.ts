import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { type InterviewReport, interviewReportSchema } from '#lib/reports/report-schema.ts';

/** A version of a report that can be read. Throws `not_found` without the interview, `not_ready` without the version. */
export async function requireReadyReport(
  interviewId: string,
  version: number,
): Promise<{ report: InterviewReport; criteriaVersionId: string | null }> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    select: { reports: { where: { version, status: 'ready' } } },
  });
  if (!interview) throw new AppError('not_found', 'There is no interview with this id.');
  const row = interview.reports[0];
  if (!row || row.report === null) {
    throw new AppError('not_ready', 'This version of the report cannot be read yet.');
  }
  return {
    report: interviewReportSchema.parse(row.report),
    criteriaVersionId: row.criteriaVersionId,
  };
}
