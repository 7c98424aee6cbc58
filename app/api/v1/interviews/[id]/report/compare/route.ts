import { resource, route } from '#lib/http.ts';
import { requireComparison } from '#lib/reports/get-comparison.ts';
import { requireVisibleVersions } from '#lib/reviews/require-visible-versions.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('compareReports', async ({ params, query, principal }) => {
    await requireVisibleVersions(principal, params.id, [query.from, query.to]);
    return requireComparison(params.id, query);
  }),
);
