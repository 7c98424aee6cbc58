import { quantile } from '#tests/bench/documents/tables.ts';
import type { SeenTurn } from './simulated-candidate.ts';
import type { ModelCall, ModelProfile, ProviderName } from './slow-model.ts';
import type { ServerFigures } from './turn-server.ts';

/** What a run says of one variant; times in ms, shares from 0 to 1; null where it was not measured. */
export type Figures = {
  variant: string;
  turns: number;
  firstWord: { p50: number | null; p95: number | null };
  /** mean first word ÷ mean time to first token of a fresh call */
  ratioOfMeans: number | null;
  /** the same over the turns in which a model's words were said, and how many those are */
  ratioWithModel: number | null;
  withModel: number;
  /** p95 ÷ p95 */
  ratioP95: number | null;
  /** of single turns */
  wordRatio: { p50: number | null; p95: number | null };
  /** answered sooner than the model's median time to first token */
  faster: number;
  /** last new word → first useful word */
  gap: { p50: number | null; p95: number | null };
  calls: number | null;
  tokens: { useful: number; others: number } | null;
  withFiller: number;
  /** turns with a filler right after a turn with one */
  fillersRunning: number;
  duplicates: number;
  /** words to an earlier turn that came in a later one */
  stale: number;
  /** replies to words that were not those of `final` */
  otherText: number;
  contradictions: number;
  /** nothing at all, or nothing useful, within 4 s of `final` */
  silent: number;
  noWord: number;
  cutOff: number;
  server: { cpuMsPerTurn: number; heapKibibytesPerSession: number; loopP99Ms: number } | null;
};

export type Run = {
  variant: string;
  turns: readonly SeenTurn[];
  /** first useful word of each turn, where it is not the one that was seen */
  firstWords?: readonly (number | null)[];
  /** calls made for the variant; null: it is worked out of another's run */
  calls: readonly ModelCall[] | null;
  server: ServerFigures | null;
  sessions: number;
};

const SILENCE_MS = 4_000;

/** The figures of one variant; `ttft` gives what a fresh call for a turn would have taken. Pure. */
export function figuresOf(
  run: Run,
  model: { profile: ModelProfile; ttft: (turn: SeenTurn) => number },
): Figures {
  const { turns, calls, server } = run;
  const rows = turns.map((turn, index) => ({
    turn,
    first: run.firstWords ? (run.firstWords[index] ?? null) : turn.firstWordMs,
    ttft: model.ttft(turn),
  }));
  const heard = rows.flatMap(({ turn, first, ttft }) =>
    first === null ? [] : [{ turn, first, ttft }],
  );
  const firsts = heard.map(({ first }) => first);
  const gaps = heard.map(({ turn, first }) => first + turn.finalLagMs);
  const modelled = heard.filter(({ turn }) => turn.said.length > 0);
  const count = (fits: (turn: SeenTurn, first: number | null) => boolean) =>
    rows.filter(({ turn, first }) => fits(turn, first)).length;
  const sum = (of: (turn: SeenTurn) => number) => turns.reduce((all, turn) => all + of(turn), 0);
  const total = Math.max(1, turns.length);
  const p95Ttft = quantile(
    rows.map(({ ttft }) => ttft),
    0.95,
  );
  const p95 = quantile(firsts, 0.95);
  const origin = originsIn(calls ?? []);
  return {
    variant: run.variant,
    turns: turns.length,
    firstWord: { p50: quantile(firsts, 0.5), p95 },
    ratioOfMeans: ratioOfMeans(heard),
    ratioWithModel: ratioOfMeans(modelled),
    withModel: modelled.length / total,
    ratioP95: p95 === null || p95Ttft === null ? null : p95 / p95Ttft,
    wordRatio: {
      p50: quantile(
        heard.map(({ first, ttft }) => first / ttft),
        0.5,
      ),
      p95: quantile(
        heard.map(({ first, ttft }) => first / ttft),
        0.95,
      ),
    },
    faster: count((_, first) => first !== null && first < model.profile.ttft.p50) / total,
    gap: { p50: quantile(gaps, 0.5), p95: quantile(gaps, 0.95) },
    calls: calls?.length ?? null,
    tokens: calls && tokensOf(calls, turns),
    withFiller: count(({ fillers }) => fillers > 0) / total,
    fillersRunning: turns.filter((turn) => turn.fillers > 0 && hadFillerBefore(turn, turns)).length,
    duplicates: sum(({ duplicates }) => duplicates),
    stale: sum(({ said, session, turn }) => {
      const calls = said.map((code) => origin(code));
      return calls.filter((call) => call?.of && !isOf(call, { session, turn })).length;
    }),
    otherText: sum(({ said, answer }) =>
      said.some((code) => (origin(code)?.asked ?? answer) !== answer) ? 1 : 0,
    ),
    contradictions: sum(({ contradictions }) => contradictions),
    silent: count((turn) => !turn.isCutOff && isLate(turn.firstSoundMs)) / total,
    noWord: count((turn, first) => !turn.isCutOff && isLate(first)) / total,
    cutOff: count(({ isCutOff }) => isCutOff),
    server: server && {
      cpuMsPerTurn: server.cpuMs / total,
      heapKibibytesPerSession: server.heapGrownKibibytes / Math.max(1, run.sessions),
      loopP99Ms: server.loopP99Ms,
    },
  };
}

/** Mean first word ÷ mean time to first token over some turns; null without any. */
export function ratioOfMeans(turns: readonly { first: number; ttft: number }[]): number | null {
  const ttfts = turns.reduce((sum, { ttft }) => sum + ttft, 0);
  return ttfts === 0 ? null : turns.reduce((sum, { first }) => sum + first, 0) / ttfts;
}

/** Tokens of the replies that were said, and of all other calls: given up, failed, or signs of listening. */
function tokensOf(calls: readonly ModelCall[], turns: readonly SeenTurn[]) {
  const said = new Set(turns.flatMap((turn) => turn.said.map(keyOf)));
  const tokens = { useful: 0, others: 0 };
  for (const call of calls)
    tokens[said.has(keyOf(call)) ? 'useful' : 'others'] += call.outputTokens;
  return tokens;
}

function originsIn(calls: readonly ModelCall[]) {
  const byKey = new Map(calls.map((call) => [keyOf(call), call]));
  return (code: { provider: ProviderName; index: number }) => byKey.get(keyOf(code)) ?? null;
}

function keyOf({ provider, index }: { provider: ProviderName; index: number }): string {
  return `${provider} ${index}`;
}

function isOf({ of }: ModelCall, { session, turn }: { session: number; turn: number }): boolean {
  return of?.session === session && of.turn === turn;
}

function hadFillerBefore({ session, turn }: SeenTurn, turns: readonly SeenTurn[]): boolean {
  return turns.some(
    (other) => other.session === session && other.turn === turn - 1 && other.fillers > 0,
  );
}

function isLate(ms: number | null): boolean {
  return ms === null || ms > SILENCE_MS;
}
