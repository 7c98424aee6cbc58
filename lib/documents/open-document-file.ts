import type { Readable } from 'node:stream';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { fileStore } from '#lib/storage/file-store.ts';

export type DocumentFile = {
  filename: string;
  /** of our own table, decided from the bytes at upload */
  mediaType: string;
  sizeBytes: number;
  body: Readable;
};

/**
 * The bytes of a document as they were uploaded. Throws `not_found` for an unknown id, `file_gone` when the
 * file is not where it was kept, `unavailable` when it cannot be read just now.
 */
export async function openDocumentFile(id: string): Promise<DocumentFile> {
  const row = await db().document.findUnique({
    where: { id },
    select: { filename: true, mediaType: true, sizeBytes: true, storageKey: true },
  });
  if (!row) throw new AppError('not_found');
  const { storageKey, ...file } = row;
  try {
    return { ...file, body: await fileStore().read(storageKey) };
  } catch (error) {
    if (!(error instanceof AppError) || error.code !== 'not_found') throw error;
    logger.error('document_file_gone', { document_id: id, ...errorFields(error) });
    throw new AppError('file_gone', undefined, { cause: error });
  }
}
