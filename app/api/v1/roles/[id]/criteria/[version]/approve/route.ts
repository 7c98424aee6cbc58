import { resource, route } from '#lib/http.ts';
import { approveCriteria } from '#lib/roles/approve-criteria.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('approveCriteria', ({ params, principal }) =>
    approveCriteria({ roleId: params.id, version: params.version, by: principal.id }),
  ),
);
