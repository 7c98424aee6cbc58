/**
 * Measures the embedded executor on a database of its own, on disk with fsync:
 *   node --import tsx tests/bench/bench-workflows.ts [--events 200] [--runs 400] [--faults 200] [--kills 12]
 * event → first line of the function (p50, p95; events 30 ms apart, nothing else to do), runs per second
 * of a backlog (three steps each), and how many of a number of runs end well through kill -9 of the process.
 */
import { cpus } from 'node:os';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { startEmbeddedExecutor } from '#inngest/embedded/embedded-executor.ts';
import { createDb } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { setEnv } from '#lib/env.ts';
import { setLogLevel } from '#lib/logger.ts';
import { startExecutorProcess } from '#tests/integration/inngest/support/executor-process.ts';
import { createRecorder } from '#tests/integration/inngest/support/recorder.ts';
import {
  close,
  fresh,
  makeClient,
  portOf,
  serveFunctions,
} from '#tests/integration/inngest/support/serve-functions.ts';
import { makeTemporaryDir } from '#tests/support/temporary-dir.ts';

const { values } = parseArgs({
  options: {
    events: { type: 'string', default: '200' },
    runs: { type: 'string', default: '400' },
    faults: { type: 'string', default: '200' },
    kills: { type: 'string', default: '12' },
  },
});

const { dir: home, remove: removeHome } = await makeTemporaryDir('candor-bench-');
const cluster = await startPostgresCluster({ dir: path.join(home, 'postgres') });
await cluster.createDatabase('bench');
const databaseUrl = cluster.url('bench');
await migrate({ url: databaseUrl });
setEnv({ DATABASE_URL: databaseUrl, NODE_ENV: 'test' });
setLogLevel('error');
const db = createDb(databaseUrl);

try {
  const figures = {
    ...(await measureInProcess(Number(values.events), Number(values.runs))),
    ...(await measureFaults(Number(values.faults), Number(values.kills))),
  };
  console.log(
    JSON.stringify({ date: new Date().toISOString(), cores: cpus().length, ...figures }, null, 2),
  );
} finally {
  await db.$disconnect();
  await cluster.stop();
  await removeHome();
}

async function measureInProcess(events: number, runs: number): Promise<Record<string, number>> {
  const executor = await startEmbeddedExecutor({ db, databaseUrl });
  const client = makeClient();
  const recorder = createRecorder();
  const started = new Map<string, number>();
  const server = await serveFunctions(
    client,
    [
      client.createFunction(
        { id: 'latency', triggers: { event: 'bench/latency' } },
        ({ event }) => {
          started.set(event.data.id, performance.now());
          recorder.note('latency', event.data.id);
        },
      ),
      client.createFunction(
        { id: 'load', triggers: { event: 'bench/load' } },
        async ({ event, step }) => {
          for (const name of ['one', 'two', 'three']) await step.run(name, () => name);
          recorder.note(event.data.key, 'end');
        },
      ),
    ],
    0,
  );
  await executor.begin({ appUrl: `http://127.0.0.1:${portOf(server)}` });

  const waits: number[] = [];
  for (let index = 0; index < events + 10; index += 1) {
    const id = fresh('latency');
    const sent = performance.now();
    await client.send({ name: 'bench/latency', data: { id } });
    await recorder.until('latency', id);
    // The first ones warm up.
    if (index >= 10) waits.push((started.get(id) ?? 0) - sent);
    await delay(30);
  }

  const key = fresh('load');
  const from = performance.now();
  for (let sent = 0; sent < runs; sent += 50) {
    const batch = Array.from({ length: Math.min(50, runs - sent) }, () => ({
      name: 'bench/load',
      data: { key },
    }));
    await client.send(batch);
  }
  await recorder.until(key, 'end', runs);
  const seconds = (performance.now() - from) / 1000;
  await executor.stop();
  await close(server);
  return {
    eventToStartP50Ms: percentile(waits, 0.5),
    eventToStartP95Ms: percentile(waits, 0.95),
    runsOfThreeStepsPerSecond: Math.round((runs / seconds) * 10) / 10,
  };
}

async function measureFaults(runs: number, kills: number): Promise<Record<string, number>> {
  if (runs === 0) return {};
  const recorder = createRecorder();
  const key = fresh('faults');
  const open = () => startExecutorProcess({ databaseUrl, recorder });
  let child = await open();
  child.send(
    Array.from({ length: runs }, (_, number) => ({
      name: 'test/innocent',
      id: `${key}-${number}`,
      data: { key, number },
    })),
  );
  await recorder.until(key, '0 worked');
  for (let kill = 0; kill < kills; kill += 1) {
    await delay(100 + Math.random() * 400);
    await child.kill();
    child = await open();
  }
  const ended = () =>
    db.workflowRun.count({ where: { functionId: 'crash-app-innocent', endedAt: { not: null } } });
  for (let waited = 0; waited < 600 && (await ended()) < runs; waited += 1) await delay(250);
  await child.kill();
  return {
    faultRuns: runs,
    faultKills: kills,
    faultRunsCompleted: await db.workflowRun.count({
      where: { functionId: 'crash-app-innocent', status: 'completed' },
    }),
  };
}

function percentile(values: number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  const value =
    sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return Math.round(value * 10) / 10;
}
