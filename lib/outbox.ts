import type { Prisma, Tx } from '#lib/db/client.ts';
import { type EventData, type EventName, eventSchemas } from '#lib/events.ts';

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
  await tx.$executeRaw`SELECT pg_notify('candor_outbox', '')`;
}
