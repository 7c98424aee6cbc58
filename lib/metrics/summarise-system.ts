import { type SystemSummary, TURN_TIMES } from '#lib/api/system-schemas.ts';
import { db, Prisma } from '#lib/db/client.ts';

const HOUR_MS = 3_600_000;
/** How far back, and how wide a point of the curve is: about thirty points, however long the period. */
const PERIODS: Record<SystemSummary['period'], { ms: number; bucketMs: number }> = {
  '24h': { ms: 24 * HOUR_MS, bucketMs: HOUR_MS },
  '7d': { ms: 7 * 24 * HOUR_MS, bucketMs: 6 * HOUR_MS },
  '30d': { ms: 30 * 24 * HOUR_MS, bucketMs: 24 * HOUR_MS },
};

type Quantiles = { n: number; p50: number | null; p95: number | null };

/**
 * How the installation did in a period that ends at `now`: figures only, no words, no names. Quantiles are
 * PostgreSQL's `percentile_cont`; a figure that nobody measured has n 0 and null.
 *
 * An interview held with the example counts like any other, as it does in the process's own metrics: this server
 * answered somebody and was measured at it, and who has just begun has nothing else to judge it by. How many they
 * are is said beside. A finished example that was only put into the database holds no measured turn, and counts
 * for nothing.
 */
export async function summariseSystem(
  period: SystemSummary['period'],
  now: Date,
): Promise<SystemSummary> {
  const { ms, bucketMs } = PERIODS[period];
  const since = new Date(now.getTime() - ms);
  const [interviews, documents, turns, overTime, models] = await Promise.all([
    interviewsSince(since),
    documentsSince(since),
    turnsSince(since),
    repliesOverTime(since, bucketMs),
    modelsSince(since),
  ]);
  return {
    period,
    since: since.toISOString(),
    interviews,
    documents,
    turns,
    over_time: overTime,
    models,
  };
}

/** A turn that was spoken here: every answer and every reply has figures of its own. */
const MEASURED = Prisma.sql`turns.metrics <> '{}'::jsonb`;

async function interviewsSince(since: Date): Promise<SystemSummary['interviews']> {
  const [row] = await db().$queryRaw<SystemSummary['interviews'][]>`
    WITH counted AS (
      SELECT status, ended_at, is_example,
        EXISTS (
          SELECT FROM turns
          WHERE turns.interview_id = interviews.id AND turns.started_at >= ${since} AND ${MEASURED}
        ) AS is_held
      FROM interviews
      WHERE NOT is_example OR EXISTS (
        SELECT FROM turns WHERE turns.interview_id = interviews.id AND ${MEASURED}
      )
    )
    SELECT
      (count(*) FILTER (WHERE status = 'in_progress'))::int AS in_progress,
      (count(*) FILTER (WHERE status = 'completed' AND ended_at >= ${since}))::int AS ended,
      (count(*) FILTER (WHERE status = 'abandoned' AND ended_at >= ${since}))::int AS abandoned,
      (count(*) FILTER (WHERE is_held))::int AS held,
      (count(*) FILTER (WHERE is_held AND is_example))::int AS examples
    FROM counted`;
  return row ?? { in_progress: 0, ended: 0, abandoned: 0, held: 0, examples: 0 };
}

async function documentsSince(since: Date): Promise<SystemSummary['documents']> {
  const [row] = await db().$queryRaw<
    { read: number; failed: number; n: number; p50: number | null; p95: number | null }[]
  >`
    SELECT
      (count(*) FILTER (WHERE status = 'ready'))::int AS read,
      (count(*) FILTER (WHERE status = 'failed'))::int AS failed,
      count(seconds)::int AS n,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY seconds) AS p50,
      percentile_cont(0.95) WITHIN GROUP (ORDER BY seconds) AS p95
    FROM (
      SELECT status, extract(epoch FROM read_at - created_at)::float8 AS seconds
      FROM documents WHERE created_at >= ${since}
    ) AS recent`;
  const { read = 0, failed = 0, ...seconds } = row ?? {};
  return { read, failed, seconds: quantiles(seconds) };
}

/**
 * Replies to answers only: the opening, what is said into a silence and the goodbye wait for nobody.
 * `happened` counts turns by flag and by counter, so that a turn with two of a thing is one turn.
 */
