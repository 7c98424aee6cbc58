import { resource, route } from '#lib/http.ts';
import { redraftCriteria } from '#lib/roles/redraft-criteria.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('draftCriteria', ({ params, body, principal }) =>
    redraftCriteria({ roleId: params.id, by: body.by, actor: principal.id }),
  ),
);
