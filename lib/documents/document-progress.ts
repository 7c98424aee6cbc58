import type { Prisma, Tx } from '#lib/db/client.ts';
import { writeOutbox } from '#lib/outbox.ts';
import { writeProgress } from '#lib/progress.ts';
import type { DocumentRow } from './document-row.ts';
import { type DocumentView, documentView } from './document-view.ts';

/** Tells those who follow a document how it stands now: with what was understood of it, where the caller knows. */
export async function writeDocumentProgress(
  tx: Tx,
  row: DocumentRow,
  view: DocumentView = documentView(row),
): Promise<void> {
  await writeProgress(tx, {
    subject: 'document',
    subjectId: row.id,
    status: view as unknown as Prisma.InputJsonObject,
  });
}

/** Asks for the reading of a document: once for each attempt. */
export async function requestReading(tx: Tx, row: DocumentRow): Promise<void> {
  await writeOutbox(tx, {
    id: `${row.id}:${row.attempt}`,
    name: 'document/uploaded',
    data: { document_id: row.id, attempt: row.attempt, owner: row.uploadedBy },
  });
}

/** Asks for the recognition of a document whose pages are pictures: once for each attempt. */
export async function requestRecognition(tx: Tx, row: DocumentRow): Promise<void> {
  await writeOutbox(tx, {
    id: `${row.id}:${row.attempt}:pictured`,
    name: 'document/pictured',
    data: { document_id: row.id, attempt: row.attempt, owner: row.uploadedBy },
  });
}

/**
 * Changes a document for an attempt that is still the newest, and tells its followers.
 * False, and nothing written, when there is a newer attempt or no such document; or when its status
 * is not among `from`.
 */
export async function updateDocument(
  tx: Tx,
  attempt: { id: string; attempt: number; from?: readonly string[] },
  data: Prisma.DocumentUpdateManyMutationInput,
  view: (row: DocumentRow) => DocumentView = documentView,
): Promise<boolean> {
  const { count } = await tx.document.updateMany({
    where: {
      id: attempt.id,
      attempt: attempt.attempt,
      ...(attempt.from ? { status: { in: [...attempt.from] } } : {}),
    },
    data,
  });
  if (count === 0) return false;
  const row = await tx.document.findUniqueOrThrow({ where: { id: attempt.id } });
  await writeDocumentProgress(tx, row, view(row));
  return true;
}
