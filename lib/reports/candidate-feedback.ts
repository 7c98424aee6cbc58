import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { type CandidateView, candidateViewSchema, interviewReportSchema } from './report-schema.ts';

/** What a recruiter sees of what the candidate may see. */
export const candidateFeedbackSchema = z
  .object({
    /** from when the candidate may see it; null: not at all */
    shared_at: z.iso.datetime().nullable(),
    /** null before there is a report, and for reports made before there was such a view */
    view: candidateViewSchema.nullable(),
  })
  .meta({ id: 'CandidateFeedback' });
export type CandidateFeedback = z.infer<typeof candidateFeedbackSchema>;

export const shareFeedbackRequestSchema = z
  .object({ shared: z.boolean() })
  .meta({ id: 'ShareFeedback' });

/** The candidate's view of the newest report, and whether it is shared. Throws `not_found`. */
export async function requireCandidateFeedback(interviewId: string): Promise<CandidateFeedback> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    select: {
      feedbackSharedAt: true,
      reports: {
        where: { status: 'ready' },
        orderBy: { version: 'desc' },
        take: 1,
        select: { report: true },
      },
    },
  });
  if (!interview) throw new AppError('not_found', 'There is no interview with this id.');
  const stored = interview.reports[0]?.report;
  return {
    shared_at: interview.feedbackSharedAt?.toISOString() ?? null,
    view: stored ? interviewReportSchema.parse(stored).candidate_view : null,
  };
}

/**
 * Switches on or off that the candidate sees their view. Sharing again keeps the first time. Throws `not_found`, and
 * `not_ready` while there is nothing to show.
 */
export async function shareFeedback(
  interviewId: string,
  shared: boolean,
): Promise<CandidateFeedback> {
  const now = await requireCandidateFeedback(interviewId);
  if (shared && !now.view) throw new AppError('not_ready', 'There is nothing to show yet.');
  if (shared !== (now.shared_at !== null)) {
    await db().interview.update({
      where: { id: interviewId },
      data: { feedbackSharedAt: shared ? new Date() : null },
    });
  }
  return requireCandidateFeedback(interviewId);
}

/** What the candidate sees: their view, where a recruiter switched it on. Throws `not_found` where nobody did. */
export async function requireSharedFeedback(interviewId: string): Promise<CandidateView> {
  const { shared_at, view } = await requireCandidateFeedback(interviewId);
  if (!shared_at || !view) throw new AppError('not_found', 'Nothing was shared with you.');
  return view;
}
