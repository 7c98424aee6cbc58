import type { Criterion, Plan } from '#lib/interviews/plan/plan-schema.ts';
import type { JobProfile, RequirementMatch } from '#lib/profiles/profile-schemas.ts';
import type { ReportConfig } from './report-config.ts';

/** A turn as the analysis reads it. */
export type ReportTurn = {
  id: string;
  ordinal: number;
  speaker: 'interviewer' | 'candidate';
  /** as stored; all offsets are UTF-16 units of this string */
  text: string;
  /** plan item it belongs to */
  question_id: string | null;
  act: string | null;
  /** ms on the interview's clock */
  started_ms: number;
  ended_ms: number;
  input: 'spoken' | 'typed' | null;
  flags: TurnFlags;
  /** starts of sentences that speak to the evaluator and that a person put back into the scorer's view */
  put_back?: readonly number[];
};

export type TurnFlags = {
  /** closed without the client's `final` */
  forced: boolean;
  /** words are known to be missing */
  has_gap: boolean;
  /** interviewer's turn that the candidate cut short */
  interrupted: boolean;
  /** 0–1, where the client gives it */
  confidence: number | null;
};

/** What happened to the connection, for the neutral context. */
export type ConnectionEvent =
  | { type: 'connected' | 'disconnected'; connection: string; at: number }
  /** the server came back: what was connected before is gone */
  | { type: 'restarted'; at: number };

/** Everything a report is made from: the frozen transcript and what the interview was planned by. */
export type ReportInput = {
  interview_id: string;
  end_reason: string;
  duration_ms: number;
  plan: Plan;
  criteria: Criterion[];
  criteria_version: number;
  /** why the weights of the criteria differ, as a person wrote it */
  weights_reason: string | null;
  job: JobProfile;
  match: RequirementMatch[];
  resume: { document_id: string; text: string; hidden_places: number };
  candidate_name: string | null;
  turns: readonly ReportTurn[];
  connections: ConnectionEvent[];
  config: ReportConfig;
};

/** A place in what was said or written, cut from the stored text by code. */
export type Quote = {
  source: 'interview' | 'resume';
  turn_id: string | null;
  document_id: string | null;
  start: number;
  end: number;
  quote: string;
  at_ms: number | null;
};

/** The quote that stands at a place of a turn. */
export function quoteOfTurn(turn: ReportTurn, place: { start: number; end: number }): Quote {
  return {
    source: 'interview',
    turn_id: turn.id,
    document_id: null,
    start: place.start,
    end: place.end,
    quote: turn.text.slice(place.start, place.end),
    at_ms: turn.started_ms,
  };
}
