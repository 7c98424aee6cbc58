import { z } from 'zod';

/**
 * Every number of the conversation, with its unit and its reason. Times are milliseconds.
 * An interview keeps the numbers it began with: they stand in the first event of its log.
 */
export const TURN_DEFAULTS = {
  /** Silence after which a spoken turn without `final` is committed: longer than a browser's usual 2 s. */
  watchdog_ms: 2_500,
  /** The same after "and", "um", "let me think": browsers then wait 4 s, and people are thinking. */
  watchdog_unfinished_ms: 5_000,
  /**
   * The same for a client that has closed a turn by itself: its `final` is on the way, or the person is thinking.
   * Measured: with 2.5 s, 6 in 100 answers were replied to before their end, with 4 s one.
   */
  watchdog_closing_ms: 4_000,
  /** However late a client's finals come, nobody is left waiting longer. */
  watchdog_max_ms: 8_000,
  /**
   * The same when the candidate comes back to an answer they had begun (a reload, a lost network), or asks for a
   * moment in the middle of one: they read what they had said before they go on.
   */
  watchdog_kept_ms: 30_000,
  /** How long a finished turn waits for chunks that are missing before it is closed with a gap. */
  missing_chunks_wait_ms: 2_500,

  /** The seed's rule: an acknowledgement is due 2 s after the last model task of the turn. */
  tentative_interval_ms: 2_000,
  /** New words that make a call worth its price; 0 gives the seed's rule exactly. */
  tentative_min_new_words: 25,
  /** More would be chatter. */
  tentative_max_per_turn: 3,
  /** Share of the final words it must have been made from, so that it fits the whole answer. */
  tentative_min_share: 0.7,

  /** Words that stand still so long, with a full stop, are probably the end. */
  speculation_complete_ms: 150,
  /** The same without one; recognisers give a piece about every quarter of a second. */
  speculation_stable_ms: 250,
  /** The same after "and", "um", "let me think". */
  speculation_unfinished_ms: 600,
  /** Between the beginnings of two replies that run ahead; each costs a call. */
  speculation_min_gap_ms: 1_500,
  /** 0: replies begin at `final`. */
  speculation_max_per_turn: 6,
  /** No more than so many in a window of so many ms, however much somebody pauses. */
  speculation_max_in_window: 3,
  speculation_window_ms: 12_000,
  /** Words of content; fewer are no answer yet. */
  speculation_min_words: 4,
  /**
   * The same in a first answer, before it is known how long this person's answers are: about twenty words in all.
   * Before that a silence is far more often a pause than an end.
   */
  speculation_start_words: 12,
  /**
   * Later, this share of what the person's answers usually come to. Measured: 0.4 costs a fifth of a call more an
   * answer and brings the first word no sooner, 0.7 misses the ends of short answers.
   */
  speculation_words_share: 0.6,
  /** Calls beyond one an answer, as a share of the answers: what being early may cost over a whole interview. */
  speculation_extra_share: 0.7,
  /** Calls that may be spent before any answer has earned them; fewer starve the first answers, more are no gain. */
  speculation_credit: 5,

  /** 1: a question of the plan that is bound to follow is asked at once; 0: a model is asked for a bridge to it. */
  settled_at_once: 1,
  /**
   * 1: where code misses nothing in a spoken answer, a model's wish for one more follow-up counts when its reply ran
   * ahead; otherwise the next question of the plan is asked at once. 0: the answer waits for that wish.
   */
  follow_up_ahead_only: 1,

  /** The seed's second: later than this, silence after an answer is felt as a fault. */
  first_sound_ms: 1_000,
  /** Once the model's pace is known, the wait is between these two. */
  first_sound_min_ms: 800,
  first_sound_max_ms: 1_200,
  /** A second sign of life; few models need longer. */
  holding_ms: 5_000,
  /** By then the body or the built-in interviewer speaks. */
  fallback_ms: 8_000,
  /** 0: nothing is said before the reply. */
  fillers: 1,
  /** A line of the closed set is not said again within so many fillers. */
  filler_memory: 5,

  /** Words that follow `final` so soon are its end: recognisers often send the last one late. */
  merge_window_ms: 700,
  /** More restarts would be noise that never ends. */
  merges_max: 2,

  /** First text of a model; slower ones are given up for the next try, three of which fit into 8 s. */
  model_first_text_ms: 2_500,
  /** Between two texts; a longer gap is heard as a break. */
  model_gap_ms: 1_500,
  /**
   * Part of a second call that each reply earns: about three in ten may be asked for twice, as many as could not run
   * ahead. Who sets a second provider pays for that; 0: none ever.
   */
  hedge_share: 0.3,
  /** Second calls that an interview may save up: a bad spell needs a few. 0: none ever. */
  hedge_credit_max: 3,
  /** From a body's first words to its end. */
  model_body_ms: 12_000,
  /** An acknowledgement that comes later is of no use. */
  acknowledge_ms: 1_500,
  /** Nobody listens longer than about a minute and a half. */
  body_max_chars: 1_200,

  /** One or two words over the interviewer, and no more for so long: they were meant. */
  interruption_decide_ms: 1_000,
  /** A sound over the interviewer, and no words with a meaning for so long: the interviewer goes on. */
  interruption_false_ms: 2_000,
  /** Less than about a second is left to say: people answer before the last word, and it is no interruption. */
  nearly_over_chars: 14,

  /** After the interviewer's last word: "take your time". */
  silence_first_ms: 12_000,
  /** Offer to rephrase or skip. */
  silence_second_ms: 25_000,
  /** The clock stands still. */
  silence_pause_ms: 60_000,
  /** All silences of a question, when the candidate asked for time. */
  need_time_factor: 2,

  /** Speech of about 14 characters a second; how long a segment takes when the client doesn't tell. */
  speech_ms_per_char: 70,
  /** A voice that tells its progress is waited for longer: slow ones exist, and ones that never end. */
  speech_bound_factor: 1.5,
  /** A new connection that has not sent `resume` by then is a client of the seed. */
  resume_wait_ms: 400,
  /** After the time limit an answer under way may be finished; then goodbye is said. */
  over_time_ms: 90_000,
  /** Nothing at all is heard of somebody who is there for longer: the machine slept, or its clock was set. */
  clock_jump_ms: 600_000,
} as const;

/** Defaults with the overrides of one interview. */
export type TurnConfig = { readonly [K in keyof typeof TURN_DEFAULTS]: number };

const KEYS = Object.keys(TURN_DEFAULTS) as (keyof TurnConfig)[];

/** Overrides as they may stand in settings: known names, numbers of at least 0. */
export const turnConfigOverridesSchema = z.partialRecord(
  z.enum(KEYS as [keyof TurnConfig, ...(keyof TurnConfig)[]]),
  z.number().min(0),
);

export function turnConfig(overrides: Partial<TurnConfig> = {}): TurnConfig {
  return { ...TURN_DEFAULTS, ...overrides };
}
