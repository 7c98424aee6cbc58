import type { InviteAnswer } from '#lib/api/interview-schemas.ts';
import type { InviteRow } from './invites.ts';

/** A link as the API shows it: never the link itself. */
export function inviteView(row: InviteRow, now: Date): InviteAnswer {
  return {
    invite_id: row.id,
    status: statusOf(row, now),
    created_at: row.createdAt.toISOString(),
    expires_at: row.expiresAt.toISOString(),
    opened_at: row.openedAt?.toISOString() ?? null,
    revoked_at: row.revokedAt?.toISOString() ?? null,
  };
}

function statusOf(row: InviteRow, now: Date): InviteAnswer['status'] {
  if (row.revokedAt) return 'revoked';
  if (row.expiresAt <= now) return 'expired';
  return row.openedAt ? 'opened' : 'pending';
}
