import { readOverlap } from './interruption-words.ts';

/** So many words that are no backchannel are an interruption, whatever they are. */
const INTERRUPTING_WORDS = 3;
/** A longer row of "yes, yes, right" is not cut short at once: more may follow it. */
const BACKCHANNEL_WORDS_MAX = 3;

export type OverlapSoFar = {
  /** all the candidate said since they began to speak over the interviewer; '' before the first word */
  text: string;
  /** since the last new sound or word, in ms */
  quietMs: number;
  /** the client says that this is all (`final`) */
  isFinal: boolean;
  /** the interviewer has asked something, or all but: "yes" is then an answer */
  isAnswerable: boolean;
  /** few words, but words: the interviewer gives way after so many ms without more */
  decideMs: number;
  /** no word with a meaning: the interviewer goes on after so many ms without more */
  falseMs: number;
};

/** `stop`: the candidate has the floor · `continue`: they only listen, or it was nothing · `wait`: so many ms more. */
export type InterruptionVerdict =
  | { type: 'stop'; reason: 'words' | 'request' }
  | { type: 'continue'; reason: 'backchannel' | 'false_interruption' }
  | { type: 'wait'; ms: number };

/**
 * What becomes of the interviewer's words when the candidate speaks over them. The lists of backchannels are
 * closed: a word that is not known counts as meant.
 */
export function judgeInterruption(overlap: OverlapSoFar): InterruptionVerdict {
  const { text, quietMs, isFinal, isAnswerable, decideMs, falseMs } = overlap;
  const { backchannels, assents, requests, questions, fillers, content } = readOverlap(text);
  const meant = content + (isAnswerable ? assents : 0);
  const listening = backchannels + (isAnswerable ? 0 : assents);
  if (requests + questions > 0) return { type: 'stop', reason: 'request' };
  if (meant > 0) {
    const isEnough = isFinal || meant + fillers >= INTERRUPTING_WORDS || quietMs >= decideMs;
    return isEnough ? { type: 'stop', reason: 'words' } : { type: 'wait', ms: decideMs - quietMs };
  }
  const isOver = isFinal || quietMs >= falseMs;
  if (listening > 0 && fillers === 0 && (listening <= BACKCHANNEL_WORDS_MAX || isOver)) {
    return { type: 'continue', reason: 'backchannel' };
  }
  if (isOver) {
    return { type: 'continue', reason: listening > 0 ? 'backchannel' : 'false_interruption' };
  }
  return { type: 'wait', ms: falseMs - quietMs };
}

/**
 * Whether words that stopped the interviewer were none after all: nothing with a meaning came of "wait", or the
 * recogniser took back what it had heard.
 */
export function isFalseInterruption(text: string): boolean {
  const { content, assents, questions } = readOverlap(text);
  return content + assents + questions === 0;
}
