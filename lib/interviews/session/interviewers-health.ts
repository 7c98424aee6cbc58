import type { Interviewers, ProviderHealth } from './interviewer.ts';

type Healths = Readonly<Record<keyof Interviewers, ProviderHealth>>;

const HEALTHY: ProviderHealth = {
  pressure: 0,
  rests_until: null,
  hedge_after_ms: null,
  first_text_ms: null,
};

/** How the providers stand now, if that is other than what was `told` last; null: nothing new, or nothing known. */
export function newHealth(
  interviewers: Interviewers,
  told: Healths | null,
  at: number,
): Healths | null {
  const { primary, fallback } = interviewers;
  if (!primary?.health && !fallback?.health) return null;
  const health = {
    primary: primary?.health?.(at) ?? HEALTHY,
    fallback: fallback?.health?.(at) ?? HEALTHY,
  };
  const isTold =
    told !== null &&
    isSame(told.primary, health.primary, at) &&
    isSame(told.fallback, health.fallback, at);
  return isTold ? null : health;
}

function isSame(told: ProviderHealth, now: ProviderHealth, at: number): boolean {
  // A rest that is over needs no word.
  const rest = told.rests_until !== null && told.rests_until > at ? told.rests_until : null;
  return (
    told.pressure === now.pressure &&
    rest === now.rests_until &&
    told.hedge_after_ms === now.hedge_after_ms &&
    told.first_text_ms === now.first_text_ms
  );
}
