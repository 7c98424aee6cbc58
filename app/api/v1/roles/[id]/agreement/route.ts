import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { getRoleAgreement } from '#lib/reviews/get-role-agreement.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getRoleAgreement', async ({ params }) => {
    const agreement = await getRoleAgreement(params.id);
    if (!agreement) throw new AppError('not_found');
    return agreement;
  }),
);
