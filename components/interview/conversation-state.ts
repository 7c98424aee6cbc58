import type {
  RecognizerErrorCode,
  SpeechRecognizer,
} from '#components/speech/speech-recognizer.ts';
import type { SpeechSynthesizer } from '#components/speech/speech-synthesizer.ts';
import type { Timers } from '#components/speech/timers.ts';
import type { VoiceActivity } from '#components/speech/voice-activity.ts';
import { SILENT_VOICE, type SpokenState } from './interviewer-voice.ts';
import type { LiveClient } from './live-client.ts';
import type { SpeechLoad, SpeechLoading } from './speech-loading.ts';

export type AnswerMode = 'voice' | 'typing';

/** What the room shows beside the live state: this device's side of the talk. */
export type ConversationState = SpokenState & {
  mode: AnswerMode;
  /** the candidate turned the microphone off */
  isMuted: boolean;
  /** the microphone is open and words are being recognised */
  isListening: boolean;
  /** the candidate wears headphones: the microphone stays open while the interviewer speaks */
  hasHeadphones: boolean;
  /** it heard the interviewer all the same, so it is closed meanwhile again */
  hasEcho: boolean;
  /** the answer so far: settled words, or what is typed */
  answer: string;
  /** words the recogniser may still change */
  interim: string;
  /** words from before a reload or a lost network: they wait for new ones, or for "I'm done" */
  isRestored: boolean;
  /** rises with every new word, for the line that moves */
  wordPulse: number;
  /** rises with every nod of the room, the sign that it listens */
  nods: number;
  /** why voice is not available */
  speechProblem: RecognizerErrorCode | null;
  /** the candidate asked for a moment: silences are longer */
  hasAskedForTime: boolean;
  /** what speech on the device needs is being loaded, so nothing is heard yet; null: it is not waited for */
  speechLoad: SpeechLoad | null;
};

/** What a talk is held with. */
export type ConversationOptions = {
  client: LiveClient;
  recognizer: SpeechRecognizer | null;
  /** tells voices before there are words; null: it cannot be had beside recognition */
  voiceActivity?: VoiceActivity | null;
  /** the browser's voice; null: there is none */
  voice: SpeechSynthesizer | null;
  /** reading pace without sound */
  silent: SpeechSynthesizer;
  timers: Timers;
  language: string;
  mode: AnswerMode;
  hasSound: boolean;
  hasHeadphones?: boolean;
  speechProblem?: RecognizerErrorCode | null;
  /** what speech on the device needs; left out: it is not used here */
  speechLoading?: SpeechLoading | null;
  /** 1, or more for who was given more time */
  patience?: number;
};

/** The talk of one page: what the candidate's hands can do. */
export type Conversation = {
  getState(): ConversationState;
  subscribe(listener: () => void): () => void;
  setMode(mode: AnswerMode): void;
  setMuted(isMuted: boolean): void;
  setSound(hasSound: boolean): void;
  /** With headphones on, the candidate can speak over the interviewer. */
  setHeadphones(hasHeadphones: boolean): void;
  /** The whole text in the field. */
  type(text: string): void;
  /** The answer is finished; false when there are no words yet. */
  done(): boolean;
  /** Ends the interview; words that were begun go with it. */
  end(): void;
  needMoment(): void;
  /** Goes on to the next question; words that were begun are given as an answer. */
  skip(): void;
  /** A break: the microphone stays closed until the candidate continues. */
  pause(): void;
  /** Ends what the interviewer is saying, so that the candidate can go on. */
  stopSpeaking(): void;
  /** Speaks with sound again after the browser blocked it. Call it from a click. */
  unblockSound(): void;
  dispose(): void;
};

export const QUIET_TALK: ConversationState = {
  ...SILENT_VOICE,
  mode: 'typing',
  isMuted: false,
  isListening: false,
  hasHeadphones: false,
  hasEcho: false,
  answer: '',
  interim: '',
  isRestored: false,
  wordPulse: 0,
  nods: 0,
  speechProblem: null,
  hasAskedForTime: false,
  speechLoad: null,
};

/**
 * Whether the microphone may be open while the interviewer has the floor: with headphones, or without any sound,
 * it cannot hear the interviewer.
 */
export function isFullDuplex(
  state: Pick<ConversationState, 'hasHeadphones' | 'hasEcho' | 'hasSound'>,
): boolean {
  return !state.hasSound || (state.hasHeadphones && !state.hasEcho);
}
