import { keyOf } from '#inngest/embedded/expression.ts';
import type { RegisteredFunction } from '#inngest/embedded/function-registry.ts';
import type { Tx } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import type { EventEnvelope } from './events.ts';

/** The SDK's step id of a call that asks what there is to do. */
export const DISCOVERY_STEP = 'step';

/** As long as the same idempotency key means the same run. */
const IDEMPOTENCY_WINDOW_HOURS = 24;

type NewRun = {
  id: string;
  function_id: string;
  event_ids: string[];
  idempotency_key: string | null;
  concurrency_keys: string[];
  failure_of: string | null;
  job_id: string;
  max_attempts: number;
};

/** A run of a function for one event, with the keys its configuration asks for. */
export function newRun(options: {
  fn: RegisteredFunction;
  event: EventEnvelope;
  eventRowId: string;
  idempotencyKey?: string;
}): NewRun {
  const { fn, event } = options;
  const failed = fn.isFailureHandler ? event.data.run_id : null;
  return {
    id: newId('wfr'),
    function_id: fn.id,
    event_ids: [options.eventRowId],
    idempotency_key:
      options.idempotencyKey ?? (fn.idempotency ? keyOf(fn.idempotency, { event }) : null),
    concurrency_keys: concurrencyKeys(fn, event),
    failure_of: typeof failed === 'string' ? failed : null,
    job_id: newId('wfj'),
    max_attempts: fn.maxAttempts,
  };
}

/**
 * One key per limit of the function, in the order of the limits: `function#expression#value`.
 * Limits that reach beyond one function leave its name out.
 */
export function concurrencyKeys(fn: RegisteredFunction, event: EventEnvelope): string[] {
  return fn.concurrency.map((limit) => {
    const owner = limit.scope === 'fn' ? fn.id : limit.scope;
    const value = limit.key ? keyOf(limit.key, { event }) : null;
    return `${owner}#${limit.keySource}#${value ?? ''}`;
  });
}

/** Writes runs with the job of their first call; a run whose idempotency key is taken is left out. */
export async function insertRuns(tx: Tx, runs: readonly NewRun[]): Promise<void> {
  if (runs.length === 0) return;
  const keyed = runs.flatMap((run) => run.idempotency_key ?? []);
  if (keyed.length > 0) {
    await tx.$executeRaw`
      UPDATE workflow_runs SET idempotency_key = NULL
      WHERE idempotency_key = ANY(${keyed})
        AND created_at < timezone('utc', now()) - make_interval(hours => ${IDEMPOTENCY_WINDOW_HOURS}::int)`;
  }
  const given = JSON.stringify(runs);
  const made = await tx.$queryRaw<{ id: string }[]>`
    INSERT INTO workflow_runs
      (id, function_id, event_ids, idempotency_key, concurrency_keys, failure_of, created_at)
    SELECT id, function_id, event_ids, idempotency_key, concurrency_keys, failure_of, timezone('utc', now())
    FROM jsonb_to_recordset(${given}::jsonb) AS given(id text, function_id text, event_ids text[],
      idempotency_key text, concurrency_keys text[], failure_of text)
    ON CONFLICT (function_id, idempotency_key) DO NOTHING
    RETURNING id`;
  const ids = made.map((run) => run.id);
  await tx.$executeRaw`
    INSERT INTO workflow_jobs
      (id, run_id, kind, step_id, max_attempts, concurrency_keys, run_at, created_at)
    SELECT job_id, id, 'discovery', ${DISCOVERY_STEP}, max_attempts, concurrency_keys,
      timezone('utc', now()), timezone('utc', now())
    FROM jsonb_to_recordset(${given}::jsonb)
      AS given(id text, job_id text, max_attempts int, concurrency_keys text[])
    WHERE id = ANY(${ids})`;
}
