import { db } from '#lib/db/client.ts';
import { type Failure, failureOf, type ReportStatus } from '#lib/interviews/interview-view.ts';
import { type InterviewReport, interviewReportSchema } from './report-schema.ts';

export type ReportAnswer = {
  status: ReportStatus;
  /** what is being done now, for people */
  stage: string | null;
  error: Failure;
  report: InterviewReport | null;
  version: number;
  versions: { version: number; status: ReportStatus; created_at: string }[];
};

/**
 * The newest report of an interview, or the version asked for. Before there is one, the first is `pending`.
 * null when there is no interview with this id or no such version.
 */
export async function getReport(
  interviewId: string,
  version?: number,
): Promise<ReportAnswer | null> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    select: {
      reports: {
        select: { id: true, version: true, status: true, createdAt: true },
        orderBy: { version: 'desc' },
      },
    },
  });
  if (!interview) return null;
  const versions = interview.reports.map((row) => ({
    version: row.version,
    status: row.status as ReportStatus,
    created_at: row.createdAt.toISOString(),
  }));
  const wanted =
    version === undefined
      ? interview.reports[0]
      : interview.reports.find((row) => row.version === version);
  if (!wanted) {
    return version === undefined
      ? { status: 'pending', stage: null, error: null, report: null, version: 1, versions }
      : null;
  }
  const row = await db().report.findUnique({ where: { id: wanted.id } });
  if (!row) return null;
  return {
    status: row.status as ReportStatus,
    stage: row.stage,
    error: failureOf(row.errorCode),
    report: row.report === null ? null : interviewReportSchema.parse(row.report),
    version: row.version,
    versions,
  };
}
