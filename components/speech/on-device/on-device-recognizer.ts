import type {
  RecognizerErrorCode,
  RecognizerEvent,
  SpeechRecognizer,
} from '#components/speech/speech-recognizer.ts';
import type { MicrophoneOpening } from './microphone-samples.ts';
import type { SpeechEngine } from './speech-engine.ts';

type EngineOfRecognizer = Pick<
  SpeechEngine,
  'load' | 'openMicrophone' | 'toRecognizer' | 'onRecognizer'
>;

type OpenMicrophone = Extract<MicrophoneOpening, { ok: true }>;

/**
 * Recognition in this browser behind the port: the first `start` loads what it needs, and `listening` is told
 * when words can be heard, not before. Each opening of the microphone is a session of its own in the worker.
 */
export function createOnDeviceRecognizer(engine: EngineOfRecognizer): SpeechRecognizer {
  const listeners = new Set<(event: RecognizerEvent) => void>();
  let session = 0;
  let isWanted = false;
  let microphone: OpenMicrophone | null = null;
  /** the session whose words are still welcome */
  let heardSession: number | null = null;

  const emit = (event: RecognizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  function closeMicrophone(): void {
    microphone?.close();
    microphone = null;
  }

  function fail(code: RecognizerErrorCode): void {
    isWanted = false;
    heardSession = null;
    closeMicrophone();
    emit({ type: 'error', code });
  }

  async function open(number: number): Promise<void> {
    const isCurrent = () => isWanted && session === number;
    if (!(await engine.load())) {
      if (isCurrent()) fail('on_device_failed');
      return;
    }
    if (!isCurrent()) return;
    const opened = await engine.openMicrophone((samples) => {
      engine.toRecognizer({ type: 'audio', session: number, samples }, [samples.buffer]);
    });
    if (!isCurrent()) {
      if (opened.ok) opened.close();
      return;
    }
    if (!opened.ok) {
      fail(opened.code);
      return;
    }
    microphone = opened;
    opened.watch(() => {
      if (isCurrent()) fail('no_microphone');
    });
    heardSession = number;
    engine.toRecognizer({ type: 'open', session: number, sampleRate: opened.sampleRate });
    emit({ type: 'listening' });
  }

  engine.onRecognizer((message) => {
    switch (message.type) {
      case 'ready':
        return;
      case 'failed':
        if (isWanted || heardSession !== null) fail('on_device_failed');
        return;
      case 'partial':
      case 'final':
        if (message.session === heardSession) emit({ type: message.type, text: message.text });
        return;
      case 'pending':
        if (message.session === heardSession) {
          emit({ type: 'pending', isPending: message.isPending });
        }
        return;
      case 'stopped':
        if (message.session !== heardSession) return;
        heardSession = null;
        emit({ type: 'stopped' });
        if (isWanted) void open(session);
        return;
    }
  });

  return {
    start() {
      if (isWanted) return;
      isWanted = true;
      session += 1;
      // Words of the session before are settled first; the microphone opens again after them.
      if (heardSession === null) void open(session);
    },
    stop() {
      isWanted = false;
      closeMicrophone();
      if (heardSession !== null) engine.toRecognizer({ type: 'stop', session: heardSession });
    },
    discard() {
      isWanted = false;
      closeMicrophone();
      if (heardSession === null) return;
      engine.toRecognizer({ type: 'discard', session: heardSession });
      heardSession = null;
      emit({ type: 'stopped' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
