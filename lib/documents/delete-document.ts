import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { fileStore } from '#lib/storage/file-store.ts';

/**
 * Deletes a document, with its text, profile and file. The role or candidate made of it goes too, as
 * long as no interview hangs on it. Throws `not_found`, `conflict` while it is used by an interview.
 */
export async function deleteDocument(id: string): Promise<void> {
  const storageKey = await db().$transaction(async (tx) => {
    // Whoever starts an interview with it waits here, or is waited for.
    await tx.$queryRaw`SELECT id FROM documents WHERE id = ${id} FOR UPDATE`;
    const row = await tx.document.findUnique({
      where: { id },
      select: {
        storageKey: true,
        role: { select: { id: true, _count: { select: { interviews: true } } } },
        candidate: { select: { id: true, _count: { select: { interviews: true } } } },
      },
    });
    if (!row) throw new AppError('not_found');
    if ((row.role?._count.interviews ?? 0) + (row.candidate?._count.interviews ?? 0) > 0) {
      throw new AppError('conflict', 'This document belongs to an interview. Delete that first.');
    }
    if (row.role) await tx.role.delete({ where: { id: row.role.id } });
    if (row.candidate) await tx.candidate.delete({ where: { id: row.candidate.id } });
    await tx.progressEvent.deleteMany({ where: { subject: 'document', subjectId: id } });
    await tx.document.delete({ where: { id } });
    return row.storageKey;
  });
  // The row is gone for good; a file that cannot be removed now is found by the sweep of files.
  await fileStore()
    .remove(storageKey)
    .catch((error: unknown) => logger.warn('file_not_removed', errorFields(error)));
}
