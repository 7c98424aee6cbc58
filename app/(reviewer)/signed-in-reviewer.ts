import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { type UserPrincipal, userOf } from '#lib/auth/principal.ts';

/** Whoever is signed in, whatever their role; nobody is sent to the sign-in page and back to `path` afterwards. */
export async function signedInReviewer(path: string): Promise<UserPrincipal> {
  const user = await userOf(await headers());
  if (!user) redirect(`/sign-in?to=${encodeURIComponent(path)}`);
  return user;
}
