import type { PersonAnswer } from '#lib/api/people-schemas.ts';
import { userView } from '#lib/auth/users.ts';
import type { Prisma } from '#lib/db/client.ts';

export const personInclude = {
  links: { orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 1 },
} as const satisfies Prisma.UserInclude;

export type PersonRow = Prisma.UserGetPayload<{ include: typeof personInclude }>;

/** A person with an account, or with the promise of one, as owners see them: never a link itself. */
export function personView(row: PersonRow, now: Date): PersonAnswer {
  const { user_id, name, email, role } = userView(row);
  return {
    user_id,
    name: name === '' ? null : name,
    email,
    role,
    state: row.deactivatedAt ? 'deactivated' : row.pendingSince ? 'invited' : 'active',
    last_signed_in_at: row.lastSignInAt?.toISOString() ?? null,
    created_at: row.createdAt.toISOString(),
    link: linkView(row, now),
  };
}

function linkView(row: PersonRow, now: Date): PersonAnswer['link'] {
  const link = row.links[0];
  if (!link || link.usedAt) return null;
  const status = link.revokedAt ? 'revoked' : link.expiresAt <= now ? 'expired' : 'open';
  if (status !== 'open' && !row.pendingSince) return null;
  return {
    status,
    created_at: link.createdAt.toISOString(),
    expires_at: link.expiresAt.toISOString(),
  };
}
