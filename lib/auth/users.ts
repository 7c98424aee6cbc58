import { type RoleName, roleNameSchema, type UserView } from '#lib/api/auth-schemas.ts';
import { db } from '#lib/db/client.ts';

type UserRow = { id: string; name: string; email: string; role?: string | null };

/** A user as the API shows them. */
export function userView(user: UserRow): UserView {
  const role: RoleName = roleNameSchema.catch('reviewer').parse(user.role);
  return { user_id: user.id, name: user.name, email: user.email, role };
}

/** The condition for accounts that can sign in now: joined, and not deactivated. */
export const CAN_SIGN_IN = { pendingSince: null, deactivatedAt: null };

export async function getUser(id: string): Promise<UserView | null> {
  const row = await db().user.findUnique({ where: { id } });
  return row ? userView(row) : null;
}

/** Names of users by id; ids of API keys and of users who are gone are not in it. */
export async function getUserNames(ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await db().user.findMany({
    where: { id: { in: [...new Set(ids)] } },
    select: { id: true, name: true },
  });
  return new Map(rows.map(({ id, name }) => [id, name]));
}
