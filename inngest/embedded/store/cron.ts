import type { Tick } from '#inngest/embedded/cron-schedule.ts';
import type { RegisteredFunction } from '#inngest/embedded/function-registry.ts';
import type { Db } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { insertRuns, newRun } from './runs.ts';

/** The run of one tick of a schedule; whoever keeps the tick first makes it. */
export function keepTick(db: Db, options: { tick: Tick; fn: RegisteredFunction }): Promise<void> {
  const { tick, fn } = options;
  const at = tick.at.toISOString();
  const event = {
    id: newId('wfe'),
    name: 'inngest/scheduled.timer',
    data: { cron: tick.cron },
    ts: tick.at.getTime(),
  };
  return db.$transaction(async (tx) => {
    const kept = await tx.$executeRaw`
      INSERT INTO workflow_events (id, dedupe_key, name, data, ts, received_at, routed_at)
      VALUES (${event.id}, ${`cron:${fn.id}:${tick.cron}:${at}`}, ${event.name},
        ${JSON.stringify(event.data)}::jsonb, timezone('utc', ${at}::timestamptz),
        timezone('utc', now()), timezone('utc', now()))
      ON CONFLICT (dedupe_key) DO NOTHING`;
    if (kept === 1) await insertRuns(tx, [newRun({ fn, event, eventRowId: event.id })]);
  });
}
