import { db } from '#lib/db/client.ts';

const DAY_MS = 86_400_000;
/** A repeated POST with the same key gets its first answer for this long. */
const IDEMPOTENCY_DAYS = 1;
/** A page that comes back reads the newest status from the row itself. */
const PROGRESS_DAYS = 2;
/** Sent events are kept while somebody may ask what became of them. */
const OUTBOX_DAYS = 7;

/** Removes answers kept for repeated requests, old progress and sent events. */
export async function pruneRecords(now: Date): Promise<void> {
  const before = (days: number) => new Date(now.getTime() - days * DAY_MS);
  await db().idempotencyRecord.deleteMany({
    where: { createdAt: { lt: before(IDEMPOTENCY_DAYS) } },
  });
  await db().progressEvent.deleteMany({ where: { createdAt: { lt: before(PROGRESS_DAYS) } } });
  await db().outboxEvent.deleteMany({ where: { sentAt: { lt: before(OUTBOX_DAYS) } } });
}
