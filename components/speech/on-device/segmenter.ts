import { FRAME_MS, joinSamples } from './audio-format.ts';

/**
 * Cuts a microphone's sound into pieces of speech. Pure: it is fed frames of 32 ms with the probability that
 * somebody speaks in them.
 */
export type Segmenter = {
  push(frame: Float32Array, speechProbability: number): SegmentEvent | null;
  /** What is open, closed now; null when nothing is. */
  flush(): SegmentEvent | null;
  /** The open piece so far; null between pieces. */
  open(): OpenSegment | null;
  reset(): void;
};

export type SegmentEvent =
  /** a piece of speech is whole */
  | { type: 'closed'; audio: Float32Array }
  /** what began as speech was a click or a cough */
  | { type: 'dropped' };

export type OpenSegment = { lengthMs: number; audio(): Float32Array };

/** Silero's own thresholds: speech begins above the first and lasts until below the second. */
const SPEECH_ABOVE = 0.5;
const SILENCE_BELOW = 0.35;
/** First consonants are quiet: what came before the first loud frame belongs to the word. */
const LEAD_MS = 400;
/** Silence left at the end of a piece; the model likes to hear that a word is over. */
const TAIL_MS = 256;
/** Shorter than any word. */
const SHORTEST_SPEECH_MS = 160;
/**
 * The longer a piece, the shorter the pause it is cut at: long pieces cost more each time they are recognised
 * anew, and the model knows none above 30 s.
 */
const CLOSING_PAUSES: readonly { fromMs: number; pauseMs: number }[] = [
  { fromMs: 18_000, pauseMs: 128 },
  { fromMs: 10_000, pauseMs: 320 },
  { fromMs: 0, pauseMs: 640 },
];
/** Somebody who never pauses is cut where the voice was weakest in the last seconds. */
export const LONGEST_SEGMENT_MS = 28_000;
const SEARCH_BACK_MS = 3_000;

type Frame = { samples: Float32Array; probability: number };

export function createSegmenter(): Segmenter {
  let lead: Frame[] = [];
  let frames: Frame[] | null = null;
  let silentFrames = 0;
  let speechFrames = 0;

  function close(end: number): SegmentEvent {
    const piece = (frames ?? []).slice(0, end);
    const isSpeech = speechFrames * FRAME_MS >= SHORTEST_SPEECH_MS;
    lead = (frames ?? []).slice(end).slice(-framesOf(LEAD_MS));
    frames = null;
    silentFrames = 0;
    speechFrames = 0;
    return isSpeech
      ? { type: 'closed', audio: joinSamples(piece.map(({ samples }) => samples)) }
      : { type: 'dropped' };
  }

  /** In the middle of speech: the rest is the beginning of the next piece. */
  function cutInSpeech(open: Frame[]): SegmentEvent {
    let cut = open.length - 1;
    for (let at = open.length - framesOf(SEARCH_BACK_MS); at < open.length; at += 1) {
      if ((open[at]?.probability ?? 1) <= (open[cut]?.probability ?? 1)) cut = at;
    }
    const event = close(cut);
    frames = open.slice(cut);
    lead = [];
    speechFrames = frames.filter(({ probability }) => probability >= SPEECH_ABOVE).length;
    return event;
  }

  return {
    push(samples, probability) {
      const frame = { samples, probability };
      if (!frames) {
        if (probability < SPEECH_ABOVE) {
          lead = [...lead, frame].slice(-framesOf(LEAD_MS));
          return null;
        }
        frames = [...lead, frame];
        lead = [];
        speechFrames = 1;
        return null;
      }
      frames.push(frame);
      if (probability >= SPEECH_ABOVE) speechFrames += 1;
      if (probability >= SPEECH_ABOVE) silentFrames = 0;
      else if (probability < SILENCE_BELOW || silentFrames > 0) silentFrames += 1;

      const lengthMs = frames.length * FRAME_MS;
      const { pauseMs } = CLOSING_PAUSES.find(({ fromMs }) => lengthMs >= fromMs) ?? { pauseMs: 0 };
      if (silentFrames * FRAME_MS >= pauseMs) {
        return close(frames.length - Math.max(0, silentFrames - framesOf(TAIL_MS)));
      }
      return lengthMs >= LONGEST_SEGMENT_MS ? cutInSpeech(frames) : null;
    },
    flush() {
      return frames ? close(frames.length) : null;
    },
    open() {
      const open = frames;
      if (!open) return null;
      return {
        lengthMs: open.length * FRAME_MS,
        audio: () => joinSamples(open.map(({ samples }) => samples)),
      };
    },
    reset() {
      lead = [];
      frames = null;
      silentFrames = 0;
      speechFrames = 0;
    },
  };
}

function framesOf(ms: number): number {
  return Math.round(ms / FRAME_MS);
}
