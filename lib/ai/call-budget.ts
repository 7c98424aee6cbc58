/**
 * What one provider lets a process do, learned from how it answers: how often it refused, what its headers say is
 * left, and how fast it usually begins to speak. Pure: every function takes the time and gives a new budget.
 */
export type CallBudget = Readonly<{
  /** calls begun and refused, by second, oldest first; only the last minute */
  begun: readonly Second[];
  refused: readonly Second[];
  /** the provider asked to be left alone until then */
  restsUntil: number | null;
  /** refusals since the last answer, and calls that gave no word since the last that did */
  refusals: number;
  failures: number;
  /** calls a minute that got through when a limit was last reached, less a margin */
  learned: Readonly<{ perMinute: number; at: number }> | null;
  /** what its headers said was left, of requests and of tokens */
  told: readonly Told[];
  /** ms to the first text of the newest calls */
  ttfts: readonly number[];
}>;
type Second = Readonly<{ second: number; calls: number }>;
type Told = Readonly<{
  of: 'requests' | 'tokens';
  limit: number;
  remaining: number;
  at: number;
  resetsAt: number;
}>;

export type CallHealth = { pressure: 0 | 1 | 2 | 3; restsUntil: number | null };

export const NEW_BUDGET: CallBudget = {
  begun: [],
  refused: [],
  restsUntil: null,
  refusals: 0,
  failures: 0,
  learned: null,
  told: [],
  ttfts: [],
};

const MINUTE_MS = 60_000;
/** Of what got through when a limit was reached, a little less is tried. */
const LEARNED_MARGIN = 0.9;
/** A limit that was learned grows by so much a minute, since nobody says when it was lifted … */
const LEARNED_GROWTH = 0.1;
/** … and is forgotten after this. */
const LEARNED_FOR_MS = 10 * MINUTE_MS;
/** Refusals of one minute from which on it is a limit that was reached; fewer are a provider's hiccup. */
const LIMIT_REFUSALS_MIN = 2;
const LIMIT_REFUSED_SHARE = 0.05;
/** A second refusal in a row that does not say for how long; doubled with each one more. */
const REST_FIRST_MS = 1_000;
const REST_MOST_MS = 30_000;
/** So many calls in a row without a word, and the provider is down: nobody is kept waiting for it for a while … */
const DOWN_AFTER = 3;
/** … which is doubled with each further one that tried in vain. */
const DOWN_FIRST_MS = 10_000;
const DOWN_MOST_MS = 120_000;
/** Shares of the capacity below which calls are spared, the most dispensable first; the last share is the replies' own. */
const SPARE_BELOW = [0.5, 0.35, 0.2] as const;
/** The newest calls tell of today's load. */
const TTFTS_MAX = 100;
/** Fewer calls tell nothing of the slowest tenth. */
const TTFTS_MIN = 10;

export function callBegun(budget: CallBudget, at: number): CallBudget {
  return { ...budget, begun: counted(budget.begun, at) };
}

/** The provider refused a call as one too many; `retryAfterMs`: what it said, null: nothing. */
export function callRefused(
  budget: CallBudget,
  refusal: { at: number; retryAfterMs: number | null },
): CallBudget {
  const { at } = refusal;
  const refusals = budget.refusals + 1;
  const guess = refusals < 2 ? 0 : Math.min(REST_FIRST_MS * 2 ** (refusals - 2), REST_MOST_MS);
  const until = at + (refusal.retryAfterMs ?? guess);
  const refused = counted(budget.refused, at);
  const [calls, no] = [
    callsSince(budget.begun, at - MINUTE_MS),
    callsSince(refused, at - MINUTE_MS),
  ];
  const isLimit = no >= LIMIT_REFUSALS_MIN && no >= calls * LIMIT_REFUSED_SHARE;
  return {
    ...budget,
    refusals,
    refused,
    restsUntil: Math.max(budget.restsUntil ?? 0, until),
    learned: isLimit
      ? { perMinute: Math.max(1, (calls - no) * LEARNED_MARGIN), at }
      : budget.learned,
  };
}

