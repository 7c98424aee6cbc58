import type { Recruiter } from '#lib/auth/principal.ts';
import { db } from '#lib/db/client.ts';
import { type Standing, type Visibility, visibilityOf } from './visibility.ts';

/** How somebody stands to an interview; null when there is none with this id. */
async function getStanding(interviewId: string, viewer: Recruiter): Promise<Standing | null> {
  const row = await db().interview.findUnique({
    where: { id: interviewId },
    select: {
      role: { select: { blindReview: true } },
      reviews: {
        where: { reviewerId: viewer.id },
        select: { requestedAt: true, submittedAt: true, aiSeenAt: true },
      },
    },
  });
  if (!row) return null;
  const own = row.reviews[0];
  return {
    blindMode: row.role.blindReview,
    isRequested: own?.requestedAt != null,
    hasSubmitted: own?.submittedAt != null,
    hasSeenAi: own?.aiSeenAt != null,
  };
}

/** What somebody may see of an interview's judgements now; null when there is no interview with this id. */
export async function getVisibility(
  interviewId: string,
  viewer: Recruiter,
): Promise<Visibility | null> {
  const standing = await getStanding(interviewId, viewer);
  return standing && visibilityOf(viewer, standing);
}

/** Whether a person was asked to review this interview: the one way in for a reviewer. */
export async function isAskedToReview(userId: string, interviewId: string): Promise<boolean> {
  const asked = await db().review.count({
    where: { reviewerId: userId, interviewId, requestedAt: { not: null } },
  });
  return asked > 0;
}
