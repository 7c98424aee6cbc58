import { attachment } from '#lib/api/file-response.ts';
import { resource, route } from '#lib/http.ts';
import { reportFilename, requireReadableReport } from '#lib/reports/readable-report.ts';
import { getVisibleReport } from '#lib/reviews/get-visible-report.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getReportJson', async ({ params, query, principal }) => {
    const read = (version?: number) => getVisibleReport(principal, params.id, version);
    const report = await requireReadableReport(read, query.version);
    const filename = reportFilename(params.id, { report, ending: 'json' });
    return Response.json(report, { headers: { 'content-disposition': attachment(filename) } });
  }),
);
