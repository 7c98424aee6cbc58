import { db } from '#lib/db/client.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import { type Analyst, BUILT_IN } from '#tests/evals/analysts.ts';
import { requireCandidate, saying } from '#tests/evals/candidates/simulated-candidates.ts';
import type { EvalRow } from '#tests/evals/eval-row.ts';
import { planInterview, storeInterview } from '#tests/evals/evaluated-interview.ts';
import { type Evaluated, reportBy } from '#tests/evals/evaluated-people.ts';
import { holdInterview } from '#tests/evals/hold-interview.ts';
import { PERSON, type Trade } from '#tests/evals/trades.ts';

const MINUTES = 30;
/** Brings the interview near its limit. */
const TIMES_TOLD = 7;
const ROUNDS = 5;
const MS_MAX = 5_000;

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
  const { user, system } = process.cpuUsage(before);
  const busyMs = (user + system) / 1_000 / ROUNDS;
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

/** The same with a scorer every call of which takes `callMs`. */
export async function measureTimeWithModel(
  trade: Trade,
  slow: { analyst: Analyst; callMs: number },
): Promise<EvalRow> {
  const one = await longInterview(trade);
  const begun = performance.now();
  await reportBy(one, slow.analyst.connect());
  const took = performance.now() - begun;
  return {
    what: `the same with calls of ${slow.callMs} ms each`,
    goal: 'slowest call × 2',
    analyst: slow.analyst.name,
    got: `${took.toFixed(0)} ms (× ${(took / slow.callMs).toFixed(1)})`,
    reached: took <= slow.callMs * 2,
    misses: [],
  };
}
