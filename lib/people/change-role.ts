import type { RoleName } from '#lib/api/auth-schemas.ts';
import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { logger } from '#lib/logger.ts';
import { changePerson, type PersonChange, requireOtherOwner } from './change-person.ts';

/**
 * Gives a person another role; it counts from their next request on. Throws `not_found`, `last_owner`.
 */
export async function changeRole(change: PersonChange & { role: RoleName }): Promise<PersonAnswer> {
  const { personId, by, role } = change;
  const person = await changePerson(change, async ({ tx, owners }) => {
    if (role !== 'owner') requireOtherOwner(owners, personId);
    await tx.user.update({ where: { id: personId }, data: { role } });
  });
  logger.info('people.role_changed', { person: personId, role, by });
  return person;
}
