import type { PersonAnswer, PersonLink } from '#lib/api/people-schemas.ts';
import { hashToken } from '#lib/auth/secrets.ts';
import { db, type Tx } from '#lib/db/client.ts';
import { publicUrl } from '#lib/env.ts';
import { AppError } from '#lib/errors.ts';
import { newId, newSecret } from '#lib/ids.ts';
import { logger } from '#lib/logger.ts';
import { changePerson, type PersonChange } from './change-person.ts';

/** Long enough for somebody on leave, short enough that a forgotten mail is no way in. */
const LINK_DAYS = 7;
const DAY_MS = 24 * 3_600_000;

/**
 * A new link for a person, in the place of the one before: by it somebody invited joins, and somebody who has joined
 * sets a new password. Throws `not_found`, `conflict` for somebody deactivated.
 */
export async function renewLink(change: PersonChange): Promise<PersonLink> {
  const { personId, by } = change;
  const held: { made?: { link: string; expires_at: string } } = {};
  const person = await changePerson(change, async ({ tx, person }) => {
    if (person.deactivatedAt) {
      throw new AppError('conflict', 'This person is deactivated. Reactivate them first.');
    }
    held.made = await addLink(tx, { personId, by });
  });
  if (!held.made) throw new Error('A person was changed without a link being made.');
  logger.info('people.link_made', { person: personId, by });
  return { person, ...held.made };
}

/**
 * A new link for an owner whom nobody else could give one, for whoever runs the machine; null when no owner who can sign
 * in has this address.
 */
export async function renewLinkOfOwner(email: string): Promise<PersonLink | null> {
  const owner = await db().user.findFirst({
    where: {
      email: email.toLowerCase(),
      role: 'owner',
      deactivatedAt: null,
      pendingSince: null,
    },
  });
  return owner && renewLink({ personId: owner.id, by: owner.id });
}

/** Takes a person's open link out of use. Doing it twice is fine. Throws `not_found`. */
export async function revokeLink(change: PersonChange): Promise<PersonAnswer> {
  const { personId, by } = change;
  const person = await changePerson(change, ({ tx }) => revokeOpenLinks(tx, personId));
  logger.info('people.link_revoked', { person: personId, by });
  return person;
}

/** Makes a link inside a transaction; the ones before stop working. The link is given this once; its hash is kept. */
export async function addLink(
  tx: Tx,
  { personId, by }: PersonChange,
): Promise<{ link: string; expires_at: string }> {
  const token = newSecret();
  const now = Date.now();
  const expiresAt = new Date(now + LINK_DAYS * DAY_MS);
  await revokeOpenLinks(tx, personId);
  await tx.accountLink.create({
    data: {
      id: newId('lnk'),
      userId: personId,
      tokenHash: hashToken(token),
      createdBy: by,
      createdAt: new Date(now),
      expiresAt,
    },
  });
  return { link: `${publicUrl()}/account/${token}`, expires_at: expiresAt.toISOString() };
}

export async function revokeOpenLinks(tx: Tx, personId: string): Promise<void> {
  await tx.accountLink.updateMany({
    where: { userId: personId, usedAt: null, revokedAt: null },
    data: { revokedAt: new Date() },
  });
}
