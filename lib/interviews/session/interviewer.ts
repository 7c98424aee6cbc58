import type { Plan, PlanItem } from '#lib/interviews/plan/plan-schema.ts';

/**
 * What the interviewer may do next. Code decides which acts are allowed; a model chooses among them and
 * finds the words.
 *
 * ask: the next planned question · probe: a follow-up on the current one · clarify: repeat or rephrase it ·
 * answer: a question of the candidate, from the plan's facts only · steer: bring a long answer to an end ·
 * wrap_up: thank and move to the candidate's own questions · close: say goodbye.
 */
export const DIALOGUE_ACTS = [
  'ask',
  'probe',
  'clarify',
  'answer',
  'steer',
  'wrap_up',
  'close',
] as const;
export type DialogueAct = (typeof DIALOGUE_ACTS)[number];

/** What an answer to a question about experience may still lack, in the order in which it is asked for. */
export const ANSWER_GAPS = [
  'too_short',
  'no_example',
  'no_own_action',
  'no_result',
  'no_number',
] as const;
export type AnswerGap = (typeof ANSWER_GAPS)[number];

/** Where the conversation stands in its plan. Part of the reducer's state: plain data, no clock of its own. */
export type DialogueState = {
  /** index in plan.items of the question on the table; -1 before the first */
  item: number;
  /** probes used on it */
  probes: number;
  /** times it was repeated or rephrased */
  clarifications: number;
  /** interview clock when it was first asked */
  item_started_ms: number;
  /** the exact question now waiting for an answer: the planned one or the last follow-up; empty before the first */
  question: string;
  /** the candidate's words on this item so far */
  answer: string;
  /** what was already asked for on this item */
  asked_gaps: AnswerGap[];
  /** what the candidate asked, and whether the plan's facts had an answer; the rest is for the recruiter */
  candidate_questions: { text: string; answered: boolean }[];
  /** what became of each item, by id; absent: not asked */
  outcomes: Record<string, 'asked' | 'answered' | 'skipped'>;
  /** texts of the probes and holding lines said lately, so that none is said twice running */
  recent_lines: string[];
  /** goodbye was said */
  closed: boolean;
};

/** What the candidate has just done: answered (text of the whole turn), or asked for something by a control. */
export type CandidateMove =
  | { type: 'answer'; text: string; forced: boolean }
  | { type: 'repeat' | 'rephrase' | 'skip' };

/** What may be said now, and what is said when no model is there or its answer cannot be used. */
export type Decision = {
  /** in order of preference; never empty */
  allowed: DialogueAct[];
  /** the built-in interviewer's choice and its whole text */
  fallback: { act: DialogueAct; text: string };
  /**
   * The item that `ask` or `wrap_up` would lead to, whose question is appended word for word; null when the
   * plan is done.
   */
  next_item: PlanItem | null;
  /** The fallback's words are the only ones that fit (opening, repetition, goodbye …): no model is asked. */
  scripted: boolean;
};

export type HistoryTurn = { speaker: 'interviewer' | 'candidate'; text: string };

/** All that a model is given for one reply. */
export type ReplyRequest = {
  interview_id: string;
  /** turn epoch the reply is made for */
  epoch: number;
  plan: Plan;
  dialogue: DialogueState;
  decision: Decision;
  move: CandidateMove;
  /** the conversation before this move, oldest first, as it was heard */
  history: HistoryTurn[];
  /** words that were already said to this turn (a filler or the part before a cut); the reply goes on after them */
  spoken: string;
  remaining_ms: number;
};

/** Parts of a streamed reply, in order: one `act`, then texts, then `end`. A failure throws an AppError. */
export type ReplyPart =
  | { type: 'act'; act: DialogueAct }
  | { type: 'text'; text: string }
  | { type: 'end'; input_tokens: number | null; output_tokens: number | null };

/** What the process knows of a provider from all its interviews. */
export type ProviderHealth = Readonly<{
  /** 0: calls as wanted · 1: no acknowledgements · 2: nor replies that run ahead · 3: nor second calls for one reply */
  pressure: number;
  /** it asked to be left alone until then; null: it did not */
  rests_until: number | null;
  /** a call without a word for so long is worth a second one beside it; null: not known */
  hedge_after_ms: number | null;
  /** half of its calls gave their first text sooner; null, or absent in older logs: not known */
  first_text_ms?: number | null;
}>;

/** What a call has cost. */
export type CallTokens = {
  input_tokens: number;
  output_tokens: number;
  /** not told by the provider, but guessed from the length of the texts */
  is_estimated: boolean;
};

/**
 * The port behind which a model speaks. Without one, the reducer says `decision.fallback` at once.
 * Implementations retry nothing and wait for nothing: time-outs and second tries belong to the engine.
 */
export type Interviewer = {
  /** `provider:model`, for the record */
  readonly name: string;
  reply(
    request: ReplyRequest,
    signal: AbortSignal,
    /** called once at the end of a call that cost something, also of one that was given up */
    onSpent?: (tokens: CallTokens) => void,
  ): AsyncIterable<ReplyPart>;
  /**
   * A tentative acknowledgement of an unfinished answer: at most 8 words, no question, no judgement, no new
   * fact, no promise. null when the model gave nothing that fits.
   */
  acknowledge(
    input: AcknowledgeInput,
    signal: AbortSignal,
    onSpent?: (tokens: CallTokens) => void,
  ): Promise<string | null>;
  /** how its provider stands at a time in ms since 1970; without it nothing is known */
  health?(at: number): ProviderHealth;
};

export type AcknowledgeInput = { interview_id: string; question: string; partial: string };

/** The interviewers at hand: the first, and the second provider if one is configured. */
export type Interviewers = { primary: Interviewer | null; fallback: Interviewer | null };
