import { resource, route } from '#lib/http.ts';
import { changeRole } from '#lib/people/change-role.ts';
import { removeInvited } from '#lib/people/invite-person.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('changePerson', ({ params, body, principal }) =>
    changeRole({ personId: params.id, role: body.role, by: principal.id }),
  ),
  route('removePerson', async ({ params, principal }) => {
    await removeInvited({ personId: params.id, by: principal.id });
    return { removed: true as const };
  }),
);
