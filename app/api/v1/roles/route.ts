import { resource, route } from '#lib/http.ts';
import { listRoles } from '#lib/roles/list-roles.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listRoles', ({ query }) => listRoles(query)),
);