async function turnsSince(since: Date): Promise<SystemSummary['turns']> {
  const [times, totals, happened] = await Promise.all([
    db().$queryRaw<({ name: string } & Quantiles)[]>`
      SELECT m.key AS name, count(*)::int AS n,
        percentile_cont(0.5) WITHIN GROUP (ORDER BY m.value::float8) AS p50,
        percentile_cont(0.95) WITHIN GROUP (ORDER BY m.value::float8) AS p95
      FROM turns, jsonb_each_text(metrics) AS m
      WHERE turns.started_at >= ${since}
        AND m.key = ANY(${[...TURN_TIMES, 'speculation_lead_ms']})
      GROUP BY m.key`,
    db().$queryRaw<
      {
        answers: number;
        replies: number;
        word_ratio: number | null;
        faster: number | null;
        begun: number;
        adopted: number;
      }[]
    >`
      WITH recent AS (
        SELECT speaker, flags, (metrics->>'first_word_ms')::float8 AS word,
          (metrics->>'ttft_ms')::float8 AS ttft, (metrics->>'speculations')::int AS begun
        FROM turns WHERE turns.started_at >= ${since} AND ${MEASURED}
      ), usual AS (SELECT percentile_cont(0.5) WITHIN GROUP (ORDER BY ttft) AS median FROM recent)
      SELECT
        (count(*) FILTER (WHERE speaker = 'candidate'))::int AS answers,
        (count(*) FILTER (WHERE speaker = 'interviewer' AND word IS NOT NULL))::int AS replies,
        avg(word) FILTER (WHERE ttft IS NOT NULL) / nullif(avg(ttft) FILTER (WHERE word IS NOT NULL), 0)
          AS word_ratio,
        avg((word < usual.median)::int::float8) FILTER (WHERE word IS NOT NULL) AS faster,
        coalesce(sum(begun), 0)::int AS begun,
        (count(*) FILTER (WHERE flags->>'speculated' = 'true'))::int AS adopted
      FROM recent, usual`,
    db().$queryRaw<{ name: string; count: number }[]>`
      SELECT name, count(DISTINCT id)::int AS count FROM (
        SELECT turns.id, f.key AS name FROM turns, jsonb_each(flags) AS f
        WHERE turns.started_at >= ${since} AND ${MEASURED} AND f.value = 'true'::jsonb
        UNION ALL
        SELECT turns.id, m.key FROM turns, jsonb_each_text(metrics) AS m
        WHERE turns.started_at >= ${since} AND m.value::float8 > 0 AND m.key NOT LIKE '%\\_ms'
      ) AS happened GROUP BY name ORDER BY name`,
  ]);
  const byName = new Map(times.map((row) => [row.name, quantiles(row)]));
  const of = (name: string) => byName.get(name) ?? quantiles({});
  const total = totals[0];
  return {
    answers: total?.answers ?? 0,
    replies: total?.replies ?? 0,
    times: {
      final_lag_ms: of('final_lag_ms'),
      first_sound_ms: of('first_sound_ms'),
      first_word_ms: of('first_word_ms'),
      first_heard_ms: of('first_heard_ms'),
      ttft_ms: of('ttft_ms'),
      e2e_latency_ms: of('e2e_latency_ms'),
    },
    word_ratio: total?.word_ratio ?? null,
    faster_than_model: total?.faster ?? null,
    counts: Object.fromEntries(happened.map(({ name, count }) => [name, count])),
    speculation: {
      begun: total?.begun ?? 0,
      adopted: total?.adopted ?? 0,
      lead: of('speculation_lead_ms'),
    },
  };
}

async function repliesOverTime(since: Date, bucketMs: number): Promise<SystemSummary['over_time']> {
  const seconds = bucketMs / 1000;
  const rows = await db().$queryRaw<
    { at: Date; replies: number; p50: number | null; p95: number | null }[]
  >`
    SELECT date_bin(${seconds}::float8 * interval '1 second', turns.started_at, ${since}::timestamp) AS at,
      count(*)::int AS replies,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY (metrics->>'first_word_ms')::float8) AS p50,
      percentile_cont(0.95) WITHIN GROUP (ORDER BY (metrics->>'first_word_ms')::float8) AS p95
    FROM turns
    WHERE turns.started_at >= ${since} AND metrics ? 'first_word_ms'
    GROUP BY 1 ORDER BY 1`;
  return rows.map(({ at, replies, p50, p95 }) => ({
    at: at.toISOString(),
    replies,
    first_word_p50: rounded(p50),
    first_word_p95: rounded(p95),
  }));
}

async function modelsSince(since: Date): Promise<SystemSummary['models']> {
  const rows = await db().$queryRaw<(Omit<SystemSummary['models'][number], 'ttft'> & Quantiles)[]>`
    SELECT purpose, model, count(*)::int AS calls,
      (count(*) FILTER (WHERE outcome NOT IN ('ok', 'aborted')))::int AS failed,
      (count(*) FILTER (WHERE outcome = 'aborted'))::int AS aborted,
      count(ttft_ms)::int AS n,
      percentile_cont(0.5) WITHIN GROUP (ORDER BY ttft_ms::float8) AS p50,
      percentile_cont(0.95) WITHIN GROUP (ORDER BY ttft_ms::float8) AS p95,
      sum(input_tokens)::int AS input_tokens, sum(output_tokens)::int AS output_tokens
    FROM model_calls WHERE created_at >= ${since}
    GROUP BY purpose, model ORDER BY calls DESC, purpose, model LIMIT 50`;
  return rows.map(({ n, p50, p95, ...row }) => ({ ...row, ttft: quantiles({ n, p50, p95 }) }));
}

function quantiles({ n = 0, p50 = null, p95 = null }: Partial<Quantiles>): Quantiles {
  return { n, p50: rounded(p50), p95: rounded(p95) };
}

function rounded(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}
