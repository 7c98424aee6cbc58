import { headers } from 'next/headers';
import { notFound, redirect } from 'next/navigation';
import { cache } from 'react';
import type { UserView } from '#lib/api/auth-schemas.ts';
import { isRecruiter, userOf } from '#lib/auth/principal.ts';
import { getUser } from '#lib/auth/users.ts';

/**
 * The recruiter this page is made for. Nobody is sent to the sign-in page and back to `path` afterwards;
 * somebody who may not be here sees that there is nothing. Every page calls it before it reads anything.
 */
export async function signedInUser(path: string): Promise<UserView> {
  const user = await currentUser();
  if (user === null) redirect(`/sign-in?to=${encodeURIComponent(path)}`);
  // The first page of a reviewer, to which signing in leads everybody, is the list of their reviews.
  if (user === 'not_allowed' && path === '/') redirect('/reviews');
  if (user === 'not_allowed') notFound();
  return user;
}

/** The same for the pages of owners: to everybody else there is nothing. */
export async function signedInOwner(path: string): Promise<UserView> {
  const user = await signedInUser(path);
  if (user.role !== 'owner') notFound();
  return user;
}

/** Who asks, where that decides nothing by itself: null for nobody. */
export const currentUser = cache(async (): Promise<UserView | 'not_allowed' | null> => {
  const principal = await userOf(await headers());
  if (!principal) return null;
  if (!isRecruiter(principal)) return 'not_allowed';
  return getUser(principal.id);
});
