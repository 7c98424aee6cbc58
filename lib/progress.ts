import type { Prisma, Tx } from '#lib/db/client.ts';

export type ProgressSubject = 'document' | 'interview';

/**
 * Writes what a page that follows `subjectId` should know now: the full status object, so that a
 * reader who missed some needs only the newest. Followers are woken at the commit.
 */
export async function writeProgress(
  tx: Tx,
  progress: { subject: ProgressSubject; subjectId: string; status: Prisma.InputJsonObject },
): Promise<void> {
  await tx.progressEvent.create({ data: progress });
  await tx.$executeRaw`SELECT pg_notify('candor_progress', ${`${progress.subject}:${progress.subjectId}`})`;
}
