/**
 * How fast a voice speaks, learned from what it has said, so that a position can be guessed where the browser
 * tells none, and an engine that lost a text is noticed in seconds. Pure: time comes in.
 */
export type SpeechPace = {
  /** learned milliseconds a character; null: nothing was said to its end yet */
  msPerChar: number | null;
  /** this voice tells its place in the text */
  tellsBoundaries: boolean;
};

export const UNKNOWN_PACE: SpeechPace = { msPerChar: null, tellsBoundaries: false };

/** 150 words a minute: what browsers' voices speak at rate 1. */
const USUAL_MS_PER_CHAR = 66;
/** Slowest speech that is still speech, for a voice that is not known yet. */
const SLOWEST_MS_PER_CHAR = 110;
/** A known voice may take so much longer than usual: numbers and abbreviations are spoken in full. */
const SLOWER_THAN_LEARNED = 1.6;
/** Loading of a voice over the network, and pauses between sentences. */
const END_EXTRA_MS = 2_500;
/** A voice that tells each word is silent for no longer than this inside a text: the longest pause and number. */
const BOUNDARY_GAP_MS = 5_000;
/** Shorter texts tell more of the engine's start than of its pace. */
const LEARN_FROM_CHARS = 20;
/** How much the newest text counts. */
const NEWEST_WEIGHT = 0.4;
/** Outside of this, something else was measured than speech. */
const BELIEVABLE_MS_PER_CHAR = { least: 25, most: 200 };

/** What is known after a text of `chars` characters was said in `ms`. */
export function learnPace(pace: SpeechPace, chars: number, ms: number): SpeechPace {
  const measured = ms / chars;
  const isBelievable =
    chars >= LEARN_FROM_CHARS &&
    measured >= BELIEVABLE_MS_PER_CHAR.least &&
    measured <= BELIEVABLE_MS_PER_CHAR.most;
  if (!isBelievable) return pace;
  const msPerChar =
    pace.msPerChar === null
      ? measured
      : pace.msPerChar * (1 - NEWEST_WEIGHT) + measured * NEWEST_WEIGHT;
  return { ...pace, msPerChar };
}

/**
 * How long to wait for the next sign of a voice that has begun a text: its next word where it tells words,
 * else the end of the `charsLeft` characters.
 */
export function patienceWithVoice(pace: SpeechPace, charsLeft: number): number {
  const msPerChar =
    pace.msPerChar === null ? SLOWEST_MS_PER_CHAR : pace.msPerChar * SLOWER_THAN_LEARNED;
  const untilEnd = charsLeft * msPerChar + END_EXTRA_MS;
  return pace.tellsBoundaries ? Math.min(untilEnd, BOUNDARY_GAP_MS) : untilEnd;
}

/**
 * How many characters of `text` were said `ms` after it began, for a voice that does not tell: by its pace,
 * back to the beginning of a word, so that nothing counts as heard that was not.
 */
export function guessHeard(pace: SpeechPace, text: string, ms: number): number {
  const chars = Math.floor(ms / (pace.msPerChar ?? USUAL_MS_PER_CHAR));
  if (chars >= text.length) return text.length;
  return Math.max(0, text.lastIndexOf(' ', chars) + 1);
}

/** Where to begin again after a pause at `heard`: the start of the sentence that was not finished. */
export function startOfSentence(text: string, heard: number): number {
  let start = 0;
  for (const match of text.matchAll(/[.!?。！？؟]["'”’)]*\s+/gu)) {
    const end = match.index + match[0].length;
    if (end > heard) break;
    start = end;
  }
  return start;
}
