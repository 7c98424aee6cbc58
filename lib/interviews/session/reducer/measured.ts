import { firstTextAfter } from './provider-health.ts';
import type { SessionState } from './state.ts';

/** The newest of each figure; older ones tell of another network or another load. */
const SAMPLES_MAX = 20;
/** Fewer say nothing. */
const SAMPLES_MIN = 5;
/** On top of the longest lag seen: a network varies. */
const LAG_ROOM_MS = 250;

/** Adds a figure to the newest ones. */
export function remember(samples: readonly number[], value: number): readonly number[] {
  return [...samples, value].slice(-SAMPLES_MAX);
}

/**
 * How long to wait for a body before something else is said: as long as nine of ten bodies took, so that few
 * fillers are followed by the body at once; but when most take longer than people wait, there is no point in it.
 */
export function firstSoundAfter(state: SessionState): number {
  const { config, measured } = state;
  const sorted = measured.first_word_ms.toSorted((a, b) => a - b);
  if (sorted.length < SAMPLES_MIN) return config.first_sound_ms;
  const p90 = sorted[Math.ceil(sorted.length * 0.9) - 1] ?? config.first_sound_ms;
  if (p90 > config.first_sound_max_ms) return config.first_sound_min_ms;
  return Math.max(p90, config.first_sound_min_ms);
}

/** Between two pieces of running speech; a longer silence is a pause. */
const RUNNING_SPEECH_MS = 1_000;
/** Pieces come at a beat that varies with the network. */
const GAP_ROOM_MS = 20;

/** Adds the time since the turn's last new words, unless it was a pause. */
export function rememberWordGap(state: SessionState, gapMs: number): SessionState['measured'] {
  const { measured } = state;
  if (gapMs <= 0 || gapMs > RUNNING_SPEECH_MS) return measured;
  return { ...measured, word_gap_ms: remember(measured.word_gap_ms, gapMs) };
}

/**
 * The longest silence that still belongs to this speaker's running speech, in ms: nine of ten gaps between
 * their words are shorter. 0 before enough is known.
 */
export function runningGap({ measured }: SessionState): number {
  const sorted = measured.word_gap_ms.toSorted((a, b) => a - b);
  if (sorted.length < SAMPLES_MIN) return 0;
  return (sorted[Math.ceil(sorted.length * 0.9) - 1] ?? 0) + GAP_ROOM_MS;
}

/** Adds how long a reply that ran ahead took to its first text. */
export function rememberFirstText(state: SessionState, ms: number): SessionState['measured'] {
  const { measured } = state;
  return { ...measured, first_text_ms: remember(measured.first_text_ms ?? [], ms) };
}

/**
 * Whether replies usually come before anybody would miss them: by what this interview has seen, else by what its
 * provider is known for; null: nothing is known yet.
 */
export function isUsuallyInTime(state: SessionState): boolean | null {
  const { config, measured } = state;
  const sorted = [...measured.first_word_ms, ...(measured.first_text_ms ?? [])].toSorted(
    (a, b) => a - b,
  );
  const median = sorted[Math.floor((sorted.length - 1) / 2)];
  if (median !== undefined) return median < config.first_sound_ms;
  // One of which nothing is known yet counts as quick until its first text: that comes in this very answer, when a
  // reply runs ahead.
  const known = firstTextAfter(state, 'primary');
  return known !== null && known < config.first_sound_ms ? true : null;
}

/**
 * How long a spoken turn may be silent without `final`: longer where this client has closed turns itself, longer
 * still where its finals come late, or where it says that it waits longer.
 */
export function watchdogAfter(state: SessionState, isUnfinished: boolean): number {
  const { config, measured } = state;
  const shape = isUnfinished ? config.watchdog_unfinished_ms : config.watchdog_ms;
  // Interviews that began before this number was known go on without it.
  const closing = measured.final_lag_ms.length > 0 ? (config.watchdog_closing_ms ?? 0) : 0;
  const usual = Math.max(shape, closing);
  const longest = Math.max(0, ...measured.final_lag_ms);
  const seen = measured.final_lag_ms.length < SAMPLES_MIN ? 0 : longest + LAG_ROOM_MS;
  const patience = state.connection?.patience ?? 1;
  const wait = Math.min(Math.max(usual * patience, seen), config.watchdog_max_ms * patience);
  return state.silence.slow ? wait * config.need_time_factor : wait;
}
