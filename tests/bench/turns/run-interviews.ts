import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as delay } from 'node:timers/promises';
import type { Db } from '#lib/db/client.ts';
import { CORE_PROBES_MAX } from '#lib/interviews/plan/draft-by-rules.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import { chatPath } from '#lib/interviews/protocol.ts';
import { SeedClient } from '#tests/integration/live/support/live-test-server.ts';
import { createInterview } from '#tests/integration/live/support/ready-interview.ts';
import type { ModelCalls, ModelOptions, ModelsReady } from './model-process.ts';
import { type SeenTurn, simulateCandidate } from './simulated-candidate.ts';
import type { ModelCall } from './slow-model.ts';
import type { ServerFigures } from './turn-server.ts';
import type { Variant } from './variants.ts';

/** The interviews of one server process. */
export type Group = { variant: Variant; sessions: readonly number[] };
export type GroupResult = Group & { turns: SeenTurn[]; figures: ServerFigures };
export type RunResult = {
  model: ModelOptions;
  groups: GroupResult[];
  calls: ModelCall[];
  /** event-loop p99 of the process that plays the candidates */
  candidatesLoopP99Ms: number;
};

/** So many interviews are opened together: a server with a hundred was not given them in one moment. */
const OPEN_AT_ONCE = 10;
/** Interviews with one answer each before the measured ones: a server's first replies load and compile its code. */
const WARM_UP_INTERVIEWS = 3;
const WARM_UP_ANSWER =
  'when I was at my last company I moved the payments into a queue and measured the result';
/** Long enough for a reply to be begun before `final`. */
const WARM_UP_SILENCE_MS = 600;
/** People do not all begin to speak in the same moment. */
const STAGGER_MS = 4_000;
const STAGGER_STEP_MS = 1_700;

/**
 * Holds the interviews of all groups at the same time, each group on a server process of its own, with one process
 * of model servers; the candidates live in this process. Servers count from the moment when all are connected.
 */
export async function runInterviews(input: {
  database: { url: string; db: Db };
  model: ModelOptions;
  groups: readonly Group[];
  turns: number;
}): Promise<RunResult> {
  const { database, model, groups, turns } = input;
  const models = startChild('model-process.ts', [JSON.stringify(model)], {});
  const ready = await answerOf<ModelsReady>(models);
  const servers = groups.map((group) => {
    const args = group.variant.hasSecond ? [ready.secondUrl] : [];
    const child = startChild('turn-server.ts', args, {
      ...ready.env,
      DATABASE_URL: database.url,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
    });
    return { group, child, clients: new Map<number, SeedClient>() };
  });
  try {
    await Promise.all(
      servers.map(async ({ group, child, clients }) => {
        const { port } = await answerOf<{ port: number }>(child);
        await warmUp(database.db, { group, port });
        await ask<string>(child, 'warm');
        await openAll(database.db, { group, port, turns, clients });
      }),
    );
    for (const { child } of servers) await ask<string>(child, 'begin');
    const loop = monitorEventLoopDelay({ resolution: 1 });
    loop.enable();
    const results = await Promise.all(
      servers.map(async ({ group, child, clients }) => {
        const talks = [...clients].map(async ([session, client]) => {
          await delay((session * STAGGER_STEP_MS) % STAGGER_MS);
          const variant = group.variant.id;
          return simulateCandidate({ client, seed: model.seed, variant, session, turns });
        });
        const seen = (await Promise.all(talks)).flat();
        return { ...group, turns: seen, figures: await ask<ServerFigures>(child, 'figures') };
      }),
    );
    const candidatesLoopP99Ms = loop.percentile(99) / 1e6 - 1;
    const { calls } = await ask<ModelCalls>(models, 'calls');
    return { model, groups: results, calls, candidatesLoopP99Ms };
  } finally {
    for (const { child, clients } of servers) {
      for (const client of clients.values()) client.leave();
      child.disconnect();
    }
    models.disconnect();
  }
}

async function warmUp(db: Db, { group, port }: { group: Group; port: number }): Promise<void> {
  for (let index = 0; index < WARM_UP_INTERVIEWS; index += 1) {
    const client = await openInterview(db, { variant: group.variant, port, turns: 1 });
    const words = { payload: WARM_UP_ANSWER, turn_id: 't0' };
    client.send({ type: 'chunk', ...words, mode: 'cumulative', input: 'spoken', seq: 1 });
    await delay(WARM_UP_SILENCE_MS);
    client.send({ type: 'final', ...words, seq: 2 });
    await client.next((message) => message.type === 'llm_response' && !message.is_tentative);
    client.leave();
  }
}

async function openAll(
  db: Db,
  options: { group: Group; port: number; turns: number; clients: Map<number, SeedClient> },
): Promise<void> {
  const { group, port, turns, clients } = options;
  for (let from = 0; from < group.sessions.length; from += OPEN_AT_ONCE) {
    const batch = group.sessions.slice(from, from + OPEN_AT_ONCE).map(async (session) => {
      clients.set(session, await openInterview(db, { variant: group.variant, port, turns }));
    });
    await Promise.all(batch);
  }
}

/** A candidate who was greeted and asked the first question. */
async function openInterview(
  db: Db,
  { variant, port, turns }: { variant: Variant; port: number; turns: number },
): Promise<SeedClient> {
  const interview = await createInterview(db, { plan: longPlan(turns) });
  await db.role.updateMany({
    where: { interviews: { some: { id: interview } } },
    data: { settings: { conversation: variant.config } },
  });
  const client = new SeedClient(`ws://127.0.0.1:${port}${chatPath(interview)}`);
  await client.opened();
  await client.turn();
  return client;
}

function startChild(file: string, args: string[], env: Record<string, string>): ChildProcess {
  return fork(path.join(import.meta.dirname, file), args, {
    execArgv: ['--expose-gc', '--import', 'tsx'],
    env: { ...process.env, ...env },
  });
}

function ask<T>(child: ChildProcess, what: string): Promise<T> {
  const answer = answerOf<T>(child);
  child.send(what);
  return answer;
}

async function answerOf<T>(child: ChildProcess): Promise<T> {
  const answered = new AbortController();
  const { signal } = answered;
  const died = once(child, 'exit', { signal }).then(([code]) => {
    throw new Error(`A process of the benchmark ended with ${code}.`);
  });
  died.catch(() => {});
  try {
    const [answer] = await Promise.race([once(child, 'message', { signal }), died]);
    return answer as T;
  } finally {
    answered.abort();
  }
}

/** More questions than there are turns, each with the follow-ups of a plan by rules. */
function longPlan(turns: number): Plan {
  return {
    version: 1,
    language: 'en',
    minutes: 60,
    opening: 'Hello, I am an AI interviewer.',
    role_title: 'Engineer',
    facts: [],
    items: Array.from({ length: turns + 5 }, (_, index) => ({
      id: `q${index}`,
      kind: 'core',
      question: `What about matter number ${index}?`,
      criterion_id: null,
      requirement_ids: [],
      probes_max: CORE_PROBES_MAX,
      seconds: 240,
    })),
  };
}
