import { db } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';

/** Notes, once, that a person saw the AI's levels of an interview before submitting their own. */
export async function noteAiSeen(interviewId: string, userId: string): Promise<void> {
  const aiSeenAt = new Date();
  const { count } = await db().review.createMany({
    data: [{ id: newId('rvw'), interviewId, reviewerId: userId, aiSeenAt }],
    skipDuplicates: true,
  });
  if (count > 0) return;
  await db().review.updateMany({
    where: { interviewId, reviewerId: userId, aiSeenAt: null, submittedAt: null },
    data: { aiSeenAt },
  });
}
