import { detectVoice, frameOf, SILENT_ROOM } from './energy-voice-detector.ts';
import type { OpenMicrophone, openMicrophone } from './open-microphone.ts';
import { browserTimers, type Timers } from './timers.ts';
import type { VoiceActivity, VoiceActivityEvent } from './voice-activity.ts';

/** How often a frame is looked at: three in the shortest syllable. */
const FRAME_EVERY_MS = 25;
/** About 21 ms at 48 kHz. */
const FRAME_SAMPLES = 1_024;

/** Voice activity by the loudness of the microphone, measured in the page. `open` is `openMicrophone`. */
export function createMicrophoneVoiceActivity(options: {
  open: typeof openMicrophone;
  timers?: Timers;
}): VoiceActivity {
  const timers = options.timers ?? browserTimers;
  const listeners = new Set<(event: VoiceActivityEvent) => void>();
  /** number of the start; an answer of the microphone to an older one is closed unheard */
  let generation = 0;
  let isWanted = false;
  let microphone: OpenMicrophone | null = null;
  let cancelFrame: (() => void) | null = null;

  const emit = (event: VoiceActivityEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  async function open(): Promise<void> {
    generation += 1;
    const own = generation;
    const opened = await options.open(FRAME_SAMPLES);
    if (!isWanted || own !== generation) {
      if (opened.ok) opened.microphone.close();
      return;
    }
    if (!opened.ok) {
      emit({ type: 'unavailable', code: opened.code });
      return;
    }
    microphone = opened.microphone;
    listen(opened.microphone);
  }

  function listen(own: OpenMicrophone): void {
    let state = SILENT_ROOM;
    const look = () => {
      if (microphone !== own) return;
      const step = detectVoice(state, frameOf(own.read(), own.sampleRate, timers.now()));
      state = step.state;
      // Before the listener is told, since it may stop the microphone.
      cancelFrame = timers.after(FRAME_EVERY_MS, look);
      if (step.event) emit({ type: step.event });
    };
    look();
  }

  return {
    start() {
      if (isWanted) return;
      isWanted = true;
      void open();
    },
    stop() {
      isWanted = false;
      cancelFrame?.();
      cancelFrame = null;
      microphone?.close();
      microphone = null;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
