/**
 * The live endpoint without a model: how long from `final` to the first word of the reply over a raw WebSocket on
 * loopback, with a real PostgreSQL that syncs to disk, and what 20 interviews cost in memory.
 *
 *   node --import tsx tests/bench/bench-live.ts [interviews] [answers]
 */
import path from 'node:path';
import { createDb, disconnectDb } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { setEnv } from '#lib/env.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import {
  type SeedClient,
  startLiveTestServer,
} from '#tests/integration/live/support/live-test-server.ts';
import { createInterview } from '#tests/integration/live/support/ready-interview.ts';
import { makeTemporaryDir } from '#tests/support/temporary-dir.ts';

const INTERVIEWS = Number(process.argv[2] ?? 20);
const ANSWERS = Number(process.argv[3] ?? 20);
/** As a browser recogniser gives them: four a second, 150 words a minute. */
const CHUNKS_PER_ANSWER = 12;
const ANSWER = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');

const { dir: home, remove: removeHome } = await makeTemporaryDir('candor-bench-');
const cluster = await startPostgresCluster({ dir: path.join(home, 'postgres') });
await cluster.createDatabase('bench');
const url = cluster.url('bench');
await migrate({ url });
setEnv({ DATABASE_URL: url, NODE_ENV: 'test', LOG_LEVEL: 'warn' });
const db = createDb(url);
const server = await startLiveTestServer();

const one = await measure(1);
global.gc?.();
const before = process.memoryUsage();
const many = await measure(INTERVIEWS);
global.gc?.();
const after = process.memoryUsage();

console.log(`one interview: final → first word ${figures(one)}`);
console.log(`${INTERVIEWS} at once:  final → first word ${figures(many)}`);
console.log(
  `memory: ${mb(before.heapUsed)} → ${mb(after.heapUsed)} MB heap, ${mb(after.rss)} MB resident, ` +
    `${((after.heapUsed - before.heapUsed) / INTERVIEWS / 1024).toFixed(0)} kB an interview`,
);

await server.stop();
await db.$disconnect();
await disconnectDb();
await cluster.stop();
await removeHome();
process.exit(0);

/** Milliseconds from each `final` to the first word of its reply. */
async function measure(interviews: number): Promise<number[]> {
  const clients = await Promise.all(
    Array.from({ length: interviews }, async () => {
      const client = await server.open(await createInterview(db, { plan: longPlan() })).opened();
      await client.turn();
      return client;
    }),
  );
  const times = await Promise.all(clients.map(talk));
  return times.flat().toSorted((a, b) => a - b);
}

async function talk(client: SeedClient): Promise<number[]> {
  const times: number[] = [];
  const words = ANSWER.split(' ');
  for (let answer = 0; answer < ANSWERS; answer += 1) {
    for (let chunk = 1; chunk <= CHUNKS_PER_ANSWER; chunk += 1) {
      const payload = words
        .slice(0, Math.ceil((chunk / CHUNKS_PER_ANSWER) * words.length))
        .join(' ');
      client.send({
        type: 'chunk',
        payload,
        mode: 'cumulative',
        turn_id: `t${answer}`,
        seq: chunk,
      });
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    const begun = performance.now();
    client.send({
      type: 'final',
      payload: ANSWER,
      turn_id: `t${answer}`,
      seq: CHUNKS_PER_ANSWER + 1,
    });
    await client.next(({ type }) => type === 'llm_response');
    times.push(performance.now() - begun);
    await client.turn();
  }
  return times;
}

function longPlan(): Plan {
  return {
    version: 1,
    language: 'en',
    minutes: 60,
    opening: 'Hello, I am an AI interviewer.',
    role_title: 'Engineer',
    facts: [],
    items: Array.from({ length: ANSWERS + 5 }, (_, index) => ({
      id: `q${index}`,
      kind: 'core',
      question: `What about matter number ${index}?`,
      criterion_id: null,
      requirement_ids: [],
      probes_max: 0,
      seconds: 60,
    })),
  };
}

function figures(times: readonly number[]): string {
  const at = (share: number) => times[Math.floor((times.length - 1) * share)]?.toFixed(1);
  return `p50 ${at(0.5)} ms, p95 ${at(0.95)} ms, most ${at(1)} ms (${times.length} answers)`;
}

function mb(bytes: number): string {
  return (bytes / 1024 / 1024).toFixed(0);
}
