import { milliseconds, quantile, share, table } from '#tests/bench/documents/tables.ts';
import { ratioOfMeans } from './figures.ts';
import type { Goal } from './report.ts';
import { percent } from './report.ts';
import { type RunResult, runInterviews } from './run-interviews.ts';
import { draw } from './seeded.ts';
import type { SeenTurn } from './simulated-candidate.ts';
import { MODEL_PROFILES, ttftOf } from './slow-model.ts';
import { ENGINE } from './variants.ts';

/** One server with so many interviews at once, against servers with one each. */
export type LoadPoint = {
  interviews: number;
  turns: number;
  ratioOfMeans: number | null;
  /** over the turns that were also held alone: with so many at once, and alone */
  pairedRatio: { together: number | null; alone: number | null };
  /** together ÷ alone − 1 in 95 of 100 resamplings of the interviews: how much of it is luck */
  change: { low: number; high: number } | null;
  loopP99Ms: number;
  loopMaxMs: number;
  candidatesLoopP99Ms: number;
  cpuMsPerTurn: number;
  residentMebibytes: number;
  heapKibibytesPerSession: number;
  silent: number;
  holds: boolean;
};

const LOOP_P99_MS = 20;
const RATIO_WITHIN = 0.05;
const SILENCE_MS = 4_000;
const RESAMPLINGS = 1_000;
/** Servers of one interview each that run side by side: more would take each other's processor time, and all connections. */
const SERVERS_AT_ONCE = 5;

/**
 * Interviews of the engine with the fast profile, each alone on a server first, then `sizes` on one server, until
 * a size no longer holds: event-loop p99 ≤ 20 ms and the ratio of means within 5 % of the same turns held alone.
 */
export async function measureLoad(input: {
  database: Parameters<typeof runInterviews>[0]['database'];
  seed: number;
  alone: number;
  sizes: readonly { interviews: number; turns: number }[];
}): Promise<LoadPoint[]> {
  const { database, seed, alone, sizes } = input;
  const model = { profile: MODEL_PROFILES[0], seed, faults: 0 };
  const turns = Math.max(...sizes.map((size) => size.turns));
  const reference: SeenTurn[] = [];
  for (let from = 0; from < alone; from += SERVERS_AT_ONCE) {
    const sessions = range(alone).slice(from, from + SERVERS_AT_ONCE);
    const groups = sessions.map((session) => ({ variant: ENGINE, sessions: [session] }));
    const single = await runInterviews({ database, model, groups, turns });
    reference.push(...single.groups.flatMap((group) => group.turns));
  }
  const points: LoadPoint[] = [];
  for (const size of sizes) {
    const groups = [{ variant: ENGINE, sessions: range(size.interviews) }];
    const result = await runInterviews({ database, model, groups, turns: size.turns });
    const point = loadPoint(result, reference);
    points.push(point);
    if (!point.holds) break;
  }
  return points;
}

export function loadPoint(result: RunResult, reference: readonly SeenTurn[]): LoadPoint {
  const [group] = result.groups;
  if (!group) throw new Error('A run of load has one server.');
  const { turns, figures, sessions } = group;
  const ratio = (list: readonly SeenTurn[]) =>
    ratioOfMeans(
      list.flatMap((turn) =>
        turn.firstWordMs === null
          ? []
          : [
              {
                first: turn.firstWordMs,
                ttft: ttftOf({ ...result.model, provider: 'first' }, turn),
              },
            ],
      ),
    );
  const isPaired = (list: readonly SeenTurn[]) => (turn: SeenTurn) =>
    list.some((other) => other.session === turn.session && other.turn === turn.turn);
  const bothTogether = turns.filter(isPaired(reference));
  const bothAlone = reference.filter(isPaired(turns));
  const together = ratio(bothTogether);
  const alone = ratio(bothAlone);
  const isSame =
    together !== null && alone !== null && Math.abs(together / alone - 1) <= RATIO_WITHIN;
  const silent = turns.filter(
    ({ firstSoundMs, isCutOff }) =>
      !isCutOff && (firstSoundMs === null || firstSoundMs > SILENCE_MS),
  ).length;
  return {
    interviews: sessions.length,
    turns: turns.length,
    ratioOfMeans: ratio(turns),
    pairedRatio: { together, alone },
    change: resampled({ together: bothTogether, alone: bothAlone }, ratio),
    loopP99Ms: figures.loopP99Ms,
    loopMaxMs: figures.loopMaxMs,
    candidatesLoopP99Ms: result.candidatesLoopP99Ms,
    cpuMsPerTurn: figures.cpuMs / Math.max(1, turns.length),
    residentMebibytes: figures.residentMebibytes,
    heapKibibytesPerSession: figures.heapGrownKibibytes / sessions.length,
    silent: silent / Math.max(1, turns.length),
    holds: figures.loopP99Ms <= LOOP_P99_MS && isSame,
  };
}