/** The provider answered; its headers may say what is left. */
export function callAnswered(
  budget: CallBudget,
  answer: { at: number; headers: { get(name: string): string | null } },
): CallBudget {
  const { at, headers } = answer;
  const told = (['requests', 'tokens'] as const).flatMap((of): Told[] => {
    const limit = Number(headers.get(`x-ratelimit-limit-${of}`) ?? Number.NaN);
    const remaining = Number(headers.get(`x-ratelimit-remaining-${of}`) ?? Number.NaN);
    const reset = durationMs(headers.get(`x-ratelimit-reset-${of}`) ?? '');
    if (!(limit > 0) || !(remaining >= 0) || reset === null) return [];
    return [{ of, limit, remaining, at, resetsAt: at + reset }];
  });
  return { ...budget, refusals: 0, told: told.length > 0 ? told : budget.told };
}

/** A call gave its first text after `ms`. */
export function firstTextCame(budget: CallBudget, ms: number): CallBudget {
  return { ...waitedInVain(budget, ms), failures: 0 };
}

/** A call was given up after `ms` without a text: its own would have come later still. */
export function waitedInVain(budget: CallBudget, ms: number): CallBudget {
  return { ...budget, ttfts: [...budget.ttfts, ms].slice(-TTFTS_MAX) };
}

/** A call failed without a word, for another reason than a limit. */
export function callFailed(budget: CallBudget, at: number): CallBudget {
  const failures = budget.failures + 1;
  if (failures < DOWN_AFTER) return { ...budget, failures };
  const rest = Math.min(DOWN_FIRST_MS * 2 ** (failures - DOWN_AFTER), DOWN_MOST_MS);
  return { ...budget, failures, restsUntil: Math.max(budget.restsUntil ?? 0, at + rest) };
}

/** How the provider stands. Pressure 0: calls as wanted; 1, 2, 3: the more dispensable ones are to be left out. */
export function healthAt(budget: CallBudget, at: number): CallHealth {
  if (budget.restsUntil !== null && budget.restsUntil > at)
    return { pressure: 3, restsUntil: budget.restsUntil };
  const left = Math.min(1, ...sharesLeft(budget, at));
  const pressure = SPARE_BELOW.filter((share) => left < share).length as CallHealth['pressure'];
  return { pressure, restsUntil: null };
}

/** The time to the first text that a share of the calls stays below; null: too few are known. */
export function ttftQuantile(budget: CallBudget, share: number): number | null {
  if (budget.ttfts.length < TTFTS_MIN) return null;
  const sorted = budget.ttfts.toSorted((a, b) => a - b);
  return sorted[Math.ceil(sorted.length * share) - 1] ?? null;
}

function sharesLeft(budget: CallBudget, at: number): number[] {
  const shares = budget.told
    .filter(({ resetsAt }) => resetsAt > at)
    .map((told) => {
      const since = told.of === 'requests' ? callsSince(budget.begun, told.at) : 0;
      return Math.max(0, told.remaining - since) / told.limit;
    });
  const { learned } = budget;
  if (learned && at - learned.at < LEARNED_FOR_MS) {
    const minutes = (at - learned.at) / MINUTE_MS;
    const capacity = learned.perMinute * (1 + LEARNED_GROWTH * minutes);
    shares.push(Math.max(0, 1 - callsSince(budget.begun, at - MINUTE_MS) / capacity));
  }
  return shares;
}

function counted(seconds: readonly Second[], at: number): readonly Second[] {
  const second = Math.floor(at / 1_000);
  const recent = seconds.filter((entry) => entry.second > second - 60);
  const last = recent.at(-1);
  return last?.second === second
    ? [...recent.slice(0, -1), { second, calls: last.calls + 1 }]
    : [...recent, { second, calls: 1 }];
}

/** Calls counted after a moment, to the second. */
function callsSince(seconds: readonly Second[], since: number): number {
  const first = Math.floor(since / 1_000);
  return seconds.reduce((sum, { second, calls }) => sum + (second > first ? calls : 0), 0);
}

/** "1s", "6m0s", "20ms", "2m59.56s" or plain seconds, as the providers write them. */
function durationMs(text: string): number | null {
  const trimmed = text.trim();
  if (trimmed === '') return null;
  if (Number.isFinite(Number(trimmed))) return Number(trimmed) * 1_000;
  const units: Record<string, number> = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1_000, ms: 1 };
  const parts = [...trimmed.matchAll(/(\d+(?:\.\d+)?)(ms|[dhms])/gu)];
  if (parts.map(([part]) => part).join('') !== trimmed) return null;
  return parts.reduce((sum, [, value, unit]) => sum + Number(value) * (units[unit ?? ''] ?? 0), 0);
}
