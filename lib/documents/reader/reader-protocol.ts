import { z } from 'zod';
import {
  documentFormatSchema,
  documentProgressSchema,
  documentWarningSchema,
  hiddenTextSchema,
} from '#lib/documents/document-types.ts';
import { DOCUMENT_ERROR_CODES, type DocumentErrorCode } from '#lib/errors.ts';
import { pageHabitSchema, pageReadingSchema, recognisedPageSchema } from './recognise-in-turn.ts';

/**
 * What goes between the server and its reading process. To the child: one line of JSON, then as many
 * raw bytes as it says. Back: lines of JSON, `ready` once and then for each file what was asked for, with
 * `progress` before it. Only text comes back, and it is checked like anything that comes from outside.
 *
 * A document with pages that are pictures takes several requests, so that others get their turn between
 * them and a page that ends the process takes none of the others with it: `read` is answered by `pictures`,
 * each of those pages is asked for by `recognise`, and what came of it goes along with `read` once more.
 */
export const readTaskSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('read'),
    /** null before anything was recognised; pages that are missing could not be */
    recognised: z.array(recognisedPageSchema).nullable(),
  }),
  z.object({
    type: z.literal('recognise'),
    /** from 0 */
    page: z.int().min(0),
    habit: pageHabitSchema,
    budgetMs: z.number(),
  }),
]);
export type ReadTask = z.infer<typeof readTaskSchema>;

export const readRequestSchema = z.object({
  id: z.int(),
  format: documentFormatSchema,
  mediaType: z.string(),
  sizeBytes: z.int().min(0),
  task: readTaskSchema,
});
export type ReadRequest = z.infer<typeof readRequestSchema>;

const documentErrorCodeSchema = z.enum(
  Object.keys(DOCUMENT_ERROR_CODES) as [DocumentErrorCode, ...DocumentErrorCode[]],
);

export const readAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
  z.object({ type: z.literal('progress'), id: z.int(), progress: documentProgressSchema }),
  z.object({
    type: z.literal('parsed'),
    id: z.int(),
    document: z.object({
      text: z.string(),
      pages: z.int().nullable(),
      pageStarts: z.array(z.int().min(0)).nullable(),
      hidden: z.array(hiddenTextSchema),
      warnings: z.array(documentWarningSchema),
    }),
  }),
  z.object({ type: z.literal('pictures'), id: z.int(), pages: z.array(z.int().min(0)) }),
  z.object({ type: z.literal('recognised'), id: z.int(), reading: pageReadingSchema.nullable() }),
  z.object({ type: z.literal('refused'), id: z.int(), code: documentErrorCodeSchema }),
]);
export type ReadAnswer = z.infer<typeof readAnswerSchema>;

/** Longest line that is taken from the child: the longest text, escaped, with room for what is hidden. */
export const MAX_ANSWER_CHARACTERS = 2_000_000;

/**
 * By which a child ends itself at its memory limit, told apart so from one that somebody else ended.
 * Windows knows no such signal.
 */
export const WATCHDOG_SIGNAL = process.platform === 'win32' ? 'SIGKILL' : 'SIGUSR2';
