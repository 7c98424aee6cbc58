import { AppError } from '#lib/errors.ts';
import { resource, route } from '#lib/http.ts';
import { getReport } from '#lib/reports/get-report.ts';
import { requestReport } from '#lib/reports/request-report.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getReport', async ({ params, query }) => {
    const report = await getReport(params.id, query.version);
    if (!report) throw new AppError('not_found');
    return report;
  }),
  route('requestReport', async ({ params, principal }) => {
    const { reportId, version } = await requestReport(params.id, principal.id);
    return { report_id: reportId, version };
  }),
);
