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
  /** the interview is over: its text leaves the browser's storage */
  | { type: 'forget' };

export type Step = { state: LiveState; effects: LiveEffect[] };

/** A message unconfirmed for this long means a connection that is dead without knowing it. */
export const ACK_TIMEOUT_MS = 8_000;
/** After a refusal that may pass, the same message is sent again. */
export const RESEND_MS = 1_000;
