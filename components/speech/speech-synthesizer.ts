/**
 * The port behind which text becomes speech. Adapters: the browser's voices (`web-speech-synthesizer.ts`)
 * and silence at reading pace (`silent-synthesizer.ts`) for a muted interviewer or a browser without voices.
 */
export type SpeechSynthesizer = {
  /** Adds a segment to what is being said. */
  speak(segment: SpokenSegment): void;
  /** Falls silent in the middle of a segment, which stays under way. */
  pause(): void;
  /** Goes on after a pause, from the beginning of the unfinished sentence. */
  resume(): void;
  /** Stops at once; each segment not said to its end is reported as `cancelled`. */
  cancel(): void;
  subscribe(listener: (event: SynthesizerEvent) => void): () => void;
};

export type SpokenSegment = { id: string; text: string };

export type SynthesizerEvent =
  | { type: 'start'; id: string }
  /** `charIndex` characters of the segment have been said, told by the voice or estimated from the time */
  | { type: 'boundary'; id: string; charIndex: number; isEstimate?: true }
  /** after `pause`: so far the segment was said */
  | { type: 'paused'; id: string; charIndex: number }
  | { type: 'end'; id: string }
  | { type: 'cancelled'; id: string; charIndex: number }
  /** the segment could not be said; the next one is tried */
  | { type: 'error'; id: string; code: SynthesizerErrorCode }
  /** the engine gave no more sign of the segment; what it says after this counts as said */
  | { type: 'lost'; id: string }
  /** nothing is left to say */
  | { type: 'idle' };

export type SynthesizerErrorCode =
  /** the browser wants a click or key before it makes a sound */
  | 'blocked'
  /** the voice never began, or failed */
  | 'failed';
