import { z } from 'zod';

/** Names and shapes of all events. Ids only: what they tell of is read from the database. */
export const eventSchemas = {
  'document/uploaded': z.object({
    document_id: z.string(),
    attempt: z.int(),
    /** id of the uploader: owners take turns */
    owner: z.string().optional(),
  }),
  /** its pages, or some of them, are pictures of text */
  'document/pictured': z.object({
    document_id: z.string(),
    attempt: z.int(),
    owner: z.string(),
  }),
  'interview/created': z.object({ interview_id: z.string() }),
  'interview/completed': z.object({ interview_id: z.string() }),
  'report/requested': z.object({ interview_id: z.string(), report_id: z.string() }),
} as const;

export type EventName = keyof typeof eventSchemas;
export type EventData<N extends EventName> = z.infer<(typeof eventSchemas)[N]>;
