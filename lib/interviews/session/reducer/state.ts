import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import type { EndReason, InterviewStateName, ReplayableMessage } from '#lib/interviews/protocol.ts';
import type {
  CandidateMove,
  Decision,
  DialogueAct,
  DialogueState,
  ProviderHealth,
} from '#lib/interviews/session/interviewer.ts';
import type { TurnConfig } from '#lib/interviews/session/turn-config.ts';

/**
 * Who has the turn.
 * settling: the candidate has finished, but words are missing · overlap: the candidate speaks while the
 * interviewer does. `suspended` (nobody connected) lies over the others: see `floorOf`.
 */
export type TalkFloor =
  | 'waiting_for_user_input'
  | 'user_speaking'
  | 'settling'
  | 'processing_answer'
  | 'agent_speaking'
  | 'overlap'
  | 'ended';
export type Floor = TalkFloor | 'suspended';

/** Where the words of the next reply come from. `speculating`: made from an unfinished answer. */
export type Generation = 'none' | 'speculating' | 'live' | 'fallback';

/** The interview's own clock: stands still while nobody is there or it is paused. */
export type ActiveClock = Readonly<{ active_ms: number; running_since: number | null }>;

export type TimerName =
  | 'watchdog'
  | 'tentative'
  | 'speculate'
  | 'first_sound'
  | 'hedge'
  | 'holding'
  | 'fallback'
  | 'body_end'
  | 'speech_end'
  | 'interruption'
  | 'silence'
  | 'resume_wait'
  | 'time_limit'
  | 'over_time';

export type HeldChunk = Readonly<{ seq: number; text: string; mode: 'delta' | 'cumulative' }>;

/** The words of a turn that is not committed yet. */
export type OpenTurn = Readonly<{
  turn_id: string | null;
  opened_at: number;
  opened_ms: number;
  /** words that were committed before and then joined by late ones */
  base: string;
  /** what the client may send again as the beginning of its words, and what is then taken off */
  already: string;
  /** words since `base` */
  text: string;
  /** `text` was given as the whole turn so far, so a `final` replaces it */
  whole: boolean;
  input: 'spoken' | 'typed';
  /** highest place up to which no chunk is missing */
  last_chunk_seq: number;
  /** chunks that came before their turn */
  held: readonly HeldChunk[];
  /** highest missing place that was reported */
  reported_gap_to: number;
  /** `final` was received; what is missing keeps the turn open */
  final: Readonly<{ text: string; seq: number; mode: 'delta' | 'cumulative' | null }> | null;
  /** finished while a reply was under way: committed right after it */
  waits_for_reply: 'no' | 'final' | 'forced';
  last_word_at: number;
  merges: number;
  tentative: Tentative;
  /** replies that ran ahead of this turn: when each was begun, and how many were given up */
  speculated: Readonly<{ begun: readonly number[]; aborted: number }>;
}>;

/** A reply that was begun on an unfinished answer. Nothing of it is said, and nothing follows from it, before it is adopted. */
export type Speculation = Readonly<{
  call: number;
  /** the conversation it was begun in */
  epoch: number;
  /** the answer so far, without case and punctuation */
  words: readonly string[];
  decision: Decision;
  begun_at: number;
  act: DialogueAct | null;
  pieces: readonly string[];
  /** its last piece, once the call is over */
  end: string | null;
  ttft_ms: number | null;
}>;

export type Tentative = Readonly<{
  count: number;
  last_task_at: number;
  /** words of the turn when the last task began */
  words_at_task: number;
  call: number | null;
  /** the last one that came, and from how many words it was made */
  text: string | null;
  text_words: number;
}>;

export type Commit = Readonly<{ turn: OpenTurn; at: number; forced: boolean }>;

export type Provider = 'primary' | 'fallback';

/** A second call for the same reply at the other provider; the first of the two to give usable words is taken. */
export type Rival = Readonly<{ call: number; provider: Provider; act: DialogueAct | null }>;

