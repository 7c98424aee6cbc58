import type { ReviewTask } from '#lib/api/review-schemas.ts';
import { db } from '#lib/db/client.ts';

/** More than anybody reviews in a year; the open ones come first. */
const TASKS_MAX = 200;

/** Interviews a person was asked to review: what waits first, then the newest. */
export async function listReviewTasks(userId: string): Promise<ReviewTask[]> {
  const rows = await db().review.findMany({
    where: { reviewerId: userId, requestedAt: { not: null } },
    include: {
      interview: {
        select: { candidate: { select: { name: true } }, role: { select: { title: true } } },
      },
    },
    orderBy: [
      { submittedAt: { sort: 'desc', nulls: 'first' } },
      { requestedAt: 'desc' },
      { id: 'asc' },
    ],
    take: TASKS_MAX,
  });
  return rows.flatMap((row) =>
    row.requestedAt === null
      ? []
      : {
          interview_id: row.interviewId,
          candidate_name: row.interview.candidate.name,
          role_title: row.interview.role.title,
          requested_at: row.requestedAt.toISOString(),
          submitted_at: row.submittedAt?.toISOString() ?? null,
        },
  );
}
