import { resource, route } from '#lib/http.ts';
import { reportJsonSchema } from '#lib/reports/report-json-schema.ts';

export const { GET, HEAD, POST, PUT, PATCH, DELETE, OPTIONS } = resource(
  route('getReportSchema', async () => reportJsonSchema()),
);
