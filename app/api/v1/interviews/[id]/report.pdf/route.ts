import { Readable } from 'node:stream';
import { fileResponse } from '#lib/api/file-response.ts';
import { resource, route } from '#lib/http.ts';
import { reportPdf } from '#lib/reports/pdf/report-pdf.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getReportPdf', async ({ params, query }) => {
    const { filename, bytes } = await reportPdf(params.id, query);
    return fileResponse({
      filename,
      mediaType: 'application/pdf',
      sizeBytes: bytes.length,
      body: Readable.from([bytes]),
    });
  }),
);
