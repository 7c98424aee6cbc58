import { CAN_SIGN_IN } from '#lib/auth/users.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { hasEnded } from './decide.ts';

/**
 * Asks a person to review an interview; a reviewer may open it from then on. They see no other review before they
 * have submitted their own. Throws `not_found`, `not_ready` before the interview has ended, `unprocessable` for
 * nobody who can sign in or for oneself, `conflict` when they were asked or have judged already.
 */
export async function requestSecondReview(input: {
  interviewId: string;
  reviewerId: string;
  requestedBy: string;
}): Promise<{ review_id: string }> {
  const { interviewId, reviewerId, requestedBy } = input;
  const [interview, found] = await Promise.all([
    db().interview.findUnique({ where: { id: interviewId }, select: { status: true } }),
    db().user.count({ where: { id: reviewerId, ...CAN_SIGN_IN } }),
  ]);
  if (!interview) throw new AppError('not_found', 'There is no interview with this id.');
  if (!hasEnded(interview.status)) {
    throw new AppError('not_ready', 'The interview has not ended yet.');
  }
  if (found === 0 || reviewerId === requestedBy) {
    const message = found > 0 ? 'is yourself' : 'is nobody who can sign in';
    throw new AppError('unprocessable', 'Choose another person.', {
      fields: [{ field: '/user_id', message }],
    });
  }
  const request = { requestedBy, requestedAt: new Date() };
  const id = newId('rvw');
  const made = await db().review.createMany({
    data: [{ id, interviewId, reviewerId, ...request }],
    skipDuplicates: true,
  });
  if (made.count > 0) return { review_id: id };
  const asked = await db().review.updateManyAndReturn({
    where: { interviewId, reviewerId, requestedAt: null, submittedAt: null },
    data: request,
    select: { id: true },
  });
  const first = asked[0];
  if (!first) throw new AppError('conflict', 'This person was asked or has judged already.');
  return { review_id: first.id };
}
