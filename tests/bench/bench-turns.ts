/**
 * Measures the turn engine against simulated candidates and a model with the pace of real ones, in real time:
 *   npm run bench:turns -- [--sessions 20] [--turns 6] [--seed 1] [--faults 0] [--profile groq-70b|gpt] [--json FILE]
 * For each profile the variants run at the same time with the same luck: wait for `final` and answer sentence by
 * sentence; the rule of 2 s and 1 s; this engine. Two more are worked out of the first, turn by turn: the whole
 * text at once, and an oracle that begins the right reply at the last word.
 */
import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { createDb } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { CORE_PROBES_MAX } from '#lib/interviews/plan/draft-by-rules.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import { chatPath } from '#lib/interviews/protocol.ts';
import type { TurnConfig } from '#lib/interviews/session/turn-config.ts';
import { SeedClient } from '#tests/integration/live/support/live-test-server.ts';
import { createInterview } from '#tests/integration/live/support/ready-interview.ts';
import { makeTemporaryDir } from '#tests/support/temporary-dir.ts';
import { milliseconds, quantile, share, table } from './documents/tables.ts';
import { type SeenTurn, simulateCandidate } from './turns/simulated-candidate.ts';
import {
  MODEL_PROFILES,
  type ModelProfile,
  type ModelUse,
  startSlowModel,
} from './turns/slow-model.ts';
import type { ServerFigures } from './turns/turn-server.ts';

/** As others do it: the model is asked at `final`, whatever may follow. */
const PLAIN: Partial<TurnConfig> = { speculation_max_per_turn: 0, settled_at_once: 0 };
const VARIANTS: Record<string, Partial<TurnConfig>> = {
  sentence: { ...PLAIN, tentative_max_per_turn: 0, fillers: 0 },
  rule: { ...PLAIN, tentative_max_per_turn: 60, tentative_min_new_words: 0 },
  engine: {},
};
const NAMES: Record<string, string> = {
  whole: 'wait for final, whole text',
  sentence: 'wait for final, by sentence',
  rule: 'the rule of 2 s and 1 s',
  engine: 'this engine',
  oracle: 'oracle',
};

const { values } = parseArgs({
  options: {
    sessions: { type: 'string', default: '20' },
    turns: { type: 'string', default: '6' },
    seed: { type: 'string', default: '1' },
    faults: { type: 'string', default: '0' },
    profile: { type: 'string' },
    variants: { type: 'string', default: Object.keys(VARIANTS).join(',') },
    json: { type: 'string' },
  },
});
const sessions = Number(values.sessions);
const turns = Number(values.turns);
const seed = Number(values.seed);
const faults = Number(values.faults);
const variants = values.variants.split(',');

const { dir: home, remove: removeHome } = await makeTemporaryDir('candor-bench-');
const cluster = await startPostgresCluster({ dir: path.join(home, 'postgres') });
const results = [];
try {
  console.log(
    `# Turns, ${new Date().toISOString().slice(0, 10)}\n\n${cpus().length} × ${cpus()[0]?.model}, Node ${process.versions.node}; ` +
      `${sessions} sessions a variant, ${turns} turns each, seed ${seed}, failing calls ${100 * faults} %\n`,
  );
  for (const profile of MODEL_PROFILES) {
    if (values.profile !== undefined && values.profile !== profile.name) continue;
    const result = await measure(profile);
    results.push(result);
    console.log(`${result.text}\n`);
  }
  if (values.json) await writeFile(values.json, JSON.stringify(results, null, 1));
} finally {
  await cluster.stop();
  await removeHome();
}

async function measure(profile: ModelProfile) {
  const name = `turns_${profile.name.replace(/\W/g, '_')}`;
  await cluster.createDatabase(name);
  const url = cluster.url(name);
  await migrate({ url });
  const db = createDb(url);
  const model = await startSlowModel({ profile, seed, faults });
  const server = fork(path.join(import.meta.dirname, 'turns/turn-server.ts'), {
    execArgv: ['--import', 'tsx'],
    env: {
      ...process.env,
      ...model.server.env,
      DATABASE_URL: url,
      NODE_ENV: 'test',
      LOG_LEVEL: 'error',
    },
  });
  try {
    const [{ port }] = (await once(server, 'message')) as [{ port: number }];
    const seen = await Promise.all(
      variants.map(async (variant) => {
        const talks = Array.from({ length: sessions }, async (_, session) => {
          const interview = await createInterview(db, { plan: longPlan(turns) });
          await db.role.updateMany({
            where: { interviews: { some: { id: interview } } },
            data: { settings: { conversation: VARIANTS[variant] ?? {} } },
          });
          // People do not all begin in the same moment.
          await new Promise((resolve) => setTimeout(resolve, (session * 1_700) % 4_000));
          const client = new SeedClient(`ws://127.0.0.1:${port}${chatPath(interview)}`);
          await client.opened();
          await client.turn();
          const result = await simulateCandidate({ client, seed, variant, session, turns });
          client.leave();
          return result;
        });
        return [variant, (await Promise.all(talks)).flat()] as const;
      }),
    );
    server.send('figures');
    const [figures] = (await once(server, 'message')) as [ServerFigures];
    return report({ profile, seen: new Map(seen), figures, model });
  } finally {
    server.disconnect();
    await model.server.close();
    await db.$disconnect();
  }
}

