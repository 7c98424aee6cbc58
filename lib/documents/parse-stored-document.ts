import { db, Prisma } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { fileStore } from '#lib/storage/file-store.ts';
import { requestRecognition, updateDocument } from './document-progress.ts';
import type { DocumentRow } from './document-row.ts';
import { documentFormatSchema, type ParsedDocument } from './document-types.ts';
import { followReading } from './follow-reading.ts';
import { documentReader, type ReadingRequest } from './reader/document-reader.ts';

/**
 * Stored bytes → stored text: the document is `reading` when its turn comes, then has its text, pages,
 * warnings and what was hidden. True when it is read now; false when pages of it are pictures, which
 * asks for `recogniseStoredDocument`. An older attempt, or one that has come to its end, does nothing.
 * Throws AppError with a document code; `reader_failed` alone is worth another try.
 */
export async function parseStoredDocument(id: string, attempt: number): Promise<boolean> {
  return withReading({ id, attempt }, async (request, row) => {
    const reading = await documentReader().read(request);
    if (reading.type === 'parsed') return reading.document;
    await db().$transaction(async (tx) => {
      const isNewest = await updateDocument(tx, newestOf(row), { progress: Prisma.DbNull });
      if (isNewest) await requestRecognition(tx, row);
    });
    return null;
  });
}

/**
 * The same for a document with pages that are pictures: their text is recognised, which takes seconds
 * for each. Idempotent, and throws, like `parseStoredDocument`.
 */
export async function recogniseStoredDocument(id: string, attempt: number): Promise<void> {
  await withReading({ id, attempt }, (request) => documentReader().readWhole(request));
}

/** Reads an attempt that is still open and keeps the text; true when there is one. */
async function withReading(
  attempt: { id: string; attempt: number },
  read: (request: ReadingRequest, row: DocumentRow) => Promise<ParsedDocument | null>,
): Promise<boolean> {
  const row = await db().document.findUnique({ where: { id: attempt.id } });
  if (!row || row.attempt !== attempt.attempt) return true;
  if (row.status === 'ready' || row.status === 'failed') return true;
  // A process that was lost left it so; it waits its turn again.
  if (row.progress !== null) {
    await db().$transaction((tx) =>
      updateDocument(tx, newestOf(row), { status: 'queued', progress: Prisma.DbNull }),
    );
  }
  const follower = followReading(attempt);
  const document = await read(
    {
      owner: row.uploadedBy,
      format: documentFormatSchema.parse(row.format),
      mediaType: row.mediaType,
      sizeBytes: row.sizeBytes,
      sha256: row.sha256,
      open: () => openStored(row.storageKey),
      onBegin: follower.onBegin,
      onProgress: follower.onProgress,
    },
    row,
  ).finally(follower.end);
  if (document) await keep(row, document);
  return document !== null;
}

async function keep(row: DocumentRow, document: ParsedDocument): Promise<void> {
  await db().$transaction((tx) =>
    updateDocument(tx, newestOf(row), {
      status: 'reading',
      progress: Prisma.DbNull,
      text: document.text,
      pages: document.pages,
      pageStarts: document.pageStarts ?? Prisma.DbNull,
      hiddenText: document.hidden,
      warnings: document.warnings,
      readAt: new Date(),
    }),
  );
}

function newestOf({ id, attempt }: DocumentRow) {
  return { id, attempt, from: ['queued', 'reading'] } as const;
}

async function openStored(key: string) {
  try {
    return await fileStore().read(key);
  } catch (cause) {
    throw new AppError('reader_failed', undefined, { cause });
  }
}
