import { z } from 'zod';
import type { DocumentRow } from '#lib/documents/document-row.ts';
import { hiddenTextSchema } from '#lib/documents/document-types.ts';
import { AppError } from '#lib/errors.ts';
import { effectiveSources } from '#lib/profiles/effective-sources.ts';
import type { documentTextSchema } from './document-schemas.ts';

/** The text of a document as the API gives it. Throws `not_ready` while there is none. */
export function documentTextView(row: DocumentRow): z.infer<typeof documentTextSchema> {
  if (row.text === null)
    throw new AppError('not_ready', `There is no text yet (status: ${row.status}).`);
  return {
    document_id: row.id,
    text: row.text,
    sources: effectiveSources(row),
    hidden_text: hiddenTextSchema.array().parse(row.hiddenText),
    page_starts: z.array(z.int()).nullable().parse(row.pageStarts),
  };
}
