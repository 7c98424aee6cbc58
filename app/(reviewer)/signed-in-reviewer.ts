import { headers } from 'next/headers';
import { redirect } from 'next/navigation';
import { cache } from 'react';
import type { UserView } from '#lib/api/auth-schemas.ts';
import { type UserPrincipal, userOf } from '#lib/auth/principal.ts';
import { getUser } from '#lib/auth/users.ts';

/** Whoever is signed in, whatever their role; nobody is sent to the sign-in page and back to `path` afterwards. */
export async function signedInReviewer(path: string): Promise<UserPrincipal> {
  const user = await currentReviewer();
  if (!user) redirect(`/sign-in?to=${encodeURIComponent(path)}`);
  return { kind: 'user', id: user.user_id, role: user.role };
}

/** Who asks, where that decides nothing by itself: null for nobody. */
export const currentReviewer = cache(async (): Promise<UserView | null> => {
  const principal = await userOf(await headers());
  return principal && getUser(principal.id);
});
