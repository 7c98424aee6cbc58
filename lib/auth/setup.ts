import type { UserView } from '#lib/api/auth-schemas.ts';
import { db, type Tx } from '#lib/db/client.ts';
import { publicUrl } from '#lib/env.ts';
import { AppError } from '#lib/errors.ts';
import { newId, newSecret } from '#lib/ids.ts';
import { auth, createAuth } from './auth.ts';
import { hashToken } from './secrets.ts';
import { userView } from './users.ts';

/** Any number: the key of the advisory lock under which the owner is made. */
const SETUP_LOCK = 7_203_411;

/** Whether an owner account exists. */
export async function hasOwner(): Promise<boolean> {
  return (await db().user.count({ where: { role: 'owner' } })) > 0;
}

/**
 * The one-time link that makes the owner account, or null when there is one. Only its hash is kept, and an
 * earlier link stops working.
 */
export async function createSetupLink(): Promise<string | null> {
  const token = newSecret();
  const made = await db().$transaction(async (tx) => {
    await lock(tx);
    if ((await tx.user.count()) > 0) return false;
    await tx.setupToken.deleteMany();
    await tx.setupToken.create({ data: { id: newId('stp'), tokenHash: hashToken(token) } });
    return true;
  });
  return made ? `${publicUrl()}/setup/${token}` : null;
}

/** Whether this token would be taken by `completeSetup` just now. */
export async function isSetupTokenValid(token: string): Promise<boolean> {
  const row = await db().setupToken.findUnique({ where: { tokenHash: hashToken(token) } });
  return row !== null && row.usedAt === null && !(await hasOwner());
}

/**
 * Makes the owner account. Of any number of calls, on any number of machines, one succeeds.
 * Throws `link_invalid` (unknown or replaced token) or `conflict` (the account exists).
 */
export async function completeSetup(input: {
  token: string;
  name: string;
  email: string;
  password: string;
}): Promise<UserView> {
  const tokenHash = hashToken(input.token);
  // Hashing costs about 100 ms: not for a token that is not there, and not while the lock is held.
  await requireOpenToken(db(), tokenHash);
  const password = await (await auth().$context).password.hash(input.password);
  return db().$transaction(async (tx) => {
    await lock(tx);
    await requireOpenToken(tx, tokenHash);
    await tx.setupToken.update({ where: { tokenHash }, data: { usedAt: new Date() } });
    const { internalAdapter } = await createAuth(tx).$context;
    const owner = { name: input.name, email: input.email, emailVerified: false, role: 'owner' };
    const user = await internalAdapter.createUser(owner, { method: 'admin' });
    await internalAdapter.linkAccount({
      userId: user.id,
      accountId: user.id,
      providerId: 'credential',
      password,
    });
    return userView({ ...user, role: 'owner' });
  });
}

async function requireOpenToken(tx: Tx, tokenHash: string): Promise<void> {
  const row = await tx.setupToken.findUnique({ where: { tokenHash } });
  if (!row) throw new AppError('link_invalid');
  const used = row.usedAt !== null || (await tx.user.count()) > 0;
  if (used) throw new AppError('conflict', 'The owner account exists already. Sign in instead.');
}

async function lock(tx: Tx): Promise<void> {
  await tx.$executeRaw`SELECT pg_advisory_xact_lock(${SETUP_LOCK})`;
}
