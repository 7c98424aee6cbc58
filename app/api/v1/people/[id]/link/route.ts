import { resource, route } from '#lib/http.ts';
import { renewLink, revokeLink } from '#lib/people/account-links.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('renewPersonLink', ({ params, principal }) =>
    renewLink({ personId: params.id, by: principal.id }),
  ),
  route('revokePersonLink', ({ params, principal }) =>
    revokeLink({ personId: params.id, by: principal.id }),
  ),
);
