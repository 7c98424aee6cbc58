import { db } from '#lib/db/client.ts';
import { failDocument } from '#lib/documents/fail-document.ts';
import { hasLiveRun, judgeForgotten, resendEvent } from './resend.ts';

/** Longer than any reading with all its retries takes. */
const PATIENCE_MS = 10 * 60_000;
const BATCH = 100;

/** Documents that stay `queued` or `reading` with nobody at work: sent again, at last failed. */
export async function sweepDocuments(now: Date): Promise<number> {
  const forgotten = await db().document.findMany({
    where: {
      status: { in: ['queued', 'reading'] },
      updatedAt: { lt: new Date(now.getTime() - PATIENCE_MS) },
    },
    select: { id: true, attempt: true, updatedAt: true, uploadedBy: true },
    orderBy: { updatedAt: 'asc' },
    take: BATCH,
  });
  for (const { id, attempt, updatedAt, uploadedBy } of forgotten) {
    if (
      await hasLiveRun({
        names: ['document/uploaded', 'document/pictured'],
        field: 'document_id',
        value: id,
      })
    )
      continue;
    const { verdict, round } = judgeForgotten({ since: updatedAt, now, patienceMs: PATIENCE_MS });
    if (verdict === 'give up') await failDocument(id, attempt, 'reader_failed');
    else {
      await resendEvent({
        factId: `${id}:${attempt}`,
        round,
        name: 'document/uploaded',
        data: { document_id: id, attempt, owner: uploadedBy },
      });
    }
  }
  return forgotten.length;
}