/** The bootstrap's percentile interval of together ÷ alone − 1 over whole interviews; null without two of them. */
export function resampled<T extends { session: number }>(
  turns: { together: readonly T[]; alone: readonly T[] },
  ratio: (turns: readonly T[]) => number | null,
): { low: number; high: number } | null {
  const together = Map.groupBy(turns.together, ({ session }) => session);
  const alone = Map.groupBy(turns.alone, ({ session }) => session);
  const sessions = [...together.keys()].filter((session) => alone.has(session));
  if (sessions.length < 2) return null;
  const changes: number[] = [];
  for (let sample = 0; sample < RESAMPLINGS; sample += 1) {
    const drawn = sessions.map((_, index) => {
      const at = Math.floor(draw('resampling', sample, index) * sessions.length);
      return sessions[at] ?? 0;
    });
    const one = ratio(drawn.flatMap((session) => together.get(session) ?? []));
    const other = ratio(drawn.flatMap((session) => alone.get(session) ?? []));
    if (one !== null && other !== null) changes.push(one / other - 1);
  }
  const low = quantile(changes, 0.025);
  const high = quantile(changes, 0.975);
  return low === null || high === null ? null : { low, high };
}

export function loadTable(points: readonly LoadPoint[]): string {
  return table([
    [
      'interviews at once',
      'turns',
      'mean ÷ mean TTFT',
      'paired turns: together / alone',
      'loop p99 / most ms',
      'candidates’ loop p99 ms',
      'CPU ms a turn',
      'MiB',
      'heap KiB a session',
      'silent > 4 s',
      'holds',
    ],
    ...points.map((point) => [
      String(point.interviews),
      String(point.turns),
      share(point.ratioOfMeans),
      `${share(point.pairedRatio.together)} / ${share(point.pairedRatio.alone)}`,
      `${milliseconds(point.loopP99Ms)} / ${milliseconds(point.loopMaxMs)}`,
      milliseconds(point.candidatesLoopP99Ms),
      point.cpuMsPerTurn.toFixed(0),
      point.residentMebibytes.toFixed(0),
      point.heapKibibytesPerSession.toFixed(0),
      percent(point.silent, 1),
      point.holds ? 'yes' : '**no**',
    ]),
  ]);
}

export function loadGoals(points: readonly LoadPoint[]): Goal[] {
  return points
    .filter(({ interviews }) => interviews === 100)
    .flatMap(({ loopP99Ms, pairedRatio: { together, alone }, change }) => [
      {
        what: '100 interviews at once: event-loop p99',
        wanted: `≤ ${LOOP_P99_MS} ms`,
        got: `${milliseconds(loopP99Ms)} ms`,
        reached: loopP99Ms <= LOOP_P99_MS,
      },
      {
        what: '100 interviews at once: ratio of means against one interview',
        wanted: `within ${percent(RATIO_WITHIN)}`,
        got:
          together === null || alone === null
            ? '–'
            : `${percent(together / alone - 1, 1)}${change ? ` (resampled ${percent(change.low, 1)} to ${percent(change.high, 1)})` : ''}`,
        reached:
          together !== null && alone !== null && Math.abs(together / alone - 1) <= RATIO_WITHIN,
      },
    ]);
}

function range(count: number): number[] {
  return Array.from({ length: count }, (_, index) => index);
}
