import type { Person, Reviewer } from '#lib/api/review-schemas.ts';
import { userView } from '#lib/auth/users.ts';
import { db } from '#lib/db/client.ts';

/** The people behind ids of accounts, by a function of the id; an account that is gone has no name. */
export async function peopleOf(ids: Iterable<string>): Promise<(id: string) => Person> {
  const rows = await db().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  const names = new Map(rows.map((row) => [row.id, row.name]));
  return (id) => ({ user_id: id, name: names.get(id) ?? null });
}

/** Everybody with an account, by name: who can be asked for a review. */
export async function listReviewers(): Promise<Reviewer[]> {
  const rows = await db().user.findMany({ orderBy: [{ name: 'asc' }, { id: 'asc' }] });
  return rows.map((row) => {
    const { user_id, name, role } = userView(row);
    return { user_id, name, role };
  });
}
