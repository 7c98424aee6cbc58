import { db } from '#lib/db/client.ts';
import { writeDocumentProgress } from '#lib/documents/document-progress.ts';
import { AppError } from '#lib/errors.ts';
import { effectiveCandidate, effectiveJob } from './corrections.ts';
import { makeCorrections } from './make-corrections.ts';
import {
  type ProfiledDocument,
  profiledDocument,
  profiledDocumentView,
} from './profiled-document.ts';

export type CorrectProfileInput = {
  documentId: string;
  /** JSON Pointer → new value */
  set?: Record<string, unknown> | undefined;
  /** JSON Pointers of which what was extracted counts again */
  unset?: readonly string[] | undefined;
  /** the document's `updated_at` when it was read; left out: whatever was changed since is not minded */
  updatedAt?: string | undefined;
  /** id of a user or an API key */
  by: string;
};

/**
 * Puts a person's values in the place of extracted ones, beside them: what was extracted stays, and a later
 * reading keeps the corrections. The name of the candidate or role made of the document follows. Interviews
 * that were planned before keep their plan, facts and requirements; those prepared from now on use what is
 * corrected.
 *
 * Throws `not_found`, `not_ready` while there is no profile, `conflict` when somebody else changed the document
 * since `updatedAt`, `invalid_request` with what is wrong by JSON Pointer of the profile.
 */
export async function correctProfile(input: CorrectProfileInput): Promise<ProfiledDocument> {
  const corrected = await db().$transaction(async (tx) => {
    // Two people who correct at once do so one after the other.
    await tx.$queryRaw`SELECT id FROM documents WHERE id = ${input.documentId} FOR UPDATE`;
    const row = await tx.document.findUnique({ where: { id: input.documentId } });
    if (!row) throw new AppError('not_found');
    if (row.status !== 'ready' || row.profile === null) {
      throw new AppError('not_ready', `There is no profile yet (status: ${row.status}).`);
    }
    if (input.updatedAt !== undefined && Date.parse(input.updatedAt) !== row.updatedAt.getTime()) {
      throw new AppError(
        'conflict',
        'Somebody else changed this document meanwhile. Look at it again first.',
      );
    }
    // Later than before even within one ms: it is the version by which changes are told apart.
    const now = new Date(Math.max(Date.now(), row.updatedAt.getTime() + 1));
    const { corrections, problems } = makeCorrections(row, {
      set: input.set ?? {},
      unset: input.unset ?? [],
      by: input.by,
      at: now.toISOString(),
    });
    if (problems.length > 0) {
      throw new AppError('invalid_request', 'Some values cannot be used as they are.', {
        fields: problems.slice(0, 50),
      });
    }
    const after = await tx.document.update({
      where: { id: row.id },
      data: { corrections: JSON.parse(JSON.stringify(corrections)), updatedAt: now },
    });
    const candidate = after.kind === 'resume' ? effectiveCandidate(after) : null;
    if (candidate) {
      await tx.candidate.updateMany({
        where: { resumeDocumentId: row.id },
        data: { name: candidate.name, email: candidate.contact.email },
      });
    }
    const title = after.kind === 'jd' ? effectiveJob(after)?.title : null;
    if (title) {
      await tx.role.updateMany({ where: { jdDocumentId: row.id }, data: { title } });
    }
    await writeDocumentProgress(tx, after, profiledDocumentView(after));
    return after;
  });
  return profiledDocument(corrected);
}
