import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { listCriteriaVersions } from '#lib/roles/criteria-version-view.ts';
import { saveCriteria } from '#lib/roles/save-criteria.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('listCriteriaVersions', async ({ params }) => {
    const items = await listCriteriaVersions(params.id);
    if (!items) throw new AppError('not_found');
    return { items };
  }),
  route('saveCriteria', ({ params, body, principal }) =>
    saveCriteria({
      roleId: params.id,
      basedOn: body.based_on,
      criteria: body.criteria,
      coreItems: body.core_questions.map((item) => ({ ...item, kind: 'core' })),
      weightsReason: body.weights_reason,
      by: principal.id,
    }),
  ),
);
