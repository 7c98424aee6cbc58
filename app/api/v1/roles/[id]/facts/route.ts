import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { getRoleFacts, saveRoleFacts } from '#lib/roles/role-facts.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getRoleFacts', async ({ params }) => {
    const facts = await getRoleFacts(params.id);
    if (!facts) throw new AppError('not_found');
    return facts;
  }),
  route('saveRoleFacts', ({ params, body }) =>
    saveRoleFacts({ roleId: params.id, facts: body.facts, basedOn: body.based_on }),
  ),
);
