import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CallBudget,
  callAnswered,
  callBegun,
  callFailed,
  callRefused,
  firstTextCame,
  healthAt,
  NEW_BUDGET,
  ttftQuantile,
} from './call-budget.ts';

const NOW = 1_700_000_000_000;

function withCalls(calls: number, budget: CallBudget = NEW_BUDGET, at = NOW): CallBudget {
  let next = budget;
  for (let count = 0; count < calls; count += 1) next = callBegun(next, at);
  return next;
}

function told(headers: Record<string, string>, budget = NEW_BUDGET): CallBudget {
  return callAnswered(budget, { at: NOW, headers: new Headers(headers) });
}

describe('what a provider lets a process do', () => {
  it('is all it wants before anything is known', () => {
    expect(healthAt(withCalls(500), NOW)).toEqual({ pressure: 0, restsUntil: null });
  });

  it('is nothing for as long as it asked to be left alone', () => {
    const budget = callRefused(withCalls(1), { at: NOW, retryAfterMs: 7_000 });
    expect(healthAt(budget, NOW + 6_999)).toEqual({ pressure: 3, restsUntil: NOW + 7_000 });
    expect(healthAt(budget, NOW + 7_000).restsUntil).toBeNull();
  });

  it('is nothing for longer and longer when it refuses without a word', () => {
    let budget = withCalls(1);
    const waits = [1, 2, 3, 9].map((times) => {
      budget = withCalls(1);
      for (let count = 0; count < times; count += 1)
        budget = callRefused(budget, { at: NOW, retryAfterMs: null });
      return (budget.restsUntil ?? 0) - NOW;
    });
    expect(waits).toEqual([0, 1_000, 2_000, 30_000]);
    const answered = callAnswered(budget, { at: NOW, headers: new Headers() });
    const anew = callRefused(answered, { at: NOW + 60_000, retryAfterMs: null });
    expect(healthAt(anew, NOW + 60_000).restsUntil).toBeNull();
  });

  it('never shortens a rest it was asked for', () => {
    const long = callRefused(withCalls(1), { at: NOW, retryAfterMs: 60_000 });
    expect(callRefused(long, { at: NOW, retryAfterMs: 1_000 }).restsUntil).toBe(NOW + 60_000);
  });

  it('is less than what it refused, for some minutes, and the replies keep their part', () => {
    const later = NOW + 70_000;
    let budget = withCalls(100);
    for (let count = 0; count < 5; count += 1)
      budget = callRefused(budget, { at: NOW, retryAfterMs: 1_000 });
    const pressures = [0, 40, 60, 75, 95, 100].map(
      (calls) => healthAt(withCalls(calls, budget, later), later).pressure,
    );
    expect(pressures).toEqual([0, 0, 1, 2, 3, 3]);
    expect(healthAt(withCalls(100, budget, NOW + 660_000), NOW + 660_000).pressure).toBe(0);
  });

  it('is not less for a refusal now and then', () => {
    const budget = callRefused(withCalls(100), { at: NOW, retryAfterMs: 1_000 });
    expect(healthAt(withCalls(100, budget, NOW + 2_000), NOW + 2_000).pressure).toBe(0);
  });

  it.each([
    ['100', '60', '6m0s', 0],
    ['100', '49', '30', 1],
    ['100', '30', '2m59.56s', 2],
    ['100', '10', '20ms', 3],
    ['100', '10', 'soon', 0],
    ['0', '0', '1s', 0],
    ['many', '0', '1s', 0],
  ])('is what its headers say: %s, %s left, anew in %s', (limit, remaining, reset, pressure) => {
    const budget = told({
      'x-ratelimit-limit-tokens': limit,
      'x-ratelimit-remaining-tokens': remaining,
      'x-ratelimit-reset-tokens': reset,
    });
    expect(healthAt(budget, NOW).pressure).toBe(pressure);
  });

  it('counts what was asked since the headers, until they are out of date', () => {
    const headers = {
      'x-ratelimit-limit-requests': '100',
      'x-ratelimit-remaining-requests': '60',
      'x-ratelimit-reset-requests': '10s',
    };
    const budget = withCalls(45, told(headers), NOW + 2_000);
    expect(healthAt(budget, NOW + 2_000).pressure).toBe(3);
    expect(healthAt(budget, NOW + 10_000).pressure).toBe(0);
  });

  it('is nothing for a while when it is down, and one call tries again', () => {
    let budget = callFailed(callFailed(NEW_BUDGET, NOW), NOW);
    expect(healthAt(budget, NOW).restsUntil).toBeNull();
    budget = callFailed(budget, NOW);
    expect(healthAt(budget, NOW).restsUntil).toBe(NOW + 10_000);
    expect(healthAt(budget, NOW + 10_000).restsUntil).toBeNull();
    expect(callFailed(budget, NOW + 10_000).restsUntil).toBe(NOW + 30_000);
    const spoke = firstTextCame(budget, 100);
    expect(healthAt(callFailed(spoke, NOW + 10_000), NOW + 10_000).restsUntil).toBeNull();
  });

  it('tells the pace only when enough calls are known', () => {
    let budget = NEW_BUDGET;
    for (let ms = 1; ms <= 9; ms += 1) budget = firstTextCame(budget, ms * 10);
    expect(ttftQuantile(budget, 0.9)).toBeNull();
    expect(ttftQuantile(firstTextCame(budget, 100), 0.9)).toBe(90);
  });

  it('is never more with more calls, and a rest is always kept', () => {
    const event = fc.oneof(
      fc.record({ type: fc.constant('call'), ms: fc.nat(5_000) }),
      fc.record({ type: fc.constant('refuse'), ms: fc.nat(5_000) }),
    );
    fc.assert(
      fc.property(fc.array(event), (events) => {
        let at = NOW;
        let budget = NEW_BUDGET;
        for (const { type, ms } of events) {
          at += ms;
          budget =
            type === 'call' ? callBegun(budget, at) : callRefused(budget, { at, retryAfterMs: ms });
          const { pressure, restsUntil } = healthAt(budget, at);
          if (restsUntil !== null) expect(pressure).toBe(3);
          expect(healthAt(callBegun(budget, at), at).pressure).toBeGreaterThanOrEqual(pressure);
          expect(budget.begun.length).toBeLessThanOrEqual(60);
        }
      }),
    );
  });
});