/** Tokens of the calls of a reply, by what became of their words; `estimated` of them are a guess. */
export type Spent = Readonly<{
  useful: number;
  wasted: number;
  input: number;
  estimated: number;
}>;

/** One reply from the commit to its last segment. */
export type Reply = Readonly<{
  epoch: number;
  response_id: string;
  /** null: the opening */
  move: CandidateMove | null;
  decision: Decision;
  act: DialogueAct | null;
  /** a filler or an acknowledgement that was said before the body */
  prefix: string;
  body: string;
  committed_at: number;
  started_ms: number;
  /** number of the call whose words are taken; null: none is under way */
  call: number | null;
  rival: Rival | null;
  /** providers still to be tried, in order */
  tries: readonly Provider[];
  provider: Provider | null;
  calls: number;
  /** numbers of all calls made for it, and of those whose words were said */
  made: readonly number[];
  voices: readonly number[];
  failures: number;
  hedges: number;
  /** what was said before the call under way was made, until its first new words; '' : nothing, or they have come */
  resumes: string;
  /** its words so far that may only repeat that */
  repeated: string;
  /** what may be said after a second without a body */
  mini: Readonly<{
    call: number | null;
    /** words the call under way is made from */
    call_words: number;
    text: string | null;
    /** words `text` was made from */
    words: number;
    is_filler: boolean;
  }>;
  answer_words: number;
  /** failures, refused acts … for the transcript */
  flags: Readonly<Record<string, boolean | number | string>>;
  first_sound_at: number | null;
  first_word_at: number | null;
  ttft_ms: number | null;
  /** how long before the commit its call was begun; null: after it */
  lead_ms: number | null;
  fillers: number;
}>;

/** A finished turn, as it stands in the transcript. */
export type TranscriptTurn = Readonly<{
  ordinal: number;
  speaker: 'interviewer' | 'candidate';
  text: string;
  question_id: string | null;
  act: DialogueAct | 'hold' | null;
  started_ms: number;
  ended_ms: number;
  started_at: number;
  ended_at: number;
  input: 'spoken' | 'typed' | null;
  flags: Readonly<Record<string, boolean | number | string>>;
  metrics: Readonly<Record<string, number>>;
}>;

export type SentMessage = Readonly<{ epoch: number; message: ReplayableMessage & { seq: number } }>;

/** A piece of the interviewer's words, and how far it was heard as far as the client tells. */
export type SpokenSegment = Readonly<{
  id: string;
  text: string;
  chars: number;
  sent_at: number;
  /** when the client began to say it or go on with it; null: not begun, or paused */
  playing_since: number | null;
  /** the client tells places within it, so that nothing needs to be guessed */
  has_boundaries: boolean;
  heard: number;
  ended: boolean;
}>;

/** What the candidate was given to hear last. */
export type Speech = Readonly<{
  response_id: string | null;
  /** the transcript's turn it belongs to, once that is complete */
  ordinal: number | null;
  committed_at: number | null;
  started_at: number;
  segments: readonly SpokenSegment[];
  /** where its question begins, and the dialogue as it is if that was not heard; null: it asks nothing */
  question: Readonly<{ at: number; unheard: DialogueState }> | null;
  counts: FloorCounts;
}>;

/** What the candidate did over one turn of the interviewer. */
export type FloorCounts = Readonly<{
  interruptions: number;
  false_interruptions: number;
  backchannels: number;
}>;

/** The candidate is heard over the interviewer, and it is not certain yet that they want the floor. */
export type Interruption = Readonly<
  { last_sound_at: number } & (
    | { stage: 'undecided' }
    | {
        /** the interviewer was stopped; all that is needed to go on as if nothing had been */
        stage: 'stopped';
        speech: Speech;
        /** UTF-16 units of the whole speech that were heard */
        heard: number;
        dialogue: DialogueState;
        turns: number;
        turn: TranscriptTurn | null;
        reply: Reply | null;
      }
  )
