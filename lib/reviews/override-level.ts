import type { OverrideView } from '#lib/api/review-schemas.ts';
import type { UserPrincipal } from '#lib/auth/principal.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { requireReadyReport } from './require-ready-report.ts';
import { overrideView } from './review-view.ts';

/**
 * Puts a person's level beside the AI's, with the reason; the AI's stays as it is. Throws `not_found`, `not_ready`
 * before their own levels are submitted or without that version, `unprocessable` for no criterion of it.
 */
export async function overrideLevel(input: {
  interviewId: string;
  by: UserPrincipal;
  reportVersion: number;
  criterionId: string;
  level: number;
  reason: string;
}): Promise<OverrideView> {
  const { interviewId, by, criterionId, reportVersion } = input;
  const { report } = await requireReadyReport(interviewId, reportVersion);
  const review = await db().review.findUnique({
    where: { interviewId_reviewerId: { interviewId, reviewerId: by.id } },
    select: { id: true, submittedAt: true },
  });
  if (!review?.submittedAt) {
    throw new AppError('not_ready', 'Give your own levels first.');
  }
  const judged = report.competencies.find((entry) => entry.criterion_id === criterionId);
  if (!judged) {
    throw new AppError('unprocessable', undefined, {
      fields: [{ field: '/criterion_id', message: 'is no criterion of this report' }],
    });
  }
  const row = await db().reviewOverride.create({
    data: {
      id: newId('ovr'),
      reviewId: review.id,
      criterionId,
      reportVersion,
      originalLevel: judged.level,
      level: input.level,
      reason: input.reason,
      createdBy: by.id,
    },
  });
  return overrideView(row);
}
