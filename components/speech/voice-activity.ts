import type { RecognizerErrorCode } from './speech-recognizer.ts';

/**
 * The port behind which a microphone tells that somebody speaks, long before the words are recognised: the
 * interviewer falls silent at the first sound. Adapters: loudness and pitch of the frames
 * (`microphone-voice-activity.ts`); a neural detector takes the same place.
 */
export type VoiceActivity = {
  /** Opens the microphone and listens for voices until `stop`. Told twice, it is open once. */
  start(): void;
  /** Closes the microphone. No event comes after it. */
  stop(): void;
  subscribe(listener: (event: VoiceActivityEvent) => void): () => void;
};

export type VoiceActivityEvent =
  /** somebody speaks; told as soon as it is more likely than a noise */
  | { type: 'speech_start' }
  /** nobody has spoken for a moment */
  | { type: 'speech_end' }
  /** the microphone cannot be listened to here; words alone must tell */
  | { type: 'unavailable'; code: RecognizerErrorCode };
