/**
 * Measures the turn engine against simulated candidates and models with the pace of real ones:
 *   npm run bench:turns -- [--quick] [--only echo,turns,faults,load,endpointing,interruptions]
 *     [--endpointing] [--second]
 *     [--sessions 32] [--turns 4] [--seed 1] [--profile groq-70b|gpt] [--variants engine,…] [--json DIR]
 * All of it takes about 14 minutes, in real time but for the curve of endpointing, and is written as
 * <date>-turns.json and .md to docs/benchmarks (with --quick or a part only: where --json says, if it is given).
 *
 * What is simulated, and how: candidates speak seeded answers of 3 to 8 clauses at 150 words a minute over real
 * WebSockets, as cumulative pieces every 250 ms that hold the words said by then; after 35 % of clauses they think
 * (log-normal, p50 0.7 / p95 1.9 s); the last word of 15 % of pieces is heard otherwise at first; `final` follows
 * the piece with the last new word after p50 0.6 / p95 1.6 s and differs in a word in 18 % of turns. Models are
 * OpenAI-compatible servers on loopback, playing by rules, with log-normal times to the first token drawn from
 * (seed, session, turn): all calls of a turn, early or late, have the same luck in every variant; the second
 * provider draws its own. With faults, 2 % of calls stall, get 429 or 503, or are cut off somewhere. Hearing a
 * reply takes no time. Server, models and candidates are processes of their own; sessions are logged to PostgreSQL
 * with fsync. Each variant has a server of its own, warmed up by three short interviews; all run at the same time.
 * `whole` and `oracle` are worked out of the baseline. A reply carries the number of its call, so that what was
 * said can be held against what it was made from. A question of the plan that is said without a model counts as an
 * answer; the share of turns in which a model spoke, and their own ratio, stand beside it.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { cpus, loadavg, totalmem } from 'node:os';
import path from 'node:path';
import { parseArgs } from 'node:util';
import { CUT_OFF_SHARE } from '#components/speech/speaker-pauses.ts';
import { createDb } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { makeTemporaryDir } from '#tests/support/temporary-dir.ts';
import { milliseconds } from './documents/tables.ts';
import { measureEcho } from './turns/echo-floor.ts';
import { curveGoals, curveTables, endpointingCurves } from './turns/endpointing-report.ts';
import { interruptionGoals, interruptionTable } from './turns/interruption-report.ts';
import { measureInterruptions } from './turns/interruptions.ts';
import { loadGoals, loadTable, measureLoad } from './turns/load.ts';
import { figuresOfRun, type Goal, goalsOf, goalTable, percent, runTables } from './turns/report.ts';
import { runInterviews } from './turns/run-interviews.ts';
import { MODEL_PROFILES, type ModelProfile } from './turns/slow-model.ts';
import { VARIANTS } from './turns/variants.ts';

const PARTS = ['echo', 'turns', 'faults', 'load', 'endpointing', 'interruptions'];
/** Share of calls that fail in the run with faults. */
const FAULTS = 0.02;
/** The run with faults takes the slow profile: there a second try costs most. */
const FAULTS_PROFILE = 'gpt';
const INTERRUPTION_CASES = 2_000;

const { values } = parseArgs({
  options: {
    quick: { type: 'boolean', default: false },
    only: { type: 'string' },
    endpointing: { type: 'boolean', default: false },
    second: { type: 'boolean', default: false },
    sessions: { type: 'string' },
    turns: { type: 'string' },
    seed: { type: 'string', default: '1' },
    profile: { type: 'string' },
    variants: { type: 'string' },
    json: { type: 'string' },
  },
});
const isQuick = values.quick;
const sessions = Number(values.sessions ?? (isQuick ? 4 : 32));
const turns = Number(values.turns ?? (isQuick ? 2 : 4));
const seed = Number(values.seed);
const parts = values.endpointing ? ['endpointing'] : (values.only?.split(',') ?? PARTS);
const variants = VARIANTS.filter(({ id, hasSecond }) =>
  values.variants ? values.variants.split(',').includes(id) : !values.second || hasSecond,
);
/** Interviews held alone, and the sizes of the server that is loaded. */
const load = isQuick
  ? { alone: 1, sizes: [{ interviews: 4, turns: 2 }] }
  : {
      alone: 30,
      sizes: [
        { interviews: 100, turns: 3 },
        { interviews: 200, turns: 2 },
      ],
    };

const begun = new Date();
const date = begun.toISOString().slice(0, 10);
const lines: string[] = [];
const json: Record<string, unknown> = {
  date: begun.toISOString(),
  machine: machine(),
  seed,
  sessions,
  turns,
};
const goals: Goal[] = [];