type Model = Awaited<ReturnType<typeof startSlowModel>>;
type Row = {
  name: string;
  first: (number | null)[];
  turns: readonly SeenTurn[];
  use: ModelUse | null;
};

function report(input: {
  profile: ModelProfile;
  seen: ReadonlyMap<string, readonly SeenTurn[]>;
  figures: ServerFigures;
  model: Model;
}) {
  const { profile, seen, figures, model } = input;
  const baseline = seen.get('sentence') ?? [];
  const rows: Row[] = [];
  if (baseline.length > 0)
    rows.push({
      name: 'whole',
      first: baseline.map(({ wholeMs }) => wholeMs),
      turns: baseline,
      use: null,
    });
  for (const variant of variants) {
    const list = seen.get(variant) ?? [];
    const first = list.map(({ firstWordMs }) => firstWordMs);
    rows.push({ name: variant, first, turns: list, use: model.usageOf(variant) });
  }
  if (baseline.length > 0) {
    const first = baseline.map(({ firstWordMs, finalLagMs }) =>
      firstWordMs === null ? null : Math.max(0, firstWordMs - finalLagMs),
    );
    rows.push({ name: 'oracle', first, turns: baseline, use: null });
  }
  const base = model.usageOf('sentence');
  const calls = (use: ModelUse) => use.replies + use.acknowledgements;
  const lines = rows.map(({ name, first, turns: list, use }) => {
    const heard = first.filter((value) => value !== null);
    const ttfts = list.map(({ session, turn }) => model.ttftOf(session, turn));
    const mean = (all: readonly number[]) => all.reduce((sum, each) => sum + each, 0) / all.length;
    const faster = heard.filter((value) => value < profile.ttft.p50).length / list.length;
    const p95 = (quantile(heard, 0.95) ?? 0) / (quantile(ttfts, 0.95) ?? 1);
    const gaps = first.map((value, index) =>
      value === null ? null : value + (list[index]?.finalLagMs ?? 0),
    );
    const silent = list.filter(({ firstSoundMs }) => firstSoundMs === null || firstSoundMs > 4_000);
    return [
      NAMES[name] ?? name,
      String(list.length),
      `${milliseconds(quantile(heard, 0.5))} / ${milliseconds(quantile(heard, 0.95))}`,
      share(mean(heard) / mean(ttfts)),
      share(p95),
      `${(100 * faster).toFixed(0)} %`,
      milliseconds(
        quantile(
          gaps.filter((gap) => gap !== null),
          0.5,
        ),
      ),
      use ? `${percentOver(calls(use), calls(base))}` : '–',
      use ? `${percentOver(use.outputTokens, base.outputTokens)}` : '–',
      `${((100 * list.filter(({ fillers }) => fillers > 0).length) / list.length).toFixed(0)} %`,
      String(list.reduce((sum, { duplicates }) => sum + duplicates, 0)),
      String(silent.length),
      String(list.filter(({ isCutOff }) => isCutOff).length),
    ];
  });
  const text = [
    `## ${profile.name}: first token p50 ${profile.ttft.p50} / p95 ${profile.ttft.p95} ms, ${profile.tokensPerSecond} tokens/s`,
    '',
    table([
      [
        'variant',
        'turns',
        'first word p50 / p95 ms',
        'mean ÷ mean TTFT',
        'p95 ÷ p95 TTFT',
        'faster than median TTFT',
        'gap p50 ms',
        'calls',
        'output tokens',
        'with filler',
        'duplicates',
        'silent > 4 s',
        'cut off',
      ],
      ...lines,
    ]),
    '',
    `Server: event loop p99 ${figures.loopP99Ms.toFixed(1)} ms, most ${figures.loopMaxMs.toFixed(0)} ms; ` +
      `${(figures.cpuMs / Math.max(1, [...seen.values()].flat().length)).toFixed(0)} ms of processor a turn; ${figures.residentMebibytes.toFixed(0)} MiB`,
  ].join('\n');
  return { profile: profile.name, figures, turns: Object.fromEntries(seen), text };
}

function percentOver(value: number, base: number): string {
  if (base === 0) return String(value);
  const over = Math.round((100 * (value - base)) / base);
  return `${over >= 0 ? '+' : ''}${over} %`;
}

function longPlan(count: number): Plan {
  return {
    version: 1,
    language: 'en',
    minutes: 60,
    opening: 'Hello, I am an AI interviewer.',
    role_title: 'Engineer',
    facts: [],
    items: Array.from({ length: count + 5 }, (_, index) => ({
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
