import { namedAttribute } from '#lib/interviews/plan/protected-attributes.ts';
import { sentencesOf } from '#lib/sentences.ts';
import { findQuote } from './find-quote.ts';
import type { Quote, ReportTurn } from './report-input.ts';
import type { ScorerAnswer } from './scorer-prompt.ts';
import { addressesEvaluator, isWithheld } from './withheld.ts';

/** What a criterion got, before it stands in the report. */
export type CriterionScore =
  | {
      status: 'assessed';
      level: number;
      rationale: string;
      quotes: Quote[];
      counter_quotes: Quote[];
      confidence: 'low' | 'medium' | 'high';
      /** a level above 3 was not given, as too few of its quotes come from answers without words to the evaluator */
      is_held_back: boolean;
      /** of each run, once its quotes were checked; null: none, or nothing usable */
      run_levels: (number | null)[];
    }
  | { status: 'not_assessed' | 'needs_person'; reason: string };

export const UNUSABLE_REASON =
  'The AI model gave no judgement that could be checked. A person gives the level.';
export const TOO_LITTLE_REASON = 'The answers show too little to judge this.';

const RATIONALE_SENTENCES_MAX = 2;
const RATIONALE_CHARACTERS_MAX = 600;
/** Highest level without two quotes that were found in the answers. */
const LEVEL_MAX_WITHOUT_TWO_QUOTES = 3;
const QUOTES_ABOVE_LIMIT = 2;
/** A run that quotes more has not chosen; looking for each costs time. */
const QUOTES_CHECKED_MAX = 12;
const QUOTES_FOR_HIGH = 3;
const TURNS_FOR_HIGH = 2;
const QUOTES_FOR_MEDIUM = 2;
const RUNS_FOR_HIGH = 2;

type CheckedRun =
  | { kind: 'none' }
  | { kind: 'unusable' }
  | {
      kind: 'level';
      level: number;
      isHeldBack: boolean;
      rationale: string;
      quotes: Quote[];
      counterQuotes: Quote[];
    };

/**
 * Makes one judgement of repeated runs, in code: quotes that are not the candidate's own words fall, a run
 * left without a quote counts for nothing, no level above 3 stands without two from answers that do not speak to the
 * evaluator, the median of the rest is the level, and their agreement with the amount of evidence is the confidence.
 */
export function judgeRuns(input: {
  /** null: the run gave nothing usable */
  runs: readonly (ScorerAnswer | null)[];
  /** the candidate's answers to the questions of this criterion */
  turns: readonly ReportTurn[];
}): CriterionScore {
  const checked = input.runs.map((run) => (run ? checkRun(run, input.turns) : unusable()));
  const levels = checked.filter((run) => run.kind === 'level');
  const none = checked.filter((run) => run.kind === 'none').length;
  const half = input.runs.length / 2;
  if (none > half) return { status: 'not_assessed', reason: TOO_LITTLE_REASON };
  // Fewer than half of the runs are no majority; nothing is filled in for the others.
  if (levels.length <= half) return { status: 'needs_person', reason: UNUSABLE_REASON };
  const sorted = levels.map(({ level }) => level).sort((a, b) => a - b);
  // Of two middle levels the lower one: nothing is given that was not shown.
  const median = sorted[Math.floor((sorted.length - 1) / 2)] ?? 1;
  const chosen = levels.find(({ level }) => level === median);
  if (!chosen) return { status: 'needs_person', reason: UNUSABLE_REASON };
  const spread = (sorted.at(-1) ?? median) - (sorted[0] ?? median);
  return {
    status: 'assessed',
    level: median,
    rationale: chosen.rationale,
    quotes: chosen.quotes,
    counter_quotes: chosen.counterQuotes,
    is_held_back: levels.some(({ isHeldBack }) => isHeldBack),
    run_levels: checked.map((run) => (run.kind === 'level' ? run.level : null)),
    confidence: confidenceOf({
      spread,
      runs: levels.length,
      allAgreed: levels.length === input.runs.length,
      quotes: chosen.quotes,
    }),
  };
}

function unusable(): CheckedRun {
  return { kind: 'unusable' };
}

function checkRun(run: ScorerAnswer, turns: readonly ReportTurn[]): CheckedRun {
  if (run.level === null) return { kind: 'none' };
  const quotes = verified(run.quotes, turns);
  const counterQuotes = verified(run.counter_quotes, turns).filter(
    (counter) => !quotes.some((quote) => overlaps(quote, counter)),
  );
  // A low level may rest on what speaks against it.
  const supported = quotes.length > 0 || (run.level <= 2 && counterQuotes.length > 0);
  if (!supported || namedAttribute(run.rationale) !== null) return unusable();
  const rationale = shortened(run.rationale);
  if (rationale === '') return unusable();
  // Who speaks to the evaluator may have said more to it than was recognised: such an answer lifts nothing.
  const lifting = quotes.filter(({ turn_id }) => {
    const turn = turns.find(({ id }) => id === turn_id);
    return turn !== undefined && !addressesEvaluator(turn);
  });
  const level =
    lifting.length >= QUOTES_ABOVE_LIMIT
      ? run.level
      : Math.min(run.level, LEVEL_MAX_WITHOUT_TWO_QUOTES);
  return {
    kind: 'level',
    level,
    isHeldBack: level < run.level && quotes.length >= QUOTES_ABOVE_LIMIT,
    rationale,
    quotes,
    counterQuotes,
  };
}

/** Quotes that stand in the candidate's answers, each place once, none that touches what was kept out. */
function verified(quotes: readonly string[], turns: readonly ReportTurn[]): Quote[] {
  const found: Quote[] = [];
  for (const text of quotes.slice(0, QUOTES_CHECKED_MAX)) {
    const quote = findQuote({ quote: text, turns });
    const turn = turns.find(({ id }) => id === quote?.turn_id);
    if (!quote || !turn || isWithheld(turn, quote)) continue;
    if (!found.some((other) => overlaps(other, quote))) found.push(quote);
  }
  return found;
}

function overlaps(a: Quote, b: Quote): boolean {
  return a.turn_id === b.turn_id && a.start < b.end && b.start < a.end;
}

function shortened(rationale: string): string {
  return sentencesOf(rationale.replace(/\s+/gu, ' ').trim())
    .slice(0, RATIONALE_SENTENCES_MAX)
    .map(({ text }) => text)
    .join(' ')
    .slice(0, RATIONALE_CHARACTERS_MAX);
}

function confidenceOf(input: {
  spread: number;
  runs: number;
  allAgreed: boolean;
  quotes: readonly Quote[];
}): 'low' | 'medium' | 'high' {
  const { quotes, spread } = input;
  const turns = new Set(quotes.map(({ turn_id }) => turn_id)).size;
  if (
    spread === 0 &&
    input.allAgreed &&
    input.runs >= RUNS_FOR_HIGH &&
    quotes.length >= QUOTES_FOR_HIGH &&
    turns >= TURNS_FOR_HIGH
  ) {
    return 'high';
  }
  return spread <= 1 && quotes.length >= QUOTES_FOR_MEDIUM ? 'medium' : 'low';
}
