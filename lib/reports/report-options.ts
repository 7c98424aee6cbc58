import { z } from 'zod';

/** A sentence that a person puts back into the scorer's view, named by its place. */
const sentencePlaceSchema = z.object({
  turn_id: z.string().min(1).max(64),
  start: z.int().min(0),
});
export type SentencePlace = z.infer<typeof sentencePlaceSchema>;

/** More sentences than an interview has are none of its own. */
const SENTENCES_MAX = 1_000;

/** What the one who asks for another version of a report may choose. */
export const reportRequestSchema = z
  .object({
    /** judge with these sentences too, which speak to the evaluator: the places given in `withheld` */
    include_sentences: z.array(sentencePlaceSchema).max(SENTENCES_MAX).optional().meta({
      description:
        'Sentences of `withheld` that the scorer shall see after all. Left out: as in the newest version.',
    }),
    only_failed: z.boolean().optional().meta({
      description:
        'Ask the model again only for criteria that need a person because a model failed; all else is kept.',
    }),
  })
  .optional()
  .meta({ id: 'ReportRequest' });
export type ReportRequest = z.infer<typeof reportRequestSchema>;

/** The choice as it is kept with the report. */
export const reportOptionsSchema = z.object({
  include_sentences: z.array(sentencePlaceSchema).default([]),
  /** version whose results are kept */
  based_on_version: z.int().nullable().default(null),
});
export type ReportOptions = z.infer<typeof reportOptionsSchema>;
