import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { fileStore } from '#lib/storage/file-store.ts';
import { updateDocument } from './document-progress.ts';
import { documentFormatSchema } from './document-types.ts';
import { documentReader } from './reader/document-reader.ts';

/**
 * Stored bytes → stored text: the document is `reading`, then has its text, pages, warnings and what
 * was hidden. An older attempt, or one that has come to its end, does nothing.
 * Throws AppError with a document code; `reader_failed` alone is worth another try.
 */
export async function parseStoredDocument(id: string, attempt: number): Promise<void> {
  const row = await db().document.findUnique({ where: { id } });
  if (!row || row.attempt !== attempt || row.status === 'ready' || row.status === 'failed') return;
  await db().$transaction((tx) =>
    updateDocument(tx, { id, attempt, from: ['queued'] }, { status: 'reading' }),
  );
  const parsed = await documentReader().read({
    owner: row.uploadedBy,
    format: documentFormatSchema.parse(row.format),
    mediaType: row.mediaType,
    sizeBytes: row.sizeBytes,
    open: () => openStored(row.storageKey),
  });
  await db().$transaction((tx) =>
    updateDocument(
      tx,
      { id, attempt, from: ['queued', 'reading'] },
      {
        text: parsed.text,
        pages: parsed.pages,
        // A document keeps its format, so nothing stored before needs to be taken back.
        pageStarts: parsed.pageStarts ?? undefined,
        hiddenText: parsed.hidden,
        warnings: parsed.warnings,
        readAt: new Date(),
      },
    ),
  );
}

async function openStored(key: string) {
  try {
    return await fileStore().read(key);
  } catch (cause) {
    throw new AppError('reader_failed', undefined, { cause });
  }
}
