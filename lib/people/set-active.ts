import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { AppError } from '#lib/errors.ts';
import { logger } from '#lib/logger.ts';
import { revokeOpenLinks } from './account-links.ts';
import { changePerson, type PersonChange, requireOtherOwner } from './change-person.ts';

/**
 * Ends all sessions and links of a person at once; they cannot sign in any more. What they wrote stays, under their
 * name. Doing it twice is fine. Throws `not_found`, `last_owner`, `conflict` for somebody who has not joined.
 */
export async function deactivatePerson(change: PersonChange): Promise<PersonAnswer> {
  const { personId, by } = change;
  const deactivated = await changePerson(change, async ({ tx, person, owners }) => {
    if (person.pendingSince) {
      throw new AppError('conflict', 'They have not joined yet. Remove the invitation instead.');
    }
    requireOtherOwner(owners, personId);
    const deactivatedAt = person.deactivatedAt ?? new Date();
    await tx.user.update({ where: { id: personId }, data: { deactivatedAt } });
    await tx.session.deleteMany({ where: { userId: personId } });
    await revokeOpenLinks(tx, personId);
  });
  logger.info('people.deactivated', { person: personId, by });
  return deactivated;
}

/** Lets a person sign in again, with the password they had. Doing it twice is fine. Throws `not_found`. */
export async function reactivatePerson(change: PersonChange): Promise<PersonAnswer> {
  const { personId, by } = change;
  const reactivated = await changePerson(change, async ({ tx }) => {
    await tx.user.update({ where: { id: personId }, data: { deactivatedAt: null } });
  });
  logger.info('people.reactivated', { person: personId, by });
  return reactivated;
}
