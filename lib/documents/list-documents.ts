import { db } from '#lib/db/client.ts';
import { afterCursor, NEWEST_FIRST, type Page, pageOfRows } from '#lib/page-cursor.ts';
import type { DocumentRow } from './document-row.ts';
import type { DocumentKind } from './document-types.ts';

export type ListDocumentsInput = {
  limit: number;
  cursor?: string | undefined;
  kind?: DocumentKind | undefined;
};

/** Documents, newest first, all or of one kind. Throws `invalid_request` for a foreign cursor. */
export async function listDocuments(input: ListDocumentsInput): Promise<Page<DocumentRow>> {
  const rows = await db().document.findMany({
    where: {
      ...(input.kind === undefined ? {} : { kind: input.kind }),
      ...afterCursor(input.cursor),
    },
    orderBy: NEWEST_FIRST,
    take: input.limit + 1,
  });
  return pageOfRows(rows, { limit: input.limit, view: (row) => row });
}
