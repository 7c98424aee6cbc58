import type { Recruiter } from '#lib/auth/principal.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';

/**
 * Takes back that somebody was asked for a review: it is gone from their list, and a reviewer can open the interview
 * no more. A draft of theirs is kept, should they be asked again. Throws `not_found` when nobody was asked or the
 * asker was somebody else, `conflict` when the review was given already: that stays.
 */
export async function withdrawReviewRequest(input: {
  interviewId: string;
  reviewerId: string;
  by: Recruiter;
}): Promise<void> {
  const { interviewId, reviewerId, by } = input;
  const asked = await db().review.findUnique({
    where: { interviewId_reviewerId: { interviewId, reviewerId } },
    select: { requestedAt: true, requestedBy: true },
  });
  if (!asked?.requestedAt || !mayWithdraw(by, asked.requestedBy)) {
    throw new AppError('not_found', 'Nobody was asked by you.');
  }
  const { count } = await db().review.updateMany({
    where: { interviewId, reviewerId, submittedAt: null },
    data: { requestedAt: null, requestedBy: null },
  });
  if (count === 0) throw new AppError('conflict', 'They have given their review. It stays.');
}

/** Whoever asked may take it back; an owner too, since who asked may be gone. */
export function mayWithdraw(by: Recruiter, requestedBy: string | null): boolean {
  return by.id === requestedBy || (by.kind === 'user' && by.role === 'owner');
}
