import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { requestReport } from '#lib/reports/request-report.ts';
import { getVisibleReport } from '#lib/reviews/get-visible-report.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getReport', async ({ params, query, principal }) => {
    const report = await getVisibleReport(principal, params.id, query.version);
    if (!report) throw new AppError('not_found');
    return report;
  }),
  route('requestReport', async ({ params, principal, body }) => {
    const { reportId, version } = await requestReport(params.id, principal.id, body);
    return { report_id: reportId, version };
  }),
);
