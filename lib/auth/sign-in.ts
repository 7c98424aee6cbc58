import { APIError } from 'better-auth/api';
import type { UserView } from '#lib/api/auth-schemas.ts';
import { AppError } from '#lib/errors.ts';
import { auth } from './auth.ts';
import { userView } from './users.ts';

/**
 * Checks e-mail and password and opens a session. Returns who it is and the `Set-Cookie` values.
 * Throws `invalid_credentials`; an unknown address takes as long as a wrong password.
 */
export async function signIn(input: {
  email: string;
  password: string;
  headers: Headers;
}): Promise<{ user: UserView; cookies: string[] }> {
  try {
    const { headers, response } = await auth().api.signInEmail({
      body: { email: input.email, password: input.password },
      headers: withoutOrigin(input.headers),
      returnHeaders: true,
    });
    return { user: userView(response.user), cookies: headers.getSetCookie() };
  } catch (thrown) {
    if (thrown instanceof APIError && thrown.statusCode < 500) {
      throw new AppError('invalid_credentials', undefined, { cause: thrown });
    }
    throw thrown;
  }
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
