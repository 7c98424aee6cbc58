import type { Person, Reviewer } from '#lib/api/review-schemas.ts';
import { CAN_SIGN_IN, userView } from '#lib/auth/users.ts';
import { db } from '#lib/db/client.ts';
import { matching } from '#lib/people/matching.ts';

/** The people behind ids of accounts, by a function of the id; an account that is gone has no name. */
export async function peopleOf(ids: Iterable<string>): Promise<(id: string) => Person> {
  const rows = await db().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return (id) => ({ user_id: id, name: names.get(id) ?? null });
}

/** Those of these people who can sign in now. */
export async function whoCanSignIn(ids: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await db().user.findMany({
    where: { id: { in: [...ids] }, ...CAN_SIGN_IN },
    select: { id: true },
  });
  return new Set(rows.map(({ id }) => id));
}

/** Who can be asked for a review by `asker`, by name: everybody else who can sign in, or those who match. */
export async function listReviewers(input: {
  asker: string;
  limit: number;
  search?: string | undefined;
}): Promise<Reviewer[]> {
  const rows = await db().user.findMany({
    where: { AND: [CAN_SIGN_IN, { id: { not: input.asker } }, matching(input.search)] },
    orderBy: [{ name: 'asc' }, { id: 'asc' }],
    take: input.limit,
  });
  return rows.map((row) => {
    const { user_id, name, email, role } = userView(row);
    return { user_id, name, email, role };
  });
}
