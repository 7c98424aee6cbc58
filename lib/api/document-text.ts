import type { z } from 'zod';
import { hiddenTextSchema } from '#lib/documents/document-types.ts';
import { AppError } from '#lib/errors.ts';
import { sourcesSchema } from '#lib/profiles/profile-schemas.ts';
import type { documentTextSchema } from './document-schemas.ts';

type TextRow = {
  id: string;
  status: string;
  text: string | null;
  sources: unknown;
  hiddenText: unknown;
};

/** The text of a document as the API gives it. Throws `not_ready` while there is none. */
export function documentTextView(row: TextRow): z.infer<typeof documentTextSchema> {
  if (row.text === null)
    throw new AppError('not_ready', `There is no text yet (status: ${row.status}).`);
  return {
    document_id: row.id,
    text: row.text,
    sources: row.sources === null ? null : sourcesSchema.parse(row.sources),
    hidden_text: hiddenTextSchema.array().parse(row.hiddenText),
  };
}