say(`# The live conversation, ${date}\n`);
say(`${machine()}; load average at the beginning ${(loadavg()[0] ?? 0).toFixed(2)}.`);
say(`Seed ${seed}; ${sessions} sessions of ${turns} turns a variant. \`npm run bench:turns\`\n`);
if (parts.includes('echo')) {
  const echo = await measureEcho();
  json.echo = echo;
  say(
    `The transport’s floor, raw \`ws\` echo: p50 ${echo.p50Ms.toFixed(2)} / p95 ${echo.p95Ms.toFixed(2)} ms, n ${echo.n}.\n`,
  );
}
if (parts.some((part) => ['turns', 'faults', 'load'].includes(part))) await measureLive();
if (parts.includes('endpointing')) {
  const curves = endpointingCurves({
    profile: MODEL_PROFILES[1],
    seed,
    sessions: isQuick ? 50 : 400,
  });
  json.endpointing = curves;
  goals.push(...curveGoals(curves, CUT_OFF_SHARE));
  say('## When an answer is over: the wait against being cut off while thinking\n');
  say(
    'Virtual time, the page’s own policy, gpt profile; speakers are simulated by assumptions ' +
      `(\`tests/bench/turns/temperaments.ts\`). The page aims at ${percent(CUT_OFF_SHARE, 2)}.\n`,
  );
  say(`${curveTables(curves)}\n`);
}
if (parts.includes('interruptions')) {
  const { outcomes: _, ...figures } = measureInterruptions({
    seed,
    cases: isQuick ? 100 : INTERRUPTION_CASES,
  });
  json.interruptions = figures;
  goals.push(...interruptionGoals(figures));
  say('## Words over the interviewer (virtual time)\n');
  say(`${interruptionTable(figures)}\n`);
}
say(`## Goals\n\n${goalTable(goals)}\n`);
json.goals = goals;
json.seconds = Math.round((Date.now() - begun.getTime()) / 1000);

const isWhole = !isQuick && parts === PARTS && variants.length === VARIANTS.length;
const dir = values.json ?? (isWhole ? 'docs/benchmarks' : null);
if (dir !== null) {
  await mkdir(dir, { recursive: true });
  await writeFile(path.join(dir, `${date}-turns.json`), `${JSON.stringify(json, null, 1)}\n`);
  await writeFile(path.join(dir, `${date}-turns.md`), `${lines.join('\n').trimEnd()}\n`);
}

/** The parts in real time, over a database of their own. */
async function measureLive(): Promise<void> {
  const { dir: home, remove: removeHome } = await makeTemporaryDir('candor-bench-');
  const cluster = await startPostgresCluster({ dir: path.join(home, 'postgres') });
  await cluster.createDatabase('turns');
  const url = cluster.url('turns');
  await migrate({ url });
  const db = createDb(url);
  const database = { url, db };
  try {
    for (const profile of MODEL_PROFILES) {
      if (values.profile !== undefined && values.profile !== profile.name) continue;
      if (parts.includes('turns')) await measureTurns(database, profile, 0);
      if (parts.includes('faults') && profile.name === FAULTS_PROFILE)
        await measureTurns(database, profile, FAULTS);
    }
    if (parts.includes('load')) {
      const points = await measureLoad({ database, seed, ...load });
      json.load = points;
      goals.push(...loadGoals(points));
      const most = points.findLast(({ holds }) => holds)?.interviews;
      say(`## Many interviews on one server (engine, ${MODEL_PROFILES[0].name})\n`);
      say(`${loadTable(points)}\n`);
      say(`Largest number tried that holds: ${most ?? 'none of these'}.\n`);
    }
  } finally {
    await db.$disconnect();
    await cluster.stop();
    await removeHome();
  }
}

async function measureTurns(
  database: Parameters<typeof runInterviews>[0]['database'],
  profile: ModelProfile,
  faults: number,
): Promise<void> {
  const groups = variants.map((variant) => ({
    variant,
    sessions: Array.from({ length: sessions }, (_, index) => index),
  }));
  const model = { profile, seed, faults };
  const result = await runInterviews({ database, model, groups, turns });
  const figures = figuresOfRun(result);
  const failed = result.calls.filter(({ fault }) => fault !== null).length;
  const name = `${profile.name}${faults > 0 ? ', failing calls' : ''}`;
  json[name] = figures;
  goals.push(...goalsOf(profile.name, figures, faults > 0));
  say(
    `## ${name}: first token p50 ${profile.ttft.p50} / p95 ${profile.ttft.p95} ms, ${profile.tokensPerSecond} tokens/s\n`,
  );
  if (faults > 0) say(`${failed} of ${result.calls.length} calls failed.\n`);
  say(`${runTables(figures)}\n`);
  say(`Candidates’ process: event-loop p99 ${milliseconds(result.candidatesLoopP99Ms)} ms.\n`);
}

function machine(): string {
  const memory = (totalmem() / 2 ** 30).toFixed(0);
  return `${cpus().length} × ${cpus()[0]?.model}, ${memory} GiB, Node ${process.versions.node}, built-in PostgreSQL with fsync, loopback`;
}

function say(line: string): void {
  lines.push(line);
  console.log(line);
}
