import type { ReviewTask } from '#lib/api/review-schemas.ts';
import { db } from '#lib/db/client.ts';
import { afterCursor, type Page, pageOfRows } from '#lib/page-cursor.ts';

export type ReviewTaskState = ReviewTask['state'];

/**
 * Interviews a person was asked to review, the newest request first: those that wait for them, or those they have
 * submitted. Throws `invalid_request` for a foreign cursor.
 */
export async function listReviewTasks(input: {
  userId: string;
  state: ReviewTaskState;
  limit: number;
  cursor?: string | undefined;
}): Promise<Page<ReviewTask>> {
  const { userId, state, limit } = input;
  const rows = await db().review.findMany({
    where: {
      reviewerId: userId,
      requestedAt: { not: null },
      submittedAt: state === 'waiting' ? null : { not: null },
      ...afterCursor(input.cursor, 'requestedAt'),
    },
    include: {
      interview: {
        select: { candidate: { select: { name: true } }, role: { select: { title: true } } },
      },
    },
    orderBy: [{ requestedAt: 'desc' }, { id: 'desc' }],
    take: limit + 1,
  });
  const requests = rows.flatMap((row) =>
    row.requestedAt === null ? [] : { ...row, createdAt: row.requestedAt },
  );
  return pageOfRows(requests, {
    limit,
    view: (row) => ({
      interview_id: row.interviewId,
      candidate_name: row.interview.candidate.name,
      role_title: row.interview.role.title,
      state,
      requested_at: row.createdAt.toISOString(),
      submitted_at: row.submittedAt?.toISOString() ?? null,
    }),
  });
}
