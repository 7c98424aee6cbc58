import type { CallTokens } from '#lib/interviews/session/interviewer.ts';
import type { Reply, SessionState, Spent } from './state.ts';
import { recordTurn, type Step } from './step.ts';

export const NOTHING_SPENT: Spent = { useful: 0, wasted: 0, input: 0, estimated: 0 };

/** What a call has cost, told once after its end, however it ended. */
export type CallCost = CallTokens & { call: number; purpose: 'reply' | 'acknowledgement' };

/**
 * Books a call's tokens on the interviewer's turn it was made for: useful where its words were said, wasted where it
 * was given up, failed, or came second. What belongs to no turn yet is booked on the next one.
 */
export function onCallSpent(step: Step, cost: CallCost): void {
  const { state } = step;
  if (state.status === 'ended') return;
  const { last } = state.spending;
  const booked = last?.calls.includes(cost.call) ? last : null;
  const voices = booked ? booked.voices : (state.reply?.voices ?? []);
  // Of an acknowledgement nothing is left but whether it was finished.
  const isUseful =
    cost.purpose === 'acknowledgement' ? !cost.is_estimated : voices.includes(cost.call);
  if (!booked) {
    state.spending = { ...state.spending, open: plus(state.spending.open, cost, isUseful) };
    return;
  }
  const spent = plus(booked.spent, cost, isUseful);
  state.spending = { ...state.spending, last: { ...booked, spent } };
  const turn = state.turns[booked.ordinal];
  if (turn?.speaker !== 'interviewer') return;
  recordTurn(step, { ...turn, metrics: { ...turn.metrics, ...spentMetrics(spent) } });
}

/** The costs so far of a reply that becomes a turn; later ones are added to it. */
export function bookReply(state: SessionState, reply: Reply, ordinal: number): Spent {
  const { open: spent } = state.spending;
  const { made: calls, voices } = reply;
  state.spending = { open: NOTHING_SPENT, last: { ordinal, calls, voices, spent } };
  return spent;
}

/** As they stand in a turn's metrics: tokens given out, and those read. */
export function spentMetrics(spent: Spent): Record<string, number> {
  const { useful, wasted, input, estimated } = spent;
  if (useful + wasted + input === 0) return {};
  return {
    tokens_useful: useful,
    tokens_wasted: wasted,
    tokens_input: input,
    // Of the three above, so many are a guess.
    tokens_estimated: estimated,
  };
}

function plus(spent: Spent, cost: CallCost, isUseful: boolean): Spent {
  const { input_tokens, output_tokens, is_estimated } = cost;
  return {
    useful: spent.useful + (isUseful ? output_tokens : 0),
    wasted: spent.wasted + (isUseful ? 0 : output_tokens),
    input: spent.input + input_tokens,
    estimated: spent.estimated + (is_estimated ? input_tokens + output_tokens : 0),
  };
}
