import { resource, route } from '#lib/http.ts';
import { reactivatePerson } from '#lib/people/set-active.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('reactivatePerson', ({ params, principal }) =>
    reactivatePerson({ personId: params.id, by: principal.id }),
  ),
);
