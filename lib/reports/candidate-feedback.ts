import { z } from 'zod';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import {
  type CandidateView,
  candidateViewSchema,
  type InterviewReport,
  interviewReportSchema,
} from './report-schema.ts';

/** What a recruiter sees of what the candidate may see. */
export const candidateFeedbackSchema = z
  .object({
    /** from when the candidate may see it; null: not at all */
    shared_at: z.iso.datetime().nullable(),
    /** null before there is a report, while it is hidden, and for reports made before there was such a view */
    view: candidateViewSchema.nullable(),
    /** it is there, and held back until this person has given their own levels */
    hidden: z.boolean(),
  })
  .meta({ id: 'CandidateFeedback' });
export type CandidateFeedback = z.infer<typeof candidateFeedbackSchema>;

export const shareFeedbackRequestSchema = z
  .object({ shared: z.boolean() })
  .meta({ id: 'ShareFeedback' });

/**
 * The newest report that is ready, and from when the candidate may see their view of it (null: not at all). Not for a
 * reader before their own levels: `requireVisibleFeedback` is. Throws `not_found`.
 */
export async function requireFeedbackSource(
  interviewId: string,
): Promise<{ sharedAt: Date | null; report: InterviewReport | null }> {
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
    sharedAt: interview.feedbackSharedAt,
    report: stored ? interviewReportSchema.parse(stored) : null,
  };
}

/** What the candidate sees: their view, where a recruiter switched it on. Throws `not_found` where nobody did. */
export async function requireSharedFeedback(interviewId: string): Promise<CandidateView> {
  const { sharedAt, report } = await requireFeedbackSource(interviewId);
  const view = report?.candidate_view;
  if (!sharedAt || !view) throw new AppError('not_found', 'Nothing was shared with you.');
  return view;
}
