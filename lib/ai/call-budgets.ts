import { AppError } from '#lib/errors.ts';
import {
  type CallBudget,
  callAnswered,
  callBegun,
  callFailed,
  callRefused,
  firstTextCame,
  healthAt,
  NEW_BUDGET,
  waitedInVain,
} from './call-budget.ts';
import { cappedFetch } from './capped-fetch.ts';
import { retryAfterSeconds } from './model-error.ts';

/** Names one model of one provider at one address: what has its own limits. */
export type BudgetKey = string;

// Module state exists several times in one process (server, handlers, pages); limits are the process's.
const shared = globalThis as typeof globalThis & {
  __candorCallBudgets?: Map<BudgetKey, CallBudget>;
};

/** What this process has learned of a model's limits. */
export function callBudget(key: BudgetKey): CallBudget {
  return budgets().get(key) ?? NEW_BUDGET;
}

/** `fetch` for one model: what its answers say about its limits is remembered for all calls of the process. */
export function budgetedFetch(key: BudgetKey): typeof fetch {
  return async (input, init) => {
    update(key, (budget) => callBegun(budget, Date.now()));
    const response = await cappedFetch(input, init);
    const at = Date.now();
    const seconds = retryAfterSeconds(Object.fromEntries(response.headers), at);
    const isRefused = response.status === 429 || (response.status === 503 && seconds !== null);
    update(key, (budget) =>
      isRefused
        ? callRefused(budget, { at, retryAfterMs: seconds === null ? null : seconds * 1_000 })
        : callAnswered(budget, { at, headers: response.headers }),
    );
    return response;
  };
}

/** Throws `model_rate_limited` while the provider asked to be left alone, or is down. */
export function requireCallAllowed(key: BudgetKey): void {
  const at = Date.now();
  const { restsUntil } = healthAt(callBudget(key), at);
  if (restsUntil === null) return;
  throw new AppError('model_rate_limited', undefined, {
    retryAfterSeconds: Math.ceil((restsUntil - at) / 1_000),
  });
}

/** Longer without a word than any call that is of use: the provider is at fault, not whoever gave it up. */
const IN_VAIN_MS = 2_000;
/** Given up sooner, a call says nothing of its pace: the answer it was begun on had changed. */
const SLOW_MS = 1_000;

/**
 * Remembers how a call went: `ttftMs` to its first text (null: there was none), `waitedMs` in all, and whether it
 * ended by an error of the provider other than a limit.
 */
export function noteCall(
  key: BudgetKey,
  call: { ttftMs: number | null; waitedMs: number; hasFailed: boolean },
): void {
  const { ttftMs, waitedMs, hasFailed } = call;
  if (ttftMs !== null) update(key, (budget) => firstTextCame(budget, ttftMs));
  else {
    if (waitedMs >= SLOW_MS) update(key, (budget) => waitedInVain(budget, waitedMs));
    if (hasFailed || waitedMs >= IN_VAIN_MS)
      update(key, (budget) => callFailed(budget, Date.now()));
  }
}

function update(key: BudgetKey, change: (budget: CallBudget) => CallBudget): void {
  budgets().set(key, change(callBudget(key)));
}

function budgets(): Map<BudgetKey, CallBudget> {
  shared.__candorCallBudgets ??= new Map();
  return shared.__candorCallBudgets;
}
