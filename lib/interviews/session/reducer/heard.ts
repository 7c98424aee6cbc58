import type { Speech, SpokenSegment } from './state.ts';
import { joinWords } from './words.ts';

const SENTENCE_END = /[.!?…]["”’)]*(?=\s)|[。！？]/gu;

/** Two characters of one word; writings without spaces may be cut anywhere. */
const WORD_GOES_ON =
  /^(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])\S\S$/u;

type Pace = { at: number; msPerChar: number };

/** UTF-16 units of a segment that were heard by now: told by the client, or guessed from the time it has played. */
export function heardOf(segment: SpokenSegment, { at, msPerChar }: Pace): number {
  const { chars, heard, ended, playing_since, has_boundaries } = segment;
  if (ended || playing_since === null || has_boundaries) return heard;
  const guessed = Math.floor((at - playing_since) / Math.max(1, msPerChar));
  return Math.min(chars, Math.max(heard, guessed));
}

/**
 * The segments as a voice would have said them that tells nothing: one after the other, each as soon as it was
 * there and the one before it was over.
 */
export function guessPlayback(
  segments: readonly SpokenSegment[],
  { at, msPerChar }: Pace,
): readonly SpokenSegment[] {
  let freeAt = 0;
  return segments.map((segment) => {
    const since = Math.max(freeAt, segment.sent_at);
    freeAt = since + segment.chars * msPerChar;
    return freeAt <= at
      ? { ...segment, heard: segment.chars, ended: true }
      : { ...segment, playing_since: since <= at ? since : null };
  });
}

/** All of the speech as one text. */
export function wholeSpeech({ segments }: Speech): string {
  return segments.reduce((text, segment) => joinWords(text, segment.text), '');
}

/** How many UTF-16 units of the whole speech were heard; the last word counts only when it was heard whole. */
export function heardLength(speech: Speech, pace: Pace): number {
  let text = '';
  for (const segment of speech.segments) {
    const whole = joinWords(text, segment.text);
    const heard = heardOf(segment, pace);
    if (heard < segment.chars) {
      return wholeWords(whole, whole.length - segment.chars + heard, text.length);
    }
    text = whole;
  }
  return text.length;
}

/** The segment and the place in it of a place in the whole speech; null: nothing comes before it. */
export function placeIn(
  speech: Speech,
  length: number,
): { segment_id: string; char_index: number } | null {
  if (length === 0) return null;
  let text = '';
  let place: { segment_id: string; char_index: number } | null = null;
  for (const segment of speech.segments) {
    const before = text.length;
    text = joinWords(text, segment.text);
    const from = text.length - segment.chars;
    if (length < from || (length <= before && place)) return place;
    place = { segment_id: segment.id, char_index: Math.min(segment.chars, length - from) };
  }
  return place;
}

/** Where the sentence begins that a place in the text lies in. */
export function sentenceStart(text: string, place: number): number {
  let start = 0;
  for (const match of text.matchAll(SENTENCE_END)) {
    const end = match.index + match[0].length;
    if (end > place) break;
    start = end;
  }
  return start + (/^\s*/u.exec(text.slice(start))?.[0].length ?? 0);
}

function wholeWords(text: string, place: number, from: number): number {
  const isWithin = WORD_GOES_ON.test(text.slice(Math.max(0, place - 1), place + 1));
  const start = isWithin ? text.slice(0, place).search(/\S+$/u) : place;
  return Math.max(from, text.slice(0, Math.max(from, start)).trimEnd().length);
}
