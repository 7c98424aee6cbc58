import { browserRecognizer } from '#components/speech/probe-speech.ts';
import type {
  RecognizerErrorCode,
  SpeechRecognizer,
} from '#components/speech/speech-recognizer.ts';
import type { SpeechSynthesizer } from '#components/speech/speech-synthesizer.ts';
import { browserSynthesizer } from '#components/speech/web-speech-synthesizer.ts';
import { createAudioPlayer } from './audio-player.ts';
import { createFallbackRecognizer } from './fallback-recognizer.ts';
import { createOnDeviceRecognizer } from './on-device-recognizer.ts';
import { createOnDeviceSynthesizer } from './on-device-synthesizer.ts';
import { type SpeechEngine, speechEngine } from './speech-engine.ts';

/** Who turns speech into text and back: the browser with its maker's service, or the device alone. */
export type SpeechPlace = 'browser' | 'device';

export type OpenedSpeech = {
  recognizer: { ok: true; recognizer: SpeechRecognizer } | { ok: false; code: RecognizerErrorCode };
  /** null: there is no voice */
  voice: SpeechSynthesizer | null;
  /** what the device needs first, which may be given up as long as only the recogniser waits for it; null: nothing */
  loading: Pick<SpeechEngine, 'getState' | 'subscribe' | 'cancel'> | null;
};

/** Whether this browser can run speech on the device; the weights know English only. */
export function mayUseDevice(scope: { isSecureContext: boolean }, language: string): boolean {
  return (
    scope.isSecureContext &&
    /^en\b/i.test(language) &&
    ['WebAssembly', 'AudioWorkletNode', 'DecompressionStream', 'Worker'].every(
      (name) => name in scope,
    )
  );
}

/**
 * Recogniser and voice for one page, by the candidate's choice. Without a choice the browser's come first, and
 * the device is gone over to where the browser has none or cannot reach its service; `onDevice` is told then.
 */
export function openSpeech(options: {
  scope: { isSecureContext: boolean };
  language: string;
  choice: SpeechPlace | null;
  onDevice?: () => void;
}): OpenedSpeech {
  const { scope, language, choice } = options;
  const fromBrowser = browserRecognizer(scope, language);
  if (!mayUseDevice(scope, language)) {
    return { recognizer: fromBrowser, voice: browserSynthesizer(scope, language), loading: null };
  }
  const engine = speechEngine();
  const deviceVoice = () =>
    createOnDeviceSynthesizer({ render: engine.render, player: createAudioPlayer() });
  const recognizer = createOnDeviceRecognizer(engine);
  if (choice === 'device' || !fromBrowser.ok) {
    const voice = choice === 'device' ? null : browserSynthesizer(scope, language);
    return {
      recognizer: { ok: true, recognizer },
      voice: voice ?? deviceVoice(),
      loading: loadingOf(engine, voice !== null),
    };
  }
  const voice = browserSynthesizer(scope, language);
  return {
    recognizer: {
      ok: true,
      recognizer: createFallbackRecognizer({
        first: fromBrowser.recognizer,
        second: recognizer,
        ...(options.onDevice ? { onSwitch: options.onDevice } : {}),
      }),
    },
    voice: voice ?? deviceVoice(),
    loading: loadingOf(engine, voice !== null),
  };
}

/** A voice of the device's own needs the same files, whoever types. */
function loadingOf(engine: SpeechEngine, mayCancel: boolean): OpenedSpeech['loading'] {
  const { getState, subscribe, cancel } = engine;
  return { getState, subscribe, cancel: mayCancel ? cancel : () => {} };
}
