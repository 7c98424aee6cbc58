import { shapeOfTurn } from '#lib/interviews/turn-shape.ts';
import { silenceFor, USUAL_SILENCE_MS } from './endpointing.ts';

/**
 * What was learned of one speaker's pauses for thought in the course of an interview. Plain data; kept by whoever
 * listens and changed by the functions below, which are pure: time comes in with the words.
 */
export type SpeakerPauses = Readonly<{
  /** finished turns, older ones weighing less */
  turns: number;
  /** pauses within turns, weighed alike */
  pauses: number;
  /** by how much these pauses together were longer than `PAUSE_MS` */
  excess_ms: number;
  /** the last new words of the open turn; null before its first */
  last_words: Readonly<{ text: string; at: number }> | null;
  /** when the last turn was closed, and after which pause; null once its reply has surely begun */
  closed: Readonly<{ at: number; pause_ms: number }> | null;
}>;

/** Shorter silences are the beat of speech and recogniser, not pauses. */
const PAUSE_MS = 700;
/** Somebody who speaks again so soon after the turn was closed had not finished it. */
const CUT_OFF_MS = 1_500;
/**
 * Share of turns that are to be cut off in a pause. Log-normal pauses have a heavier tail than is reckoned with
 * below: at this figure about 2 % of simulated turns are.
 */
export const CUT_OFF_SHARE = 0.005;
/** People warm up and tire: a turn's weight once twenty others have followed it is a third. */
const KEPT_PER_TURN = 0.95;
/** The learned factor stays between these two: "usually" 2 s become 1.2 s at the least and 3.5 s at the most. */
export const PATIENCE_MIN = 0.6;
export const PATIENCE_MAX = 1.75;

/**
 * What is taken for granted of an unknown speaker, as if so many turns with so many pauses had been heard: few,
 * so that much is learned early. Their mean length gives the 2 s that are usual.
 */
const PRIOR_TURNS = 2;
const PRIOR_PAUSES = 1;
const PRIOR_EXCESS_MS =
  (PRIOR_PAUSES * (USUAL_SILENCE_MS - PAUSE_MS)) /
  Math.log(PRIOR_PAUSES / PRIOR_TURNS / CUT_OFF_SHARE);

/** A speaker of whom nothing is known: patience 1. */
export function newSpeaker(): SpeakerPauses {
  return { turns: 0, pauses: 0, excess_ms: 0, last_words: null, closed: null };
}

/**
 * New words were heard: `text` is the whole turn with them. A silence before them was a pause for thought, which
 * raises patience if it was long for this speaker (`voiceAt`: when the voice was heard again, where that is known;
 * words come later); words right after the turn was closed show that it was cut off.
 */
export function hearWords(
  speaker: SpeakerPauses,
  words: { text: string; at: number; voiceAt?: number | null; language?: string },
): SpeakerPauses {
  const { last_words, closed } = speaker;
  const heard = { ...speaker, last_words: { text: words.text, at: words.at }, closed: null };
  const spokenAt = words.voiceAt ?? words.at;
  if (last_words) return withPause(heard, pauseAsUsual(last_words, spokenAt, words.language));
  if (closed && spokenAt - closed.at <= CUT_OFF_MS)
    return withPause(heard, closed.pause_ms + Math.max(0, spokenAt - closed.at));
  return heard;
}

/** The turn was closed, by silence or by the speaker: turns without long pauses lower patience. */
export function closeTurn(
  speaker: SpeakerPauses,
  end: { at: number; language?: string },
): SpeakerPauses {
  const { turns, pauses, excess_ms, last_words } = speaker;
  return {
    turns: turns * KEPT_PER_TURN + 1,
    pauses: pauses * KEPT_PER_TURN,
    excess_ms: excess_ms * KEPT_PER_TURN,
    last_words: null,
    closed: last_words && { at: end.at, pause_ms: pauseAsUsual(last_words, end.at, end.language) },
  };
}

/**
 * The factor on all silences at which about `cutOffShare` of this speaker's turns would be cut off: pauses beyond
 * `PAUSE_MS` are taken as exponentially distributed with the mean that was heard, so that
 * `pauses a turn · exp(−(silence − PAUSE_MS) / mean)` turns hold a longer one.
 */
export function learnedPatience(speaker: SpeakerPauses, cutOffShare = CUT_OFF_SHARE): number {
  const pauses = speaker.pauses + PRIOR_PAUSES;
  const mean = (speaker.excess_ms + PRIOR_EXCESS_MS) / pauses;
  const perTurn = pauses / (speaker.turns + PRIOR_TURNS);
  const silence = PAUSE_MS + mean * Math.max(0, Math.log(perTurn / cutOffShare));
  return Math.min(PATIENCE_MAX, Math.max(PATIENCE_MIN, silence / USUAL_SILENCE_MS));
}

/**
 * A pause after words of any shape, in ms as long as it would be after usual ones: 2 s after "and" are as little
 * to worry about as 1 s after "I called the team".
 */
function pauseAsUsual(
  before: { text: string; at: number },
  at: number,
  language: string | undefined,
): number {
  const shape = shapeOfTurn(before.text, language);
  if (shape === 'empty') return 0;
  return ((at - before.at) * USUAL_SILENCE_MS) / silenceFor(shape);
}

function withPause(speaker: SpeakerPauses, ms: number): SpeakerPauses {
  if (ms < PAUSE_MS) return speaker;
  return {
    ...speaker,
    pauses: speaker.pauses + 1,
    excess_ms: speaker.excess_ms + ms - PAUSE_MS,
  };
}
