import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { getRole } from '#lib/roles/get-role.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getRole', async ({ params }) => {
    const role = await getRole(params.id);
    if (!role) throw new AppError('not_found');
    return role;
  }),
);
