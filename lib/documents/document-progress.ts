import type { Prisma, Tx } from '#lib/db/client.ts';
import { writeOutbox } from '#lib/outbox.ts';
import { writeProgress } from '#lib/progress.ts';
import type { DocumentRow } from './document-row.ts';
import { documentView } from './document-view.ts';

/** Tells those who follow a document how it stands now. */
export async function writeDocumentProgress(tx: Tx, row: DocumentRow): Promise<void> {
  await writeProgress(tx, {
    subject: 'document',
    subjectId: row.id,
    status: documentView(row) as unknown as Prisma.InputJsonObject,
  });
}

/** Asks for the reading of a document: once for each attempt. */
export async function requestReading(tx: Tx, row: DocumentRow): Promise<void> {
  await writeOutbox(tx, {
    id: `${row.id}:${row.attempt}`,
    name: 'document/uploaded',
    data: { document_id: row.id, attempt: row.attempt },
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
  await writeDocumentProgress(
    tx,
    await tx.document.findUniqueOrThrow({ where: { id: attempt.id } }),
  );
  return true;
}
