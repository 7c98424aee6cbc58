import { type FunctionRegistry, triggerMatches } from '#inngest/embedded/function-registry.ts';
import type { Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { insertRuns, newRun } from './runs.ts';

/** An event as a function sees it. */
export type EventEnvelope = {
  id: string;
  name: string;
  data: Record<string, unknown>;
  ts: number;
  user?: unknown;
};

export type IncomingEvent = {
  /** the sender's own id; the same within 24 hours is the same event */
  id?: string | undefined;
  name: string;
  data: Record<string, unknown>;
  ts: number;
  user?: unknown;
  /** what makes the event one when the sender gave no id: the send it belongs to */
  sendKey?: string | undefined;
};

/** As long as the same id means the same event. */
const DEDUPE_WINDOW_HOURS = 24;
/** The sender's id is kept in the dedupe key, behind this. */
const GIVEN_ID = 'id:';

type EventRow = {
  id: string;
  dedupe_key: string | null;
  name: string;
  data: Record<string, unknown>;
  user: unknown;
  ts_ms: number;
};

/**
 * Keeps events and, when the functions are known already, makes their runs. Returns the ids in the
 * order given; an event known from before gives the id it had and makes nothing.
 */
export async function receiveEvents(
  tx: Tx,
  options: { events: readonly IncomingEvent[]; registry: FunctionRegistry | null },
): Promise<string[]> {
  const rows = options.events.map((event) => ({
    id: newId('wfe'),
    dedupe_key: event.id ? `${GIVEN_ID}${event.id}` : (event.sendKey ?? null),
    name: event.name,
    data: event.data,
    user: event.user ?? null,
    ts: new Date(event.ts).toISOString(),
  }));
  const keys = rows.flatMap((row) => row.dedupe_key ?? []);
  if (keys.length > 0) {
    await tx.$executeRaw`
      UPDATE workflow_events SET dedupe_key = NULL
      WHERE dedupe_key = ANY(${keys})
        AND received_at < timezone('utc', now()) - make_interval(hours => ${DEDUPE_WINDOW_HOURS}::int)`;
  }
  const inserted = await tx.$queryRaw<EventRow[]>`
    INSERT INTO workflow_events (id, dedupe_key, name, data, "user", ts, received_at)
    SELECT id, dedupe_key, name, data, NULLIF("user", 'null'::jsonb), timezone('utc', ts), timezone('utc', now())
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      AS given(id text, dedupe_key text, name text, data jsonb, "user" jsonb, ts timestamptz)
    ON CONFLICT (dedupe_key) DO NOTHING
    RETURNING id, dedupe_key, name, data, "user", (extract(epoch FROM ts) * 1000)::float8 AS ts_ms`;
  if (options.registry) await routeRows(tx, { rows: inserted, registry: options.registry });
  return rows.map((row) => visibleId(row));
}

/**
 * Makes the runs of events that came before the functions were known; returns how many events that
 * were. Executors that do it at the same time share the events between them.
 */
export async function routeWaitingEvents(tx: Tx, registry: FunctionRegistry): Promise<number> {
  const rows = await tx.$queryRaw<EventRow[]>`
    SELECT id, dedupe_key, name, data, "user", (extract(epoch FROM ts) * 1000)::float8 AS ts_ms
    FROM workflow_events WHERE routed_at IS NULL
    ORDER BY received_at, id LIMIT 100 FOR UPDATE SKIP LOCKED`;
  await routeRows(tx, { rows, registry });
  return rows.length;
}

async function routeRows(
  tx: Tx,
  options: { rows: readonly EventRow[]; registry: FunctionRegistry },
): Promise<void> {
  if (options.rows.length === 0) return;
  const runs = options.rows.flatMap((row) => {
    const event = toEnvelope(row);
    return [...options.registry.values()]
      .filter((fn) => fn.events.some((trigger) => triggerMatches(trigger, event)))
      .map((fn) => newRun({ fn, event, eventRowId: row.id }));
  });
  await insertRuns(tx, runs);
  const ids = options.rows.map((row) => row.id);
  await tx.$executeRaw`
    UPDATE workflow_events SET routed_at = timezone('utc', now()) WHERE id = ANY(${ids})`;
}

/** An event as functions see it, from its row. */
export function toEnvelope(row: EventRow): EventEnvelope {
  const envelope = {
    id: visibleId(row),
    name: row.name,
    data: row.data,
    ts: Math.round(row.ts_ms),
  };
  return row.user === null ? envelope : { ...envelope, user: row.user };
}

function visibleId(row: { id: string; dedupe_key: string | null }): string {
  return row.dedupe_key?.startsWith(GIVEN_ID) ? row.dedupe_key.slice(GIVEN_ID.length) : row.id;
}
