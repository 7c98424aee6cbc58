import type { ClientMessageInput } from '#lib/interviews/protocol.ts';
import type { LiveState, Segment } from './live-state.ts';

export type TimerName = 'chunk' | 'retry' | 'ack' | 'sync' | 'resend';

/** What the shell is asked to do. */
export type LiveEffect =
  | { type: 'open_socket'; generation: number }
  | { type: 'close_socket' }
  | { type: 'send'; message: ClientMessageInput }
  /** replaces a running timer of the same name */
  | { type: 'set_timer'; name: TimerName; ms: number }
  | { type: 'clear_timer'; name: TimerName }
  | { type: 'speak'; segment: Segment }
  /** the server's word on what the candidate said over the interviewer */
  | { type: 'interruption'; decision: 'continue' | 'stop' }
  /** the interview is over: its text leaves the browser's storage */
  | { type: 'forget' };

export type Step = { state: LiveState; effects: LiveEffect[] };

/** A message unconfirmed for this long means a connection that is dead without knowing it. */
export const ACK_TIMEOUT_MS = 8_000;
/** After a refusal that may pass, the same message is sent again. */
export const RESEND_MS = 1_000;

/** What a message is taken with; the reducer has neither clock nor ids. */
export type TakeContext = { nowMs: number; newTurnId: string };

export function only(state: LiveState): Step {
  return { state, effects: [] };
}

/** One step after another: the second sees what the first left. */
export function andThen(first: Step, next: (state: LiveState) => Step): Step {
  const second = next(first.state);
  return { state: second.state, effects: [...first.effects, ...second.effects] };
}
