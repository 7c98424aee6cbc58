import { z } from 'zod';
import {
  documentFormatSchema,
  documentWarningSchema,
  hiddenTextSchema,
} from '#lib/documents/document-types.ts';
import { DOCUMENT_ERROR_CODES, type DocumentErrorCode } from '#lib/errors.ts';

/**
 * What goes between the server and its reading process. To the child: one line of JSON, then as many
 * raw bytes as it says. Back: lines of JSON, `ready` once and then one answer for each file. Only
 * text comes back, and it is checked like anything that comes from outside.
 */
export const readRequestSchema = z.object({
  id: z.int(),
  format: documentFormatSchema,
  mediaType: z.string(),
  sizeBytes: z.int().min(0),
});
export type ReadRequest = z.infer<typeof readRequestSchema>;

const documentErrorCodeSchema = z.enum(
  Object.keys(DOCUMENT_ERROR_CODES) as [DocumentErrorCode, ...DocumentErrorCode[]],
);

export const readAnswerSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('ready') }),
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
  z.object({ type: z.literal('refused'), id: z.int(), code: documentErrorCodeSchema }),
]);
export type ReadAnswer = z.infer<typeof readAnswerSchema>;

/** Longest line that is taken from the child: the longest text, escaped, with room for what is hidden. */
export const MAX_ANSWER_CHARACTERS = 2_000_000;
