import { resource, route } from '#lib/http.ts';
import { requireComparison } from '#lib/reports/get-comparison.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('compareReports', ({ params, query }) => requireComparison(params.id, query)),
);
