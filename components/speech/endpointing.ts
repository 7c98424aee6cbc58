import { shapeOfTurn, type TurnShape } from '#lib/interviews/turn-shape.ts';

/**
 * When a spoken answer is over. Being cut off while thinking is worse than a second's wait, so every
 * doubt lengthens the silence that is needed. Pure: time comes in with the words.
 */

/** The text looks complete: people who have said a closing sentence expect an answer soon. */
export const COMPLETE_SILENCE_MS = 1_200;
/** Recognisers give little punctuation, so most answers end without a sign of their end. */
export const USUAL_SILENCE_MS = 2_000;
/** After "and", "um" or "let me think" somebody is looking for words, not waiting for them. */
export const UNFINISHED_SILENCE_MS = 4_000;
/** A voice without words for so long is a cough, a neighbour or a machine: it keeps no turn open. */
export const VOICE_WITHOUT_WORDS_MS = 1_500;

export type EndpointInput = {
  /** the whole turn so far, settled and interim words */
  text: string;
  /** when its words last changed */
  lastWordAtMs: number;
  nowMs: number;
  /** the candidate pressed *I'm done* */
  done?: boolean;
  /**
   * 1 by default: what was learned from the speaker's own pauses (`learnedPatience`), times what an
   * accommodation or the setting "more time to think" gives
   */
  patience?: number;
  /**
   * since when a voice is heard that has given no words yet, where the microphone is listened to for one: words
   * come about as late as they are long, so a turn is not closed over the first of them
   */
  voiceSinceMs?: number | null;
  /** BCP 47; a language without word lists goes by punctuation alone */
  language?: string;
};

export type EndpointDecision = { type: 'commit' } | { type: 'wait'; ms: number } | { type: 'idle' };

/** Whether the turn is over; if not, how long to wait without new words before asking again. */
export function decideEndpoint(input: EndpointInput): EndpointDecision {
  const shape = shapeOfTurn(input.text, input.language);
  if (shape === 'empty') return { type: 'idle' };
  if (input.done) return { type: 'commit' };
  const needed = silenceFor(shape) * (input.patience ?? 1);
  const silenceEnds = input.lastWordAtMs + needed;
  const voiceSince = input.voiceSinceMs ?? null;
  const isSpeaking = voiceSince !== null && voiceSince < silenceEnds;
  const end = isSpeaking ? Math.max(silenceEnds, voiceSince + VOICE_WITHOUT_WORDS_MS) : silenceEnds;
  const left = end - input.nowMs;
  return left <= 0 ? { type: 'commit' } : { type: 'wait', ms: left };
}

/** Silence in ms that ends a turn of this shape, for a speaker of whom nothing is known. */
export function silenceFor(shape: Exclude<TurnShape, 'empty'>): number {
  switch (shape) {
    case 'complete':
      return COMPLETE_SILENCE_MS;
    case 'usual':
      return USUAL_SILENCE_MS;
    case 'unfinished':
      return UNFINISHED_SILENCE_MS;
    default:
      return shape satisfies never;
  }
}
