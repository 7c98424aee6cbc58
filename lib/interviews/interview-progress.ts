import type { Tx } from '#lib/db/client.ts';
import { writeProgress } from '#lib/progress.ts';
import { failureOf } from './interview-view.ts';

/**
 * Tells the pages that follow an interview how it stands now, with its newest report. Call it in the
 * transaction that changed the interview or the report. Holds no personal text.
 */
export async function writeInterviewProgress(tx: Tx, interviewId: string): Promise<void> {
  const interview = await tx.interview.findUniqueOrThrow({
    where: { id: interviewId },
    select: {
      status: true,
      errorCode: true,
      endReason: true,
      reports: {
        select: { id: true, version: true, status: true, stage: true, errorCode: true },
        orderBy: { version: 'desc' },
        take: 1,
      },
    },
  });
  const report = interview.reports[0];
  await writeProgress(tx, {
    subject: 'interview',
    subjectId: interviewId,
    status: {
      interview_id: interviewId,
      status: interview.status,
      error: failureOf(interview.errorCode),
      end_reason: interview.endReason,
      report: report
        ? {
            report_id: report.id,
            version: report.version,
            status: report.status,
            stage: report.stage,
            error: failureOf(report.errorCode),
          }
        : null,
    },
  });
}
