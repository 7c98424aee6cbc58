import { resource, route } from '#lib/http.ts';
import { deactivatePerson } from '#lib/people/set-active.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('deactivatePerson', ({ params, principal }) =>
    deactivatePerson({ personId: params.id, by: principal.id }),
  ),
);
