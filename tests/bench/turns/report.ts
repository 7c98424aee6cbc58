import { milliseconds, share, table } from '#tests/bench/documents/tables.ts';
import { type Figures, figuresOf, type Run } from './figures.ts';
import type { RunResult } from './run-interviews.ts';
import { ttftOf } from './slow-model.ts';
import { BASELINE, VARIANTS } from './variants.ts';

const NAMES = new Map<string, string>([
  ...VARIANTS.map(({ id, name }) => [id, name] as const),
  ['whole', 'wait for final, whole text'],
  ['oracle', 'oracle'],
]);

/** What a figure is to be: see the goals of the turn engine. */
export type Goal = { what: string; wanted: string; got: string; reached: boolean };

/**
 * The figures of all variants of a run; two more are worked out of the baseline, turn by turn: the whole text at
 * once, and an oracle that begins the right reply at the last new word.
 */
export function figuresOfRun(result: RunResult): Figures[] {
  const { profile } = result.model;
  const ttft = (turn: { session: number; turn: number }) =>
    ttftOf({ ...result.model, provider: 'first' }, turn);
  const runs: Run[] = result.groups.map(({ variant, turns, figures, sessions }) => ({
    variant: variant.id,
    turns,
    calls: result.calls.filter(({ of }) => of?.variant === variant.id),
    server: figures,
    sessions: sessions.length,
  }));
  const baseline = runs.find(({ variant }) => variant === BASELINE.id);
  if (baseline) {
    const worked = {
      turns: baseline.turns,
      calls: null,
      server: null,
      sessions: baseline.sessions,
    };
    runs.unshift({
      ...worked,
      variant: 'whole',
      firstWords: baseline.turns.map(({ wholeMs, isCutOff }) => (isCutOff ? null : wholeMs)),
    });
    runs.push({
      ...worked,
      variant: 'oracle',
      firstWords: baseline.turns.map(({ firstWordMs, finalLagMs }) =>
        firstWordMs === null ? null : Math.max(0, firstWordMs - finalLagMs),
      ),
    });
  }
  return runs.map((run) => figuresOf(run, { profile, ttft }));
}

/** Two Markdown tables of a run: how fast, and what it cost and whether it was right. */
export function runTables(figures: readonly Figures[]): string {
  const base = figures.find(({ variant }) => variant === BASELINE.id) ?? null;
  const name = ({ variant }: Figures) => NAMES.get(variant) ?? variant;
  const speed = figures.map((each) => [
    name(each),
    String(each.turns),
    pair(each.firstWord),
    share(each.ratioOfMeans),
    `${share(each.ratioWithModel)} (${percent(each.withModel)})`,
    share(each.ratioP95),
    `${share(each.wordRatio.p50)} / ${share(each.wordRatio.p95)}`,
    percent(each.faster),
    pair(each.gap),
  ]);
  const rest = figures.map((each) => [
    name(each),
    over(each.calls, base?.calls ?? null),
    over(tokensIn(each), base && tokensIn(base)),
    each.tokens ? `${each.tokens.useful} / ${each.tokens.others}` : '–',
    percent(each.withFiller, 1),
    [each.fillersRunning, each.duplicates, each.stale, each.otherText, each.contradictions].join(
      ' · ',
    ),
    `${percent(each.silent, 1)} · ${percent(each.noWord, 1)}`,
    String(each.cutOff),
    each.server
      ? `${each.server.cpuMsPerTurn.toFixed(0)} · ${each.server.heapKibibytesPerSession.toFixed(0)} · ${each.server.loopP99Ms.toFixed(1)}`
      : '–',
  ]);
  return [
    table([
      [
        'variant',
        'turns',
        'first word p50 / p95 ms',
        'mean ÷ mean TTFT',
        'the same where a model spoke (share)',
        'p95 ÷ p95 TTFT',
        'word ratio p50 / p95',
        'faster than median TTFT',
        'gap p50 / p95 ms',
      ],
      ...speed,
    ]),
    '',
    table([
      [
        'variant',
        'calls',
        'output tokens',
        'tokens said / others',
        'turns with a filler',
        'fillers running · duplicates · stale · other text · contradictions',
        'silent > 4 s · no useful word > 4 s',
        'answered before final',
        'CPU ms a turn · heap KiB a session · loop p99 ms',
      ],
      ...rest,
    ]),
  ].join('\n');
}

/** The goals that a run of one profile is held to. Pure. */
export function goalsOf(profile: string, figures: readonly Figures[], isFaulty: boolean): Goal[] {
  const engine = figures.find(({ variant }) => variant === 'engine');
  const second = figures.find(({ variant }) => variant === 'second');
  const base = figures.find(({ variant }) => variant === BASELINE.id);
  if (!engine) return [];
  const most = (what: string, value: number | null, limit: number, show = share): Goal => ({
    what: `${profile}: ${what}`,
    wanted: `≤ ${show(limit)}`,
    got: show(value),
    reached: value !== null && value <= limit,
  });
  const shown = (value: number | null) => (value === null ? '–' : percent(value, 1));
  if (isFaulty) {
    return [engine, ...(second ? [second] : [])].map(({ silent, variant }) =>
      most(`silent over 4 s, 2 % of calls failing, ${NAMES.get(variant)}`, silent, 0.005, shown),
    );
  }
  const isFast = profile === 'groq-70b';
  const least = isFast ? 0.75 : 0.6;
  const wrong = [engine, ...(second ? [second] : [])].reduce(
    (sum, each) => sum + each.duplicates + each.stale + each.otherText + each.contradictions,
    0,
  );
  const whole = (value: number | null) => String(value);
  return [
    most('mean first word ÷ mean TTFT', engine.ratioOfMeans, isFast ? 0.45 : 0.75),
    {
      what: `${profile}: turns faster than the median TTFT`,
      wanted: `≥ ${percent(least)}`,
      got: percent(engine.faster),
      reached: engine.faster >= least,
    },
    ...(second ? [most('p95 ÷ p95 TTFT with a second provider', second.ratioP95, 0.9)] : []),
    ...(base?.calls && base.tokens && engine.calls !== null
      ? [
          most('extra calls', engine.calls / base.calls - 1, 0.7, shown),
          most(
            'extra output tokens',
            (tokensIn(engine) ?? 0) / (tokensIn(base) ?? 1) - 1,
            0.5,
            shown,
          ),
        ]
      : []),
    most('duplicates, stale, other text, contradictions', wrong, 0, whole),
    most('turns with a filler', engine.withFiller, 0.1, shown),
    most('two fillers running', engine.fillersRunning, 0, whole),
  ];
}

export function goalTable(goals: readonly Goal[]): string {
  return table([
    ['goal', 'wanted', 'got', 'reached'],
    ...goals.map(({ what, wanted, got, reached }) => [
      what,
      wanted,
      got,
      reached ? 'yes' : '**no**',
    ]),
  ]);
}

function tokensIn({ tokens }: Figures): number | null {
  return tokens && tokens.useful + tokens.others;
}

function pair({ p50, p95 }: { p50: number | null; p95: number | null }): string {
  return `${milliseconds(p50)} / ${milliseconds(p95)}`;
}

export function percent(value: number, digits = 0): string {
  return `${(100 * value).toFixed(digits)} %`;
}

/** By how much a number is above a base: "+40 %". */
export function over(value: number | null, base: number | null): string {
  if (value === null) return '–';
  if (!base) return String(value);
  const percents = Math.round((100 * (value - base)) / base);
  return `${percents >= 0 ? '+' : ''}${percents} %`;
}
