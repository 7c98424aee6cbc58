import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import type { ClientMessage, LiveErrorCode, ServerMessage } from '#lib/interviews/protocol.ts';
import type {
  AcknowledgeInput,
  DialogueAct,
  ProviderHealth,
  ReplyRequest,
} from '#lib/interviews/session/interviewer.ts';
import type { TurnConfig } from '#lib/interviews/session/turn-config.ts';
import type { CallCost } from './spending.ts';
import type { Provider, SessionState, TimerName, TranscriptTurn } from './state.ts';

type Interviewing = SessionState['interviewers'];

/** Why a call of a model gave nothing that can be used. */
export type ReplyFailure =
  | 'failed'
  /** an act that is not allowed, or none: the rules speak at once */
  | 'invalid'
  | 'rate_limited'
  | 'no_first_text'
  | 'gap'
  | 'too_long'
  | 'aborted';

/**
 * Everything that can happen to an interview. `at` is the server's time in ms since 1970. Each event is a row
 * of the log, so it holds all that the reducer needs.
 */
export type SessionEvent = Readonly<{ at: number }> &
  Readonly<
    | {
        type: 'begin';
        interview_id: string;
        plan: Plan;
        candidate_name: string | null;
        config: TurnConfig;
        interviewers: Interviewing;
      }
    | { type: 'connected'; connection: string }
    | { type: 'disconnected'; connection: string }
    | { type: 'message'; connection: string; message: ClientMessage }
    | { type: 'timer'; name: TimerName; generation: number }
    | { type: 'reply_act'; call: number; act: DialogueAct }
    /** a speakable piece; the pieces of a call, joined by spaces, are its text */
    | { type: 'reply_segment'; call: number; text: string; ttft_ms: number | null }
    /** `text` is the last piece, '' when all was given before */
    | { type: 'reply_end'; call: number; text: string; ttft_ms: number | null }
    | { type: 'reply_failed'; call: number; failure: ReplyFailure }
    | { type: 'acknowledged'; call: number; text: string | null }
    /** comes once for each call, after its end, also when it was given up */
    | ({ type: 'call_spent' } & CallCost)
    /** how the providers stand, as far as the process knows; told when it changes */
    | { type: 'providers'; health: Readonly<Record<Provider, ProviderHealth>> }
    | { type: 'command'; command: 'end' | 'revoke' }
    /** the state was rebuilt from the log: timers, calls and connections of before are gone */
    | { type: 'restarted'; interviewers: Interviewing }
    /**
     * The same, but replaying the log does not lead to the transcript, because an engine wrote it that decided
     * otherwise. `turns` is that transcript, `active_ms` the interview's clock.
     */
    | {
        type: 'recovered';
        interviewers: Interviewing;
        turns: readonly TranscriptTurn[];
        active_ms: number;
        is_paused: boolean;
        /** events before this one */
        log_length: number;
      }
    | { type: 'abandoned' }
  >;
export type SessionEventType = SessionEvent['type'];

/** What the shell is asked to do. `send`, `reject`, `turn`, `status`, `complete` and `close` wait for the commit. */
export type Effect = Readonly<
  | { type: 'send'; connection: string; message: ServerMessage }
  /** the message was not taken; never acknowledged */
  | { type: 'reject'; connection: string; id: string | undefined; code: LiveErrorCode }
  | { type: 'close'; connection: string; why: 'superseded' | 'ended' | 'revoked' }
  | { type: 'set_timer'; name: TimerName; generation: number; ms: number }
  | { type: 'clear_timer'; name: TimerName }
  | { type: 'call_reply'; call: number; provider: Provider; request: ReplyRequest }
  | { type: 'call_acknowledge'; call: number; input: AcknowledgeInput }
  | { type: 'abort_call'; call: number }
  | { type: 'turn'; turn: TranscriptTurn }
  | { type: 'status'; status: 'in_progress' | 'paused' }
  | { type: 'complete'; reason: NonNullable<SessionState['end_reason']> }
>;
