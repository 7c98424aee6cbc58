import type { Provider, SessionState } from './state.ts';

/** Calls that can be done without, the cheapest loss first, and the pressure at which they are. */
const SPARED_FROM = { acknowledgement: 1, speculation: 2, hedging: 3 } as const;

/** Whether calls of a kind are left out now, so that the replies themselves still get through. */
export function isSpared(
  state: SessionState,
  kind: keyof typeof SPARED_FROM,
  provider: Provider = 'primary',
): boolean {
  return (state.providers?.[provider].pressure ?? 0) >= SPARED_FROM[kind];
}

/** Whether a provider asked to be left alone until later than `at`. */
export function isResting(state: SessionState, provider: Provider, at: number): boolean {
  const until = state.providers?.[provider].rests_until ?? null;
  return until !== null && until > at;
}

/** The credit for second calls after one more reply: each earns a part of one. */
export function hedgeCreditAfterReply({ config, hedge_credit }: SessionState): number {
  return Math.min(config.hedge_credit_max, hedge_credit + config.hedge_share);
}

/**
 * Within how long half of a provider's calls have given their first text; null: not known. Where nothing is known
 * yet, the wait for a second call tells that it is looked after.
 */
export function firstTextAfter(state: SessionState, provider: Provider): number | null {
  return state.providers?.[provider].first_text_ms ?? hedgeAfter(state, provider);
}

/** How long a call of a provider may be without a word before the same is asked of another; null: not known. */
export function hedgeAfter(state: SessionState, provider: Provider): number | null {
  return state.providers?.[provider].hedge_after_ms ?? null;
}
