import type { RecognizerEvent, SpeechRecognizer } from '#components/speech/speech-recognizer.ts';
import type { SpeechSynthesizer, SynthesizerEvent } from '#components/speech/speech-synthesizer.ts';
import type { VoiceActivity, VoiceActivityEvent } from '#components/speech/voice-activity.ts';

/** For tests: a recogniser into which the test speaks. */
export function fakeRecognizer() {
  const listeners = new Set<(event: RecognizerEvent) => void>();
  const emit = (event: RecognizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const recognizer = {
    isOpen: false,
    /** settles late, as real ones do */
    settlesLate: false,
    start() {
      this.isOpen = true;
      emit({ type: 'listening' });
    },
    stop() {
      this.isOpen = false;
      if (!this.settlesLate) emit({ type: 'stopped' });
    },
    discard() {
      this.isOpen = false;
      emit({ type: 'stopped' });
    },
    subscribe(listener: (event: RecognizerEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    emit,
    partial: (text: string) => emit({ type: 'partial', text }),
    final(text: string) {
      emit({ type: 'final', text });
      emit({ type: 'partial', text: '' });
    },
  } satisfies SpeechRecognizer & Record<string, unknown>;
  return recognizer;
}

/** For tests: a detector of voices that hears what the test wants. */
export function fakeVoiceActivity() {
  const listeners = new Set<(event: VoiceActivityEvent) => void>();
  return {
    isOn: false,
    start() {
      this.isOn = true;
    },
    stop() {
      this.isOn = false;
    },
    subscribe(listener: (event: VoiceActivityEvent) => void) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    hear(type: 'speech_start' | 'speech_end') {
      for (const listener of [...listeners]) listener({ type });
    },
  } satisfies VoiceActivity & Record<string, unknown>;
}

/** For tests: a voice whose end the test decides. */
export function fakeVoice() {
  const listeners = new Set<(event: SynthesizerEvent) => void>();
  const said: string[] = [];
  let queue: string[] = [];
  const emit = (event: SynthesizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };
  const voice: SpeechSynthesizer = {
    speak(segment) {
      said.push(segment.text);
      queue.push(segment.id);
      if (queue.length === 1) emit({ type: 'start', id: segment.id });
    },
    pause() {
      const [id] = queue;
      said.push('(pause)');
      if (id !== undefined) emit({ type: 'paused', id, charIndex: 3 });
    },
    resume() {
      said.push('(resume)');
    },
    cancel() {
      const cut = queue;
      queue = [];
      for (const id of cut) emit({ type: 'cancelled', id, charIndex: 3 });
      emit({ type: 'idle' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const endAll = () => {
    for (;;) {
      const id = queue.shift();
      if (id === undefined) break;
      emit({ type: 'end', id });
    }
    emit({ type: 'idle' });
  };
  return { voice, said, endAll, emit };
}
