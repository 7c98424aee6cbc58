import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { getCriteriaVersion } from '#lib/roles/criteria-version-view.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getCriteriaVersion', async ({ params }) => {
    const version = await getCriteriaVersion(params.id, params.version);
    if (!version) throw new AppError('not_found');
    return version;
  }),
);
