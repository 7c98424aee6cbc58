import { AppError } from '#lib/errors.ts';
import { compareReports, type ReportComparison } from './compare-reports.ts';
import { getReport } from './get-report.ts';
import type { InterviewReport } from './report-schema.ts';

/** What became different between two versions. Throws `not_found`, and `not_ready` for a version without a report. */
export async function requireComparison(
  interviewId: string,
  versions: { from: number; to: number },
): Promise<ReportComparison> {
  const from = await requireVersion(interviewId, versions.from);
  const to = await requireVersion(interviewId, versions.to);
  return compareReports(from, to);
}

async function requireVersion(interviewId: string, version: number): Promise<InterviewReport> {
  const answer = await getReport(interviewId, version);
  if (!answer) throw new AppError('not_found', `There is no version ${version} of this report.`);
  if (!answer.report)
    throw new AppError('not_ready', `Version ${version} is not there yet, or failed.`);
  return answer.report;
}