>;

/** Words over the interviewer that are no part of an answer; a client may still send them as its beginning. */
export type ForgottenWords = Readonly<{
  turn_id: string | null;
  text: string;
  last_chunk_seq: number;
}>;

/** All that the turn engine knows of one interview. Plain JSON. */
export type SessionState = {
  interview_id: string;
  plan: Plan;
  /** kept only so that no reply of a model says it */
  candidate_name: string | null;
  config: TurnConfig;
  /** which interviewers can be called; none: the built-in one speaks */
  interviewers: Readonly<{ primary: boolean; fallback: boolean }>;
  status: 'ready' | 'in_progress' | 'ended';
  end_reason: EndReason | null;
  floor: TalkFloor;
  generation: Generation;
  /** rises by one at every commit or interruption */
  epoch: number;
  /** the interview's time at the newest event; it follows the server's, but never runs back or leaps */
  last_at: number;
  /** the server's time at the newest event */
  last_server_at: number;
  clock: ActiveClock;
  paused: null | 'candidate' | 'silence';
  over_time: boolean;
  /** since_seq: what came later went to this connection; greeted: messages may be sent to it */
  connection: Readonly<{
    id: string;
    since_seq: number;
    greeted: boolean;
    /** tells what it plays, or at least that the candidate speaks; neither: it is taken for one that shows text */
    plays: boolean;
    speaks: boolean;
    /** how many times as long as usual it waits before its `final` */
    patience?: number;
  }> | null;
  /** highest seq that was given to a connection */
  delivered_seq: number;
  timers: Readonly<Partial<Record<TimerName, number>>>;
  timer_count: number;
  call_count: number;
  response_count: number;
  segment_count: number;
  turn: OpenTurn | null;
  last_commit: Commit | null;
  speculation: Speculation | null;
  reply: Reply | null;
  dialogue: DialogueState;
  turns: readonly TranscriptTurn[];
  seq: number;
  sent: readonly SentMessage[];
  announced: InterviewStateName | null;
  speech: Speech;
  interruption: Interruption | null;
  forgotten: ForgottenWords | null;
  /** stage: how many of the three silences of this question have passed */
  silence: Readonly<{ stage: number; slow: boolean; since: number }>;
  /** the newest figures of this interview, which some waits follow */
  measured: Readonly<{
    final_lag_ms: readonly number[];
    first_word_ms: readonly number[];
    /** of replies that ran ahead, from their beginning; absent in states of before */
    first_text_ms?: readonly number[];
    /** between two pieces with new words, pauses for thought left out */
    word_gap_ms: readonly number[];
  }>;
  fillers: Readonly<{ recent: readonly number[]; last_reply_had_one: boolean }>;
  /** null: the process told nothing, so no call is spared and none is made twice */
  providers: Readonly<Record<Provider, ProviderHealth>> | null;
  /** second calls for one reply that may be made now; a part of one is added with each reply */
  hedge_credit: number;
  /** tokens that belong to no turn yet, and those of the newest turn, whose last calls may still be told */
  spending: Readonly<{
    open: Spent;
    last: Readonly<{
      ordinal: number;
      calls: readonly number[];
      voices: readonly number[];
      spent: Spent;
    }> | null;
  }>;
  /** words of models and timers that came too late and were dropped */
  stale_blocked: number;
  /** how many of them the metrics of turns have told */
  stale_told: number;
};

export function floorOf(state: SessionState): Floor {
  if (state.floor === 'ended') return 'ended';
  return state.connection === null && state.status === 'in_progress' ? 'suspended' : state.floor;
}

/** The interview's own clock at a moment, in ms. */
export function clockMs(state: SessionState, at: number): number {
  const { active_ms, running_since } = state.clock;
  return running_since === null ? active_ms : active_ms + Math.max(0, at - running_since);
}

export function limitMs(state: SessionState): number {
  return state.plan.minutes * 60_000;
}
