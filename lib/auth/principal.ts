import { type RoleName, roleNameSchema } from '#lib/api/auth-schemas.ts';
import { candidateOf } from '#lib/interviews/access/candidate-session.ts';
import { ENV_API_KEY_ID, hasApiKey } from './api-key.ts';
import { auth } from './auth.ts';

export type UserPrincipal = { kind: 'user'; id: string; role: RoleName };
type ApiKeyPrincipal = { kind: 'api_key'; id: string };
export type CandidatePrincipal = { kind: 'candidate'; interviewId: string; sessionId: string };
/** Who is asking. */
export type Principal = UserPrincipal | ApiKeyPrincipal | CandidatePrincipal;
export type Recruiter = UserPrincipal | ApiKeyPrincipal;

/**
 * Who sent these headers: an API key counts before a session cookie, and that before a candidate's cookie.
 * A key that is wrong is nobody, whatever cookies came with it.
 */
export async function principalOf(headers: Headers): Promise<Principal | null> {
  if (headers.has('authorization')) {
    return hasApiKey(headers) ? { kind: 'api_key', id: ENV_API_KEY_ID } : null;
  }
  return (await userOf(headers)) ?? (await candidateOf(headers));
}

/** The signed-in user of these headers, or null. */
export async function userOf(headers: Headers): Promise<UserPrincipal | null> {
  if (!headers.has('cookie')) return null;
  const session = await auth().api.getSession({ headers });
  if (!session) return null;
  const role = roleNameSchema.safeParse(session.user.role);
  return role.success ? { kind: 'user', id: session.user.id, role: role.data } : null;
}

/** Whether somebody may do what recruiters do; reviewers and candidates may not. */
export function isRecruiter(principal: Principal): principal is Recruiter {
  return (
    principal.kind === 'api_key' || (principal.kind === 'user' && principal.role !== 'reviewer')
  );
}
