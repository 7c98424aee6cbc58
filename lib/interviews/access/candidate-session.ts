import { readCookie } from '#lib/auth/cookies.ts';
import type { CandidatePrincipal } from '#lib/auth/principal.ts';
import { hashToken } from '#lib/auth/secrets.ts';
import { db } from '#lib/db/client.ts';

export const CANDIDATE_COOKIE = 'candor_candidate';

/** The candidate whose cookie these headers carry: not ended, not expired, its link not revoked. Else null. */
export async function candidateOf(headers: Headers): Promise<CandidatePrincipal | null> {
  const token = readCookie(headers, CANDIDATE_COOKIE);
  if (!token) return null;
  const session = await db().candidateSession.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { invite: { select: { interviewId: true, revokedAt: true } } },
  });
  if (!session || session.endedAt || session.invite.revokedAt) return null;
  if (session.expiresAt <= new Date()) return null;
  return { kind: 'candidate', interviewId: session.invite.interviewId, sessionId: session.id };
}
