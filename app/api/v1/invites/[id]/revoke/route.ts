import { resource, route } from '#lib/http.ts';
import { inviteView } from '#lib/interviews/access/invite-view.ts';
import { revokeInvite } from '#lib/interviews/access/invites.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('revokeInvite', async ({ params }) =>
    inviteView(await revokeInvite(params.id), new Date()),
  ),
);
