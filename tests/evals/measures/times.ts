import { inngest } from '#inngest/client.ts';
import { startEmbeddedExecutor } from '#inngest/embedded/embedded-executor.ts';
import { functions } from '#inngest/index.ts';
import { db } from '#lib/db/client.ts';
import { env, setEnv } from '#lib/env.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import { requestReport } from '#lib/reports/request-report.ts';
import { startOutboxRelay } from '#server/outbox-relay.ts';
import { type Analyst, BUILT_IN } from '#tests/evals/analysts.ts';
import { requireCandidate, saying } from '#tests/evals/candidates/simulated-candidates.ts';
import type { EvalRow } from '#tests/evals/eval-row.ts';
import { NO_MODELS, planInterview, storeInterview } from '#tests/evals/evaluated-interview.ts';
import { type Evaluated, reportBy } from '#tests/evals/evaluated-people.ts';
import { holdInterview } from '#tests/evals/hold-interview.ts';
import { PERSON, type Trade } from '#tests/evals/trades.ts';
import {
  close,
  portOf,
  serveFunctions,
} from '#tests/integration/inngest/support/serve-functions.ts';

const MINUTES = 30;
/** Brings the interview near its limit. */
const TIMES_TOLD = 7;
const ROUNDS = 5;
const MS_MAX = 5_000;
const REQUESTED_BY = 'usr_evals';
/** Between two looks whether a report is there. */
const LOOK_MS = 25;

/** An interview of about half an hour, from somebody who tells everything again and again. */
export async function longInterview(trade: Trade): Promise<Evaluated> {
  const { interviewId, plan } = await planInterview({ trade, person: PERSON });
  const long: Plan = {
    ...plan,
    minutes: MINUTES,
    items: plan.items.map((item) => ({ ...item, seconds: item.seconds * 2, probes_max: 3 })),
  };
  await db().interview.update({ where: { id: interviewId }, data: { plan: long } });
  const candidate = saying(requireCandidate(trade, 'strong'), {
    id: 'long',
    say: (text) => Array.from({ length: TIMES_TOLD }, () => text).join(' '),
  });
  const held = await holdInterview({ plan: long, candidate });
  await storeInterview(interviewId, held);
  return { trade, candidate, interviewId, held, reports: 0 };
}

/** How long the steps of a report of such an interview take without a model, the slowest of some rounds. */
export async function measureTimeWithoutModel(trade: Trade): Promise<EvalRow> {
  const one = await longInterview(trade);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await reportBy(one, BUILT_IN.connect());
    times.push(performance.now() - begun);
  }
  const slowest = Math.max(...times);
  const busyMs = busySince(before) / ROUNDS;
  const minutes = (one.held.activeMs / 60_000).toFixed(0);
  return {
    what: `report of an interview of ${minutes} minutes and ${one.held.turns.length} turns, slowest of ${ROUNDS}`,
    goal: '≤ 5 s',
    analyst: BUILT_IN.name,
    got: `${slowest.toFixed(0)} ms; of this process ${busyMs.toFixed(0)} ms each`,
    reached: slowest <= MS_MAX,
    misses: [],
  };
}

/** The same with a scorer every call of which takes `callMs`: its steps side by side, the slowest of some rounds. */
export async function measureTimeWithModel(
  trade: Trade,
  slow: { analyst: Analyst; callMs: number },
): Promise<EvalRow> {
  const one = await longInterview(trade);
  const times: number[] = [];
  const before = process.cpuUsage();
  for (let round = 0; round < ROUNDS; round += 1) {
    const begun = performance.now();
    await reportBy(one, slow.analyst.connect());
    times.push(performance.now() - begun);
  }
  const busyMs = busySince(before) / ROUNDS;
  return timeRow(`the same with calls of ${slow.callMs} ms each`, { times, slow, busyMs });
}

/** From the request of a report to a report that can be read, through the outbox and the background's own executor. */
export async function measureTimeInBackground(
  trade: Trade,
  slow: { analyst: Analyst; callMs: number },
): Promise<EvalRow> {
  const one = await longInterview(trade);
  await reportBy(one, BUILT_IN.connect());
  setEnv({ ...NO_MODELS, ...slow.analyst.connect() });
  const background = await startBackground();
  const times: number[] = [];
  const before = process.cpuUsage();
  try {
    // The first one finds the code cold and is not counted here; the row above counts its own.
    for (let round = 0; round <= ROUNDS; round += 1) {
      const begun = performance.now();
      const { reportId } = await requestReport(one.interviewId, REQUESTED_BY);
      await isReady(reportId);
      if (round > 0) times.push(performance.now() - begun);
    }
  } finally {
    await background.stop();
  }
  return timeRow(`the same, asked for and made in the background, calls of ${slow.callMs} ms`, {
    times,
    slow,
    busyMs: busySince(before) / (ROUNDS + 1),
  });
}

/** ms of processor time of this process, which plays both the product and the model. */
function busySince(before: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
}

function timeRow(
  what: string,
  given: { times: number[]; slow: { analyst: Analyst; callMs: number }; busyMs: number },
): EvalRow {
  const { times, slow, busyMs } = given;
  const slowest = Math.max(...times);
  const middle = times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)] ?? slowest;
  const told = (ms: number) => `${ms.toFixed(0)} ms (× ${(ms / slow.callMs).toFixed(1)})`;
  return {
    what: `${what}, slowest of ${times.length}`,
    goal: 'slowest call × 2',
    analyst: slow.analyst.name,
    got: `${told(slowest)}; median ${told(middle)}; of this process ${busyMs.toFixed(0)} ms each`,
    reached: slowest <= slow.callMs * 2,
    misses: [],
  };
}

async function startBackground(): Promise<{ stop(): Promise<void> }> {
  // What the measures before this one never sent is not this one's work.
  await db().outboxEvent.deleteMany();
  const databaseUrl = env().DATABASE_URL ?? '';
  const executor = await startEmbeddedExecutor({ db: db(), databaseUrl });
  const server = await serveFunctions(inngest, functions, 0);
  await executor.begin({ appUrl: `http://127.0.0.1:${portOf(server)}` });
  const relay = await startOutboxRelay({ db: db(), databaseUrl });
  return {
    async stop() {
      await relay.stop();
      await executor.stop();
      await close(server);
    },
  };
}

async function isReady(id: string): Promise<void> {
  for (;;) {
    const { status } = await db().report.findUniqueOrThrow({ where: { id } });
    if (status === 'ready') return;
    if (status === 'failed') throw new Error('The report could not be made.');
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS));
  }
}
