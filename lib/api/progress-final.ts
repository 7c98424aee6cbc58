import { z } from 'zod';

const documentStatus = z.looseObject({ status: z.enum(['ready', 'failed']) });
const failedInterview = z.looseObject({ status: z.literal('failed') });
const reportedInterview = z.looseObject({
  status: z.enum(['completed', 'abandoned']),
  report: z.looseObject({ status: z.enum(['ready', 'failed']) }),
});

/** Nothing more comes of a document that is read or failed. */
export function isFinalDocument(status: unknown): boolean {
  return documentStatus.safeParse(status).success;
}

/** Nothing more comes of an interview that could not be prepared, or whose report is there or failed. */
export function isFinalInterview(status: unknown): boolean {
  return failedInterview.safeParse(status).success || reportedInterview.safeParse(status).success;
}
