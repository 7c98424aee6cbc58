import { auth } from '#lib/auth/auth.ts';
import { createSetupLink } from '#lib/auth/setup.ts';
import { newId } from '#lib/ids.ts';
import { createInvite } from '#lib/interviews/access/invites.ts';
import { CANARY } from './rows.ts';
import { cookiesOf, ORIGIN, type TestApi } from './test-api.ts';

export type Cookie = { cookie: string; origin: string };

/** Makes the owner by the set-up link and gives the headers of their browser. */
export async function setUpOwner(api: TestApi): Promise<Cookie> {
  const token = (await createSetupLink())?.split('/').at(-1);
  const response = await api.call('POST', '/setup', {
    headers: { origin: ORIGIN },
    body: { token, name: CANARY.name, email: CANARY.email, password: CANARY.password },
  });
  if (response.status !== 201) throw new Error(await response.text());
  return { cookie: cookiesOf(response), origin: ORIGIN };
}

/** An account of another role, and the headers of its browser. */
export async function addUser(api: TestApi, role: 'recruiter' | 'reviewer'): Promise<Cookie> {
  const { internalAdapter, password } = await auth().$context;
  const email = `${role}-${newId('usr')}@example.com`;
  const user = await internalAdapter.createUser(
    { name: role, email, emailVerified: false, role },
    { method: 'admin' },
  );
  await internalAdapter.linkAccount({
    userId: user.id,
    accountId: user.id,
    providerId: 'credential',
    password: await password.hash(CANARY.password),
  });
  const response = await api.call('POST', '/auth/sign-in', {
    body: { email, password: CANARY.password },
  });
  return { cookie: cookiesOf(response), origin: ORIGIN };
}

/** Opens a fresh link as a candidate would; the headers of their browser. */
export async function openAsCandidate(api: TestApi, interviewId: string): Promise<Cookie> {
  const { link } = await createInvite({ interviewId, createdBy: 'key_env' });
  const response = await api.call('POST', '/candidate/open', { body: { token: tokenOf(link) } });
  if (response.status !== 200) throw new Error(await response.text());
  return { cookie: cookiesOf(response), origin: ORIGIN };
}

export function tokenOf(link: string): string {
  return link.split('/').at(-1) ?? '';
}
