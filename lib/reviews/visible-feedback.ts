import type { Recruiter } from '#lib/auth/principal.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { type CandidateFeedback, requireFeedbackSource } from '#lib/reports/candidate-feedback.ts';
import { hasLevels } from './get-visible-report.ts';
import { getVisibility } from './standing.ts';

/**
 * What the candidate may see of the newest report, as far as this person may. Its strengths tell of the report, so that
 * they are held back with it. Throws `not_found`.
 */
export async function requireVisibleFeedback(
  viewer: Recruiter,
  interviewId: string,
): Promise<CandidateFeedback> {
  const { sharedAt, report } = await requireFeedbackSource(interviewId);
  const visibility = await getVisibility(interviewId, viewer);
  const hidden = report !== null && hasLevels(report) && !visibility?.ai;
  return {
    shared_at: sharedAt?.toISOString() ?? null,
    view: hidden ? null : (report?.candidate_view ?? null),
    hidden,
  };
}

/**
 * Switches on or off that the candidate sees their view. Sharing again keeps the first time; nobody shares what is held
 * back from them. Throws `not_found`, and `not_ready` while there is nothing to show.
 */
export async function shareFeedback(
  viewer: Recruiter,
  { interviewId, shared }: { interviewId: string; shared: boolean },
): Promise<CandidateFeedback> {
  const now = await requireVisibleFeedback(viewer, interviewId);
  if (shared && now.hidden) throw new AppError('not_ready', 'Give your own levels first.');
  if (shared && !now.view) throw new AppError('not_ready', 'There is nothing to show yet.');
  if (shared !== (now.shared_at !== null)) {
    await db().interview.update({
      where: { id: interviewId },
      data: { feedbackSharedAt: shared ? new Date() : null },
    });
  }
  return requireVisibleFeedback(viewer, interviewId);
}
