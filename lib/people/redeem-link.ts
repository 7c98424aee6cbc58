import { auth, createAuth } from '#lib/auth/auth.ts';
import { hashToken } from '#lib/auth/secrets.ts';
import { db, type Prisma, type Tx } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { logger } from '#lib/logger.ts';
import { lockPerson } from './change-person.ts';

type LinkRow = Prisma.AccountLinkGetPayload<{ include: { user: true } }>;
type LinkProblem = 'link_invalid' | 'link_revoked' | 'link_used' | 'link_expired';

export type AccountLinkState =
  | { state: 'open'; purpose: 'join' | 'password'; email: string }
  | { state: LinkProblem };

/** What a link is for, or why it does not work; nothing about anybody unless it does. */
export async function getAccountLink(token: string): Promise<AccountLinkState> {
  const link = await findLink(db(), token);
  const problem = problemOf(link, new Date());
  if (!link || problem) return { state: problem ?? 'link_invalid' };
  const purpose = link.user.pendingSince ? 'join' : 'password';
  return { state: 'open', purpose, email: link.user.email };
}

/**
 * Uses a link up: somebody invited joins with a name and a password; for somebody who has joined it sets a new
 * password and ends all their sessions. Of any number of calls one succeeds. Returns the address to sign in with.
 * Throws `link_invalid`, `link_revoked`, `link_used`, `link_expired`, `invalid_request` where a name is missing.
 */
export async function redeemLink(input: {
  token: string;
  name?: string | undefined;
  password: string;
}): Promise<{ email: string }> {
  const { token, name } = input;
  // Hashing costs about 100 ms: not for a link that does not work, and not while the person is held.
  requireNameToJoin(requireOpen(await findLink(db(), token)), name);
  const password = await (await auth().$context).password.hash(input.password);
  const user = await db().$transaction(async (tx) => {
    const found = requireOpen(await findLink(tx, token));
    await lockPerson(tx, found.userId);
    const { id, user } = requireOpen(await findLink(tx, token));
    const joins = requireNameToJoin({ user }, name);
    await tx.accountLink.update({ where: { id }, data: { usedAt: new Date() } });
    const { internalAdapter } = await createAuth(tx).$context;
    if (joins) {
      await tx.user.update({
        where: { id: user.id },
        data: { name: joins.name, pendingSince: null },
      });
      await internalAdapter.linkAccount({
        userId: user.id,
        accountId: user.id,
        providerId: 'credential',
        password,
      });
    } else {
      await internalAdapter.updatePassword(user.id, password);
      await tx.session.deleteMany({ where: { userId: user.id } });
    }
    return user;
  });
  logger.info(user.pendingSince ? 'people.joined' : 'people.password_set', { person: user.id });
  return { email: user.email };
}

function findLink(tx: Tx, token: string): Promise<LinkRow | null> {
  return tx.accountLink.findUnique({
    where: { tokenHash: hashToken(token) },
    include: { user: true },
  });
}

function problemOf(link: LinkRow | null, now: Date): LinkProblem | null {
  if (!link) return 'link_invalid';
  if (link.usedAt) return 'link_used';
  if (link.revokedAt) return 'link_revoked';
  return link.expiresAt <= now ? 'link_expired' : null;
}

function requireOpen(link: LinkRow | null): LinkRow {
  const problem = problemOf(link, new Date());
  if (problem === 'link_used') throw new AppError(problem, 'This link was used already.');
  if (problem || !link) throw new AppError(problem ?? 'link_invalid');
  return link;
}

/** The name of somebody who joins by the link; null for who has joined. Throws `invalid_request` without a name. */
function requireNameToJoin(
  { user }: Pick<LinkRow, 'user'>,
  name: string | undefined,
): { name: string } | null {
  if (!user.pendingSince) return null;
  if (name) return { name };
  throw new AppError('invalid_request', undefined, {
    fields: [{ field: '/name', message: 'is needed to join' }],
  });
}
