import { resource, route } from '#lib/http.ts';
import { inviteView } from '#lib/interviews/access/invite-view.ts';
import { createInvite, listInvites } from '#lib/interviews/access/invites.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listInvites', async ({ params }) => {
    const rows = await listInvites(params.id);
    return { items: rows.map((row) => inviteView(row, new Date())) };
  }),
  route('createInvite', async ({ params, body, principal }) => {
    const { inviteId, link, expiresAt } = await createInvite({
      interviewId: params.id,
      createdBy: principal.id,
      expiresInDays: body?.expires_in_days,
    });
    return { invite_id: inviteId, link, expires_at: expiresAt.toISOString() };
  }),
);
