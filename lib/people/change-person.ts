import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { db, type Tx } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { type PersonRow, personInclude, personView } from './person-view.ts';

/** Who does what to whom. */
export type PersonChange = { personId: string; by: string };

type Held = {
  tx: Tx;
  person: PersonRow;
  /** ids of all who can sign in as an owner */
  owners: readonly string[];
};

/**
 * Does something to a person's account in one transaction, while no other owner changes anybody's. Gives the person
 * afterwards. Throws `not_found` for nobody, and when who asks is no owner any more.
 */
export function changePerson(
  { personId, by }: PersonChange,
  work: (held: Held) => Promise<void>,
): Promise<PersonAnswer> {
  return db().$transaction(async (tx) => {
    const owners = await lockOwners(tx, by);
    // Redeeming a link holds the person too: whoever comes second sees what the first did.
    await lockPerson(tx, personId);
    const person = await tx.user.findUnique({ where: { id: personId }, include: personInclude });
    if (!person) throw new AppError('not_found', 'There is no person with this id.');
    await work({ tx, person, owners });
    const changed = await tx.user.findUniqueOrThrow({
      where: { id: personId },
      include: personInclude,
    });
    return personView(changed, new Date());
  });
}

/**
 * Holds all owners who can sign in until the end of the transaction, so that changes to people come one after the
 * other and each counts the owners that are left. Throws `not_found` when `by` is none of them.
 */
export async function lockOwners(tx: Tx, by: string): Promise<string[]> {
  const rows = await tx.$queryRaw<{ id: string }[]>`
    SELECT id FROM users WHERE role = 'owner' AND deactivated_at IS NULL AND pending_since IS NULL
    ORDER BY id FOR UPDATE`;
  const owners = rows.map(({ id }) => id);
  if (!owners.includes(by)) throw new AppError('not_found');
  return owners;
}

export async function lockPerson(tx: Tx, personId: string): Promise<void> {
  await tx.$executeRaw`SELECT 1 FROM users WHERE id = ${personId} FOR UPDATE`;
}

/** Throws `last_owner` when nobody could sign in as an owner without this person. */
export function requireOtherOwner(owners: readonly string[], personId: string): void {
  if (owners.every((id) => id === personId)) throw new AppError('last_owner');
}
