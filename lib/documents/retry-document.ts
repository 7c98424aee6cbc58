import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { requestReading, writeDocumentProgress } from './document-progress.ts';
import type { DocumentRow } from './document-row.ts';

/**
 * Has a failed document read again, as a new attempt. Throws `not_found`, `conflict` when it has not failed.
 */
export async function retryDocument(id: string): Promise<DocumentRow> {
  return db().$transaction(async (tx) => {
    const { count } = await tx.document.updateMany({
      where: { id, status: 'failed' },
      data: {
        status: 'queued',
        errorCode: null,
        warnings: [],
        hiddenText: [],
        pages: null,
        text: null,
        attempt: { increment: 1 },
      },
    });
    const row = await tx.document.findUnique({ where: { id } });
    if (!row) throw new AppError('not_found');
    if (count === 0) {
      throw new AppError('conflict', 'Only a document that could not be read can be tried again.');
    }
    await requestReading(tx, row);
    await writeDocumentProgress(tx, row);
    return row;
  });
}
