import { db } from '#lib/db/client.ts';
import type { EventData, EventName } from '#lib/events.ts';
import { writeOutbox } from '#lib/outbox.ts';

/** How often something forgotten is told of again before it is given up. */
const RESENDS = 2;

export type Forgotten = 'resend' | 'give up';

/**
 * What to do with something that has stood still since `since`: one more event per `patienceMs`, twice,
 * then the end. `round` numbers the resends.
 */
export function judgeForgotten(options: { since: Date; now: Date; patienceMs: number }): {
  verdict: Forgotten;
  round: number;
} {
  const round = Math.floor((options.now.getTime() - options.since.getTime()) / options.patienceMs);
  return { verdict: round <= RESENDS ? 'resend' : 'give up', round };
}

/** Sends the event of a fact again, once per round. */
export function resendEvent<N extends EventName>(event: {
  factId: string;
  round: number;
  name: N;
  data: EventData<N>;
}): Promise<void> {
  const id = `${event.name}:${event.factId}:again:${event.round}`;
  return db().$transaction((tx) => writeOutbox(tx, { id, name: event.name, data: event.data }));
}

/**
 * Whether the embedded executor is still busy with what an event of this name told of. With another
 * server of workflows the answer is no; its runs are not known here.
 */
export async function hasLiveRun(event: {
  names: readonly EventName[];
  field: 'document_id' | 'interview_id';
  value: string;
}): Promise<boolean> {
  const found = await db().$queryRaw<unknown[]>`
    SELECT 1 FROM workflow_events event
    WHERE event.name = ANY(${[...event.names]}) AND event.data->>${event.field} = ${event.value}
      AND (event.routed_at IS NULL
        OR event.id IN (SELECT unnest(run.event_ids) FROM workflow_runs run WHERE run.ended_at IS NULL))
    LIMIT 1`;
  return found.length > 0;
}
