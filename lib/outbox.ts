import type { Db, Prisma, Tx } from '#lib/db/client.ts';
import { type EventData, type EventName, eventSchemas } from '#lib/events.ts';

/** The channel that wakes the relay at the commit of an event. */
export const OUTBOX_CHANNEL = 'candor_outbox';

/**
 * Writes an event in the transaction of the fact it tells of; the relay sends it after the commit.
 * `id` names the fact, so that the same fact written twice is one event.
 */
export async function writeOutbox<N extends EventName>(
  tx: Tx,
  event: { id: string; name: N; data: EventData<N> },
): Promise<void> {
  const data = eventSchemas[event.name].parse(event.data) as Prisma.InputJsonObject;
  await tx.outboxEvent.createMany({
    data: [{ id: event.id, name: event.name, data }],
    skipDuplicates: true,
  });
  await tx.$executeRaw`SELECT pg_notify(${OUTBOX_CHANNEL}, '')`;
}

/** An event on its way out. */
export type OutgoingEvent = { id: string; name: string; data: Record<string, unknown> };

type RelayOutcome = { sent: number; failed: number; more: boolean };

/** Events claimed at once. */
const BATCH = 50;
/** 1, 2, 4 … s, at most a minute: the receiver is usually back soon, and events are kept meanwhile. */
const MAX_BACK_OFF_SECONDS = 60;

/**
 * Sends events whose time has come by `send` and marks them. The rows are locked meanwhile, so several
 * relays share the work; a crash after sending and before the commit sends again, which the receiver
 * knows by the event's id. A failure of `send` leaves the events for a later try, each by itself then,
 * so that one that is never taken holds up no other.
 */
export function relayOutbox(
  db: Db,
  send: (events: OutgoingEvent[]) => Promise<void>,
): Promise<RelayOutcome> {
  return db.$transaction(
    async (tx) => {
      const fresh = await claimDue(tx, { isRetry: false, limit: BATCH });
      const events = fresh.length > 0 ? fresh : await claimDue(tx, { isRetry: true, limit: 1 });
      if (events.length === 0) return { sent: 0, failed: 0, more: false };
      const ids = events.map((event) => event.id);
      try {
        await send(events);
      } catch (thrown) {
        // The kind of the error only: its message may hold what the receiver said.
        const kind = thrown instanceof Error ? thrown.name : typeof thrown;
        await tx.$executeRaw`
          UPDATE outbox_events
          SET attempts = attempts + 1, last_error = ${kind},
            next_try_at = timezone('utc', clock_timestamp())
              + make_interval(secs => least(power(2, attempts), ${MAX_BACK_OFF_SECONDS})::float8)
          WHERE id = ANY(${ids})`;
        return { sent: 0, failed: events.length, more: false };
      }
      await tx.$executeRaw`
        UPDATE outbox_events SET sent_at = timezone('utc', clock_timestamp()), attempts = attempts + 1,
          last_error = NULL WHERE id = ANY(${ids})`;
      return { sent: events.length, failed: 0, more: true };
    },
    { timeout: 60_000, maxWait: 10_000 },
  );
}

function claimDue(tx: Tx, options: { isRetry: boolean; limit: number }): Promise<OutgoingEvent[]> {
  return tx.$queryRaw<OutgoingEvent[]>`
    SELECT id, name, data FROM outbox_events
    WHERE sent_at IS NULL AND next_try_at <= timezone('utc', now()) AND (attempts > 0) = ${options.isRetry}
    ORDER BY created_at, id LIMIT ${options.limit} FOR UPDATE SKIP LOCKED`;
}

/** Ms until an event that failed may be tried again; null when none waits. */
export async function msToNextOutboxTry(db: Db): Promise<number | null> {
  const [row] = await db.$queryRaw<{ ms: number | null }[]>`
    SELECT (extract(epoch FROM min(next_try_at) - timezone('utc', clock_timestamp())) * 1000)::float8 AS ms
    FROM outbox_events WHERE sent_at IS NULL`;
  return row?.ms ?? null;
}
