import type { CandidateInterview } from '#lib/api/candidate-schemas.ts';
import { interviewStatusSchema } from '#lib/api/interview-schemas.ts';
import type { CandidatePrincipal } from '#lib/auth/principal.ts';
import { db } from '#lib/db/client.ts';
import { env } from '#lib/env.ts';
import { AppError } from '#lib/errors.ts';
import { planSchema } from '#lib/interviews/plan/plan-schema.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import { consentOf, NOTICE_VERSION } from './consent.ts';
import { chatPath, liveOrigin } from './ticket.ts';

/** What a candidate may see of their own interview; nothing by which answers are judged. Throws `not_found`. */
export async function getCandidateInterview(
  candidate: CandidatePrincipal,
): Promise<CandidateInterview> {
  const session = await db().candidateSession.findUnique({
    where: { id: candidate.sessionId },
    select: {
      expiresAt: true,
      invite: {
        select: {
          interview: {
            select: {
              id: true,
              status: true,
              plan: true,
              role: { select: { title: true, document: { select: PROFILE_COLUMNS } } },
            },
          },
        },
      },
    },
  });
  if (!session) throw new AppError('not_found');
  const { interview } = session.invite;
  const plan = planSchema.safeParse(interview.plan);
  const consent = await consentOf(interview.id);
  return {
    interview_id: interview.id,
    status: interviewStatusSchema.parse(interview.status),
    role_title: plan.success ? plan.data.role_title : interview.role.title,
    company: effectiveJob(interview.role.document)?.company ?? null,
    minutes: plan.success ? plan.data.minutes : null,
    language: plan.success ? plan.data.language : null,
    notice_version: NOTICE_VERSION,
    consent: consent && {
      answer: consent.answer,
      notice_version: consent.noticeVersion,
      at: consent.at.toISOString(),
    },
    expires_at: session.expiresAt.toISOString(),
    chat_path: chatPath(interview.id),
    live_url: liveOrigin(),
    built_in_interviewer: env().LLM_MODEL === undefined,
  };
}
