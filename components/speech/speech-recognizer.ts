/**
 * The port behind which speech becomes text. Adapters: the browser's own service
 * (`web-speech-recognizer.ts`) and one that works on the device (`on-device/on-device-recognizer.ts`).
 */
export type SpeechRecognizer = {
  /** Begins to listen, and goes on over pauses and restarts of the engine until `stop`. */
  start(): void;
  /** Stops listening; words under way still arrive as `final`. */
  stop(): void;
  /** Stops and forgets: nothing said before this call is reported after it. */
  discard(): void;
  subscribe(listener: (event: RecognizerEvent) => void): () => void;
};

export type RecognizerEvent =
  /** the microphone is open */
  | { type: 'listening' }
  /** the microphone is closed */
  | { type: 'stopped' }
  /** unsettled words since the last `final`; replaces the partial before it */
  | { type: 'partial'; text: string }
  /** settled words, to be added to what was settled before */
  | { type: 'final'; text: string }
  /** whether something was heard whose words are still to come; told by recognisers that know */
  | { type: 'pending'; isPending: boolean }
  /** recognition cannot go on by itself */
  | { type: 'error'; code: RecognizerErrorCode };

export type RecognizerErrorCode =
  /** this browser has no speech recognition */
  | 'unsupported'
  /** the page is not served securely, so there is no microphone */
  | 'insecure'
  /** the person or a policy refused the microphone */
  | 'denied'
  /** no microphone, or another program holds it */
  | 'no_microphone'
  /** the browser's recognition service cannot be reached, or was never there */
  | 'service_unreachable'
  /** the service does not know the language */
  | 'language'
  /** recognition on the device could not be loaded, or broke down */
  | 'on_device_failed';
