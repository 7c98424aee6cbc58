import { db } from '#lib/db/client.ts';
import { failPreparation } from '#lib/interviews/prepare-interview.ts';
import { hasLiveRun, judgeForgotten, resendEvent } from './resend.ts';

/** Longer than a plan with all its retries takes. */
const PATIENCE_MS = 10 * 60_000;
const BATCH = 100;

/** Interviews that stay `preparing` with nobody at work: sent again, at last failed. */
export async function sweepInterviews(now: Date): Promise<number> {
  const forgotten = await db().interview.findMany({
    where: { status: 'preparing', createdAt: { lt: new Date(now.getTime() - PATIENCE_MS) } },
    select: { id: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
  });
  for (const { id, createdAt } of forgotten) {
    if (await hasLiveRun({ names: ['interview/created'], field: 'interview_id', value: id }))
      continue;
    const { verdict, round } = judgeForgotten({ since: createdAt, now, patienceMs: PATIENCE_MS });
    if (verdict === 'give up') await failPreparation(id, 'internal');
    else {
      await resendEvent({
        factId: id,
        round,
        name: 'interview/created',
        data: { interview_id: id },
      });
    }
  }
  return forgotten.length;
}
