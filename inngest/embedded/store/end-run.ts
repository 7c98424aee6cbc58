import type { WorkflowError } from '#inngest/embedded/answer.ts';
import type { FunctionRegistry } from '#inngest/embedded/function-registry.ts';
import type { Tx } from '#lib/db/client.ts';
import { receiveEvents, toEnvelope } from './events.ts';

/** Ends a run whose row is locked: what it still had to do is taken off. */
export async function endRun(
  tx: Tx,
  options: {
    runId: string;
    status: 'completed' | 'failed';
    output?: unknown;
    error?: WorkflowError;
  },
): Promise<void> {
  const { runId } = options;
  await tx.$executeRaw`DELETE FROM workflow_jobs WHERE run_id = ${runId}`;
  await tx.$executeRaw`DELETE FROM workflow_waits WHERE run_id = ${runId}`;
  await tx.$executeRaw`
    UPDATE workflow_runs
    SET status = ${options.status}, ended_at = timezone('utc', now()),
        output = ${toJson(options.output)}::jsonb, error = ${toJson(options.error)}::jsonb
    WHERE id = ${runId}`;
}

/** Ends a run as failed and sends `inngest/function.failed`, which starts its onFailure. */
export async function failRun(
  tx: Tx,
  options: { runId: string; error: WorkflowError; context: { registry: FunctionRegistry } },
): Promise<void> {
  const { runId, error, context } = options;
  await endRun(tx, { runId, status: 'failed', error });
  const [run] = await tx.$queryRaw<{ function_id: string }[]>`
    SELECT function_id FROM workflow_runs WHERE id = ${runId}`;
  if (!run || context.registry.get(run.function_id)?.isFailureHandler) return;
  const rows = await tx.$queryRaw<Parameters<typeof toEnvelope>[0][]>`
    SELECT event.id, event.dedupe_key, event.name, event.data, event."user",
      (extract(epoch FROM event.ts) * 1000)::float8 AS ts_ms
    FROM workflow_events event, workflow_runs run
    WHERE run.id = ${runId} AND event.id = ANY(run.event_ids)
    ORDER BY array_position(run.event_ids, event.id)`;
  const events = rows.map(toEnvelope);
  await receiveEvents(tx, {
    registry: context.registry,
    events: [
      {
        name: 'inngest/function.failed',
        ts: Date.now(),
        sendKey: `failed:${runId}`,
        data: {
          function_id: run.function_id,
          run_id: runId,
          error: { ...error, __serialized: true, stack: error.stack ?? '' },
          event: events[0] ?? null,
          events,
        },
      },
    ],
  });
}

function toJson(value: unknown): string | null {
  return value === undefined ? null : JSON.stringify(value);
}
