import { APIError } from 'better-auth/api';
import type { UserView } from '#lib/api/auth-schemas.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { RATE_RULES, rateLimiter } from '#lib/rate-limit.ts';
import { auth } from './auth.ts';
import { hashToken } from './secrets.ts';
import { userView } from './users.ts';

/**
 * Checks e-mail and password and opens a session. Returns who it is and the `Set-Cookie` values.
 * Throws `too_many_requests` or `invalid_credentials`; an unknown address takes as long as a wrong password, and
 * only the right password tells that an account is deactivated (`account_deactivated`).
 */
export async function signIn(input: {
  email: string;
  password: string;
  headers: Headers;
}): Promise<{ user: UserView; cookies: string[] }> {
  const account = input.email.trim().toLowerCase();
  const verdict = rateLimiter().take(RATE_RULES.sign_in_account, hashToken(account));
  if (!verdict.allowed) {
    throw new AppError('too_many_requests', undefined, {
      retryAfterSeconds: verdict.retryAfterSeconds,
    });
  }
  try {
    const { headers, response } = await auth().api.signInEmail({
      body: { email: input.email, password: input.password },
      headers: withoutOrigin(input.headers),
      returnHeaders: true,
    });
    await noteSignIn(response.user.id);
    return { user: userView(response.user), cookies: headers.getSetCookie() };
  } catch (thrown) {
    if (thrown instanceof APIError && thrown.statusCode < 500) {
      throw new AppError('invalid_credentials', undefined, { cause: thrown });
    }
    throw thrown;
  }
}

/**
 * Keeps when somebody signed in, unless they were deactivated: then no session stays. Deactivating deletes sessions
 * after it has marked the account, so that of the two one always sees the other.
 */
async function noteSignIn(userId: string): Promise<void> {
  const { count } = await db().user.updateMany({
    where: { id: userId, deactivatedAt: null },
    data: { lastSignInAt: new Date() },
  });
  if (count > 0) return;
  await db().session.deleteMany({ where: { userId } });
  throw new AppError('account_deactivated');
}

/** Ends the session of these headers, if there is one. Returns the `Set-Cookie` values that clear it. */
export async function signOut(headers: Headers): Promise<{ cookies: string[] }> {
  const result = await auth().api.signOut({ headers: withoutOrigin(headers), returnHeaders: true });
  return { cookies: result.headers.getSetCookie() };
}

/** Origins are judged by our handlers, which know more names of this machine than the library does. */
function withoutOrigin(headers: Headers): Headers {
  const cookie = headers.get('cookie');
  return new Headers(cookie ? { cookie } : {});
}
