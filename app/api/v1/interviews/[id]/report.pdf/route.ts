import { Readable } from 'node:stream';
import { fileResponse } from '#lib/api/file-response.ts';
import { resource, route } from '#lib/http.ts';
import { reportPdf } from '#lib/reports/pdf/report-pdf.ts';
import { reportFilename, requireReadableReport } from '#lib/reports/readable-report.ts';
import { getVisibleReport } from '#lib/reviews/get-visible-report.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getReportPdf', async ({ params, query, principal }) => {
    const read = (version?: number) => getVisibleReport(principal, params.id, version);
    const report = await requireReadableReport(read, query.version);
    const bytes = await reportPdf(params.id, { report, paper: query.paper });
    return fileResponse({
      filename: reportFilename(params.id, { report, ending: 'pdf' }),
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
      body: Readable.from([bytes]),
    });
  }),
);
