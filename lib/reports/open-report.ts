import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { writeInterviewProgress } from '#lib/interviews/interview-progress.ts';

/** Who asked for the first report: nobody did, it follows from the end of the interview. */
const BY_SYSTEM = 'system';

/**
 * The first report of an interview that has ended, made at the first call; later calls give the same. An
 * interview without an answer gets one too, which says that nothing can be concluded.
 *
 * Throws `not_found`, `not_ready` while the interview goes on, `unprocessable` when it never had a plan.
 */
export async function openReport(interviewId: string): Promise<string> {
  return db().$transaction(async (tx) => {
    const interview = await tx.interview.findUnique({
      where: { id: interviewId },
      select: { status: true, criteriaVersionId: true },
    });
    assertReportable(interview);
    const { count } = await tx.report.createMany({
      data: [
        {
          id: newId('rep'),
          interviewId,
          version: 1,
          criteriaVersionId: interview.criteriaVersionId,
          requestedBy: BY_SYSTEM,
        },
      ],
      skipDuplicates: true,
    });
    if (count > 0) await writeInterviewProgress(tx, interviewId);
    const { id } = await tx.report.findUniqueOrThrow({
      where: { interviewId_version: { interviewId, version: 1 } },
      select: { id: true },
    });
    return id;
  });
}

/** Throws unless the interview is there, has ended and was planned. */
export function assertReportable(
  interview: { status: string; criteriaVersionId: string | null } | null,
): asserts interview is { status: string; criteriaVersionId: string } {
  if (!interview) throw new AppError('not_found', 'There is no interview with this id.');
  if (interview.status !== 'completed' && interview.status !== 'abandoned') {
    throw new AppError('not_ready', 'The interview has not ended yet.');
  }
  if (!interview.criteriaVersionId) {
    throw new AppError(
      'unprocessable',
      'This interview has no plan, so there is nothing to report.',
    );
  }
}
