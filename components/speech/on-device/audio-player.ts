import { browserTimers } from '#components/speech/timers.ts';
import type { SpokenAudio } from './flite.ts';

/** Plays one sound at a time. */
export type AudioPlayer = {
  /** `onEnd` is called when it was played to its end, not when it is stopped. */
  play(audio: SpokenAudio, onEnd: () => void): Promise<Playing | 'blocked'>;
  pause(): void;
  resume(): void;
};

export type Playing = {
  /** how much of it was heard, ms; stands still in a pause */
  elapsedMs(): number;
  stop(): void;
};

/** Browsers that want a click first leave the sound waiting, without a word. */
const START_WITHIN_MS = 1_000;

/** The page's loudspeaker. */
export function createAudioPlayer(): AudioPlayer {
  let context: AudioContext | null = null;

  async function running(): Promise<AudioContext | null> {
    context ??= new AudioContext();
    const used = context;
    if (used.state !== 'running') {
      await Promise.race([
        used.resume(),
        new Promise<void>((resolve) => browserTimers.after(START_WITHIN_MS, resolve)),
      ]);
    }
    return used.state === 'running' ? used : null;
  }

  return {
    async play({ samples, sampleRate }, onEnd) {
      const output = await running();
      if (!output) return 'blocked';
      const buffer = output.createBuffer(1, samples.length, sampleRate);
      buffer.copyToChannel(Float32Array.from(samples), 0);
      const source = output.createBufferSource();
      source.buffer = buffer;
      source.connect(output.destination);
      source.onended = onEnd;
      const startedAt = output.currentTime;
      source.start();
      return {
        elapsedMs: () => Math.max(0, output.currentTime - startedAt) * 1000,
        stop() {
          source.onended = null;
          source.stop();
        },
      };
    },
    pause() {
      void context?.suspend();
    },
    resume() {
      void context?.resume();
    },
  };
}
