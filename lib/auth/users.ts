import { type RoleName, roleNameSchema, type UserView } from '#lib/api/auth-schemas.ts';
import { db } from '#lib/db/client.ts';

type UserRow = { id: string; name: string; email: string; role?: string | null };

/** A user as the API shows them. */
export function userView(user: UserRow): UserView {
  const role: RoleName = roleNameSchema.catch('reviewer').parse(user.role);
  return { user_id: user.id, name: user.name, email: user.email, role };
}

export async function getUser(id: string): Promise<UserView | null> {
  const row = await db().user.findUnique({ where: { id } });
  return row ? userView(row) : null;
}
