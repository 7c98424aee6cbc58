import type { RoleName } from '#lib/api/auth-schemas.ts';
import type { PersonLink } from '#lib/api/people-schemas.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { logger } from '#lib/logger.ts';
import { addLink } from './account-links.ts';
import { lockOwners, type PersonChange } from './change-person.ts';
import { personInclude, personView } from './person-view.ts';

/**
 * Makes a place for a person and the link by which they take it: they choose name and password themselves. Throws
 * `conflict` when somebody has this address, whatever the case of its letters.
 */
export async function invitePerson(input: {
  email: string;
  role: RoleName;
  by: string;
}): Promise<PersonLink> {
  const personId = newId('usr');
  const email = input.email.toLowerCase();
  const invited = await db().$transaction(async (tx) => {
    await lockOwners(tx, input.by);
    const { count } = await tx.user.createMany({
      data: [{ id: personId, name: '', email, role: input.role, pendingSince: new Date() }],
      skipDuplicates: true,
    });
    if (count === 0) {
      throw new AppError('conflict', 'Somebody with this e-mail address is here already.', {
        fields: [{ field: '/email', message: 'is here already' }],
      });
    }
    const made = await addLink(tx, { personId, by: input.by });
    const row = await tx.user.findUniqueOrThrow({
      where: { id: personId },
      include: personInclude,
    });
    return { ...made, person: personView(row, new Date()) };
  });
  logger.info('people.invited', { person: personId, role: input.role, by: input.by });
  return invited;
}

/**
 * Takes back an invitation that nobody has used: the person is gone from the list. Throws `not_found`, `conflict`
 * for somebody who has joined: what they did keeps their name.
 */
export async function removeInvited({ personId, by }: PersonChange): Promise<void> {
  await db().$transaction(async (tx) => {
    await lockOwners(tx, by);
    const { count } = await tx.user.deleteMany({
      where: { id: personId, pendingSince: { not: null } },
    });
    if (count > 0) return;
    const exists = await tx.user.count({ where: { id: personId } });
    if (exists === 0) throw new AppError('not_found', 'There is no person with this id.');
    throw new AppError('conflict', 'They have joined. Deactivate them instead.');
  });
  logger.info('people.removed', { person: personId, by });
}
