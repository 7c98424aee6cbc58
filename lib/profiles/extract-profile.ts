import { type Db, db } from '#lib/db/client.ts';
import { updateDocument } from '#lib/documents/document-progress.ts';
import { AppError } from '#lib/errors.ts';
import { extractCandidateProfile } from './candidate-profile.ts';
import { extractJobProfile } from './job-profile.ts';
import { profiledDocumentView } from './profiled-document.ts';

/**
 * Stored text → stored profile, with the place of every value; the document is `ready`.
 * An older attempt, or a document that has come to its end, is left as it is. The same text gives the
 * same profile. Throws `reader_failed` when the text is not there yet.
 */
export async function extractProfile(documentId: string, attempt: number): Promise<void> {
  const row = await requireAttempt(db(), documentId, attempt);
  if (!row) return;
  if (row.text === null) throw new AppError('reader_failed');
  // Running jobs count up to the day the file came in, so that a second run says the same.
  const today = row.createdAt.toISOString().slice(0, 7);
  const { profile, sources } =
    row.kind === 'jd' ? extractJobProfile(row.text) : extractCandidateProfile(row.text, today);
  await db().$transaction((tx) =>
    updateDocument(
      tx,
      { id: documentId, attempt, from: ['queued', 'reading'] },
      { profile, sources, profileSource: 'rules', status: 'ready', errorCode: null },
      profiledDocumentView,
    ),
  );
}

async function requireAttempt(client: Db, id: string, attempt: number) {
  const row = await client.document.findUnique({
    where: { id },
    select: { kind: true, text: true, attempt: true, status: true, createdAt: true },
  });
  return row && row.attempt === attempt && (row.status === 'queued' || row.status === 'reading')
    ? row
    : null;
}
