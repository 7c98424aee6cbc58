import { z } from 'zod';
import { interviewReportSchema } from './report-schema.ts';

/** The JSON Schema (draft 2020-12) of a report, from the one schema that every report is checked by. */
export function reportJsonSchema(): Record<string, unknown> {
  return {
    ...z.toJSONSchema(interviewReportSchema, { io: 'output' }),
    title: 'Interview report',
  };
}
