import { db, Prisma } from '#lib/db/client.ts';
import type { ErrorCode } from '#lib/errors.ts';
import { updateDocument } from './document-progress.ts';

/**
 * Ends an attempt at reading with the reason why. The file stays, so that it can be tried again.
 * An older attempt, or a document that is ready, is left as it is.
 */
export async function failDocument(id: string, attempt: number, code: ErrorCode): Promise<void> {
  await db().$transaction((tx) =>
    updateDocument(
      tx,
      { id, attempt, from: ['queued', 'reading'] },
      { status: 'failed', errorCode: code, progress: Prisma.DbNull },
    ),
  );
}
