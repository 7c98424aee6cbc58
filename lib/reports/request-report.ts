import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { writeInterviewProgress } from '#lib/interviews/interview-progress.ts';
import { writeOutbox } from '#lib/outbox.ts';
import { assertReportable } from './open-report.ts';

/**
 * Asks for a new version of an interview's report; the versions before stay as they are. Throws `not_found`,
 * `not_ready` while the interview goes on, `conflict` while a version is being made.
 */
export async function requestReport(
  interviewId: string,
  requestedBy: string,
): Promise<{ reportId: string; version: number }> {
  return db().$transaction(async (tx) => {
    // Two requests at once: the second waits here and then sees the first one's version.
    await tx.$queryRaw`SELECT id FROM interviews WHERE id = ${interviewId} FOR UPDATE`;
    const interview = await tx.interview.findUnique({
      where: { id: interviewId },
      select: { status: true, criteriaVersionId: true },
    });
    assertReportable(interview);
    const newest = await tx.report.findFirst({
      where: { interviewId },
      orderBy: { version: 'desc' },
      select: { version: true, status: true },
    });
    if (newest && (newest.status === 'pending' || newest.status === 'running')) {
      throw new AppError('conflict', 'A report is being made just now.');
    }
    const version = (newest?.version ?? 0) + 1;
    const reportId = newId('rep');
    await tx.report.create({
      data: {
        id: reportId,
        interviewId,
        version,
        criteriaVersionId: interview.criteriaVersionId,
        requestedBy,
      },
    });
    await writeOutbox(tx, {
      id: `report/requested:${reportId}`,
      name: 'report/requested',
      data: { interview_id: interviewId, report_id: reportId },
    });
    await writeInterviewProgress(tx, interviewId);
    return { reportId, version };
  });
}
