import { db } from '#lib/db/client.ts';
import type { DocumentRow } from './document-row.ts';

/** A document by its id, or null. */
export async function getDocument(id: string): Promise<DocumentRow | null> {
  return db().document.findUnique({ where: { id } });
}
