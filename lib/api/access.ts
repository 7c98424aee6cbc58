import { comesFromOurPages, isTrustedOrigin } from '#lib/auth/origin.ts';
import { isRecruiter, type Principal, principalOf } from '#lib/auth/principal.ts';
import { AppError } from '#lib/errors.ts';
import { candidateOf } from '#lib/interviews/access/candidate-session.ts';
import { isAskedToReview } from '#lib/reviews/standing.ts';
import type { AccessRule } from './operation.ts';

/** Who is asking, by the rule of the route. Throws `unauthorized` (nobody) or `not_found` (somebody else). */
export async function authorise(
  rule: AccessRule,
  request: Request,
  params: Record<string, unknown>,
): Promise<Principal | null> {
  if (rule === 'public') return null;
  // A recruiter who tries an interview as a candidate has both cookies: here the candidate's is asked for.
  if (rule === 'candidate') {
    const candidate = await candidateOf(request.headers);
    if (!candidate) throw new AppError('unauthorized', 'Open your link again.');
    return candidate;
  }
  const principal = await principalOf(request.headers);
  if (!principal) throw new AppError('unauthorized');
  if (isAllowed(rule, principal, params)) return principal;
  if (isForReviewers(rule) && principal.kind === 'user' && principal.role === 'reviewer') {
    if (await isAskedToReview(principal.id, String(params.id))) return principal;
  }
  if (rule === 'interview_party') {
    const candidate = await candidateOf(request.headers);
    if (candidate && isAllowed(rule, candidate, params)) return candidate;
  }
  throw new AppError('not_found');
}

function isAllowed(
  rule: Exclude<AccessRule, 'public' | 'candidate'>,
  principal: Principal,
  params: Record<string, unknown>,
): boolean {
  switch (rule) {
    case 'user':
      return principal.kind !== 'candidate';
    case 'recruiter':
      return isRecruiter(principal);
    case 'owner':
      return principal.kind === 'user' && principal.role === 'owner';
    case 'hiring_person':
    case 'interview_reviewer':
      return principal.kind === 'user' && isRecruiter(principal);
    case 'interview_reader':
      return isRecruiter(principal);
    case 'interview_party':
      return (
        isRecruiter(principal) ||
        (principal.kind === 'candidate' && principal.interviewId === params.id)
      );
    default:
      return rule satisfies never;
  }
}

function isForReviewers(rule: AccessRule): boolean {
  return rule === 'interview_reader' || rule === 'interview_reviewer';
}

/**
 * A write by cookie must come from our own pages; one that needs no cookie must not come from a foreign page.
 * Throws `forbidden_origin`.
 */
export function checkOrigin(request: Request, principal: Principal | null): void {
  if (request.method === 'GET' || request.method === 'HEAD') return;
  if (principal?.kind === 'api_key') return;
  const origin = request.headers.get('origin');
  const fine = principal
    ? comesFromOurPages(request.headers)
    : origin === null || isTrustedOrigin(origin, request.headers.get('host'));
  if (!fine) throw new AppError('forbidden_origin');
}

/** Under which id limits, replays and logs know who is asking. */
export function principalId(principal: Principal | null): string {
  if (!principal) return 'nobody';
  return principal.kind === 'candidate' ? principal.interviewId : principal.id;
}
