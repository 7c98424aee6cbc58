import { createHash } from 'node:crypto';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { type FileStore, fileStore } from '#lib/storage/file-store.ts';
import { newStorageKey } from '#lib/storage/storage-key.ts';
import { cleanFilename } from './clean-filename.ts';
import { MAX_FILE_BYTES } from './document-limits.ts';
import { requestReading, writeDocumentProgress } from './document-progress.ts';
import type { DocumentRow } from './document-row.ts';
import type { DocumentKind } from './document-types.ts';
import { decideFileType, type FileType, HEAD_BYTES, typeOfName } from './file-type.ts';

export type IngestDocumentInput = {
  kind: DocumentKind;
  /** as the client named it */
  filename: string;
  /** bytes the file has at least, or null when that is not known */
  declaredLength: number | null;
  body: AsyncIterable<Uint8Array> | ReadableStream<Uint8Array>;
  /** id of a user or an API key */
  uploadedBy: string;
  isExample?: boolean;
};

/**
 * Takes a file in: kept, entered as `queued`, and its reading asked for, or nothing at all.
 * The same bytes of the same kind by the same uploader give the document that exists (`isNew: false`),
 * and its file back if that was lost.
 * Throws `too_large`, `empty_file`, `unsupported_type`, `type_mismatch`, `unavailable` (storage or
 * database), and what `body` throws.
 */
export async function ingestDocument(
  input: IngestDocumentInput,
): Promise<{ document: DocumentRow; isNew: boolean }> {
  const filename = cleanFilename(input.filename);
  if (input.declaredLength !== null && input.declaredLength > MAX_FILE_BYTES) {
    throw new AppError('too_large');
  }
  typeOfName(filename);
  await requireDatabase();

  const store = fileStore();
  const storageKey = newStorageKey();
  const file = await keepFile(store, { storageKey, filename, body: input.body });
  const same = { uploadedBy: input.uploadedBy, kind: input.kind, sha256: file.sha256 };
  try {
    const existing = await db().document.findFirst({ where: same });
    if (existing) return { document: await keepOne(store, existing, storageKey), isNew: false };
  } catch (error) {
    throw await giveUp(store, storageKey, error);
  }
  return enterDocument(store, {
    ...same,
    id: newId('doc'),
    filename,
    storageKey,
    mediaType: file.type.mediaType,
    format: file.type.format,
    sizeBytes: file.sizeBytes,
    isExample: input.isExample ?? false,
  });
}

type KeptFile = { type: FileType; sizeBytes: number; sha256: string };

/** Streams the bytes into the store while they are counted, hashed and, by the first of them, judged. */
async function keepFile(
  store: FileStore,
  file: { storageKey: string; filename: string; body: IngestDocumentInput['body'] },
): Promise<KeptFile> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  let type: FileType | undefined;

  async function* checked(): AsyncGenerator<Uint8Array> {
    let head: Buffer | null = Buffer.alloc(0);
    for await (const chunk of file.body) {
      sizeBytes += chunk.byteLength;
      if (sizeBytes > MAX_FILE_BYTES) throw new AppError('too_large');
      hash.update(chunk);
      if (head) {
        head = Buffer.concat([head, chunk]);
        if (head.length < HEAD_BYTES) continue;
        type = decideFileType(file.filename, head);
        yield head;
        head = null;
      } else yield chunk;
    }
    if (sizeBytes === 0) throw new AppError('empty_file');
    if (head) {
      type = decideFileType(file.filename, head);
      yield head;
    }
  }

  await store.put(file.storageKey, checked());
  if (!type) throw new AppError('internal');
  return { type, sizeBytes, sha256: hash.digest('hex') };
}

type NewDocument = Pick<
  DocumentRow,
  | 'id'
  | 'kind'
  | 'uploadedBy'
  | 'filename'
  | 'storageKey'
  | 'mediaType'
  | 'format'
  | 'sizeBytes'
  | 'sha256'
  | 'isExample'
>;

async function enterDocument(
  store: FileStore,
  data: NewDocument,
): Promise<{ document: DocumentRow; isNew: boolean }> {
  // From here on the commit may have happened although an error came back.
  let maybeCommitted = false;
  try {
    const document = await db().$transaction(async (tx) => {
      // Two uploads of the same bytes meet here: the second waits for the first and finds its row.
      const { count } = await tx.document.createMany({ data: [data], skipDuplicates: true });
      if (count === 0) return null;
      const row = await tx.document.findUniqueOrThrow({ where: { id: data.id } });
      await requestReading(tx, row);
      await writeDocumentProgress(tx, row);
      maybeCommitted = true;
      return row;
    });
    if (document) return { document, isNew: true };
    const { uploadedBy, kind, sha256 } = data;
    const existing = await db().document.findFirstOrThrow({ where: { uploadedBy, kind, sha256 } });
    return { document: await keepOne(store, existing, data.storageKey), isNew: false };
  } catch (error) {
    if (maybeCommitted) {
      // Only the database knows. If it does not answer either, the sweep of files decides later.
      const row = await db()
        .document.findUnique({ where: { id: data.id } })
        .catch(() => 'unknown' as const);
      if (row === 'unknown') throw unavailable(error);
      if (row) return { document: row, isNew: true };
    }
    throw await giveUp(store, data.storageKey, error);
  }
}

/** Of two files with the same bytes the older one stays, unless it has gone from the store. */
async function keepOne(
  store: FileStore,
  existing: DocumentRow,
  storageKey: string,
): Promise<DocumentRow> {
  if (!(await store.has(existing.storageKey))) {
    const healed = { id: existing.id, storageKey: existing.storageKey };
    const { count } = await db().document.updateMany({ where: healed, data: { storageKey } });
    if (count === 1) return { ...existing, storageKey };
  }
  await store.remove(storageKey);
  return existing;
}

async function requireDatabase(): Promise<void> {
  try {
    await db().$queryRaw`SELECT 1`;
  } catch (error) {
    throw unavailable(error);
  }
}

/** Nothing half kept: the file goes; if that fails too, the sweep of files finds it. */
async function giveUp(store: FileStore, storageKey: string, cause: unknown): Promise<AppError> {
  await store.remove(storageKey).catch(() => undefined);
  return unavailable(cause);
}

function unavailable(cause: unknown): AppError {
  logger.error('document_not_entered', errorFields(cause));
  return new AppError('unavailable', undefined, { cause });
}
