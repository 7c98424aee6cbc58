import type { RecognizerEvent, SpeechRecognizer } from '#components/speech/speech-recognizer.ts';
import type { VoiceActivity, VoiceActivityEvent } from '#components/speech/voice-activity.ts';

export type CandidateMicrophone = {
  /** it is open, or opening */
  isOn(): boolean;
  /** Opens or closes it as `mayListen` says now; words under way still arrive when it closes. */
  tune(): void;
  /** Nothing that was said before this is heard any more; what is said after it is, if it may be open. */
  restart(): void;
  /** Lets the recogniser settle what it still hears, and stops. */
  settle(): void;
  dispose(): void;
};

/**
 * The recogniser, and beside it the detector of voices: open together, closed together. `onClosed` is told
 * whenever it closes for a while.
 */
export function createCandidateMicrophone(options: {
  recognizer: SpeechRecognizer | null;
  /** null: it cannot be had beside recognition */
  voiceActivity: VoiceActivity | null;
  mayListen: () => boolean;
  onRecognizer: (event: RecognizerEvent) => void;
  onVoice: (isHeard: boolean) => void;
  onClosed: () => void;
}): CandidateMicrophone {
  const { recognizer, voiceActivity } = options;
  let isOn = false;

  function tune(): void {
    const isWanted = recognizer !== null && options.mayListen();
    if (isWanted === isOn) return;
    isOn = isWanted;
    if (isWanted) {
      recognizer?.start();
      voiceActivity?.start();
    } else {
      closed();
      recognizer?.stop();
    }
  }

  function closed(): void {
    voiceActivity?.stop();
    options.onVoice(false);
    options.onClosed();
  }

  function restart(): void {
    if (!isOn) return;
    recognizer?.discard();
    isOn = recognizer !== null && options.mayListen();
    if (isOn) recognizer?.start();
    else closed();
  }

  function hear(event: VoiceActivityEvent): void {
    // Where it is not available, the words alone tell.
    if (event.type !== 'unavailable') options.onVoice(event.type === 'speech_start');
  }

  const cleanUps = [
    recognizer?.subscribe((event) => {
      if (event.type === 'error') {
        isOn = false;
        closed();
      }
      options.onRecognizer(event);
    }),
    voiceActivity?.subscribe(hear),
  ];

  return {
    isOn: () => isOn,
    tune,
    restart,
    settle: () => recognizer?.stop(),
    dispose() {
      for (const cleanUp of cleanUps) cleanUp?.();
      isOn = false;
      voiceActivity?.stop();
      recognizer?.discard();
    },
  };
}
