import type { RecognizerErrorCode } from './speech-recognizer.ts';

export type MicrophoneLevel = {
  /** Loudness now, 0 to 1. */
  read(): number;
  close(): void;
};

/**
 * Opens the microphone to measure how loud it is. Nothing is recorded and no sound leaves this function.
 * The code tells why it cannot be opened.
 */
export async function openMicrophoneLevel(): Promise<
  { ok: true; level: MicrophoneLevel } | { ok: false; code: RecognizerErrorCode }
> {
  if (!window.isSecureContext) return { ok: false, code: 'insecure' };
  if (!navigator.mediaDevices?.getUserMedia) return { ok: false, code: 'unsupported' };
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: { echoCancellation: true, noiseSuppression: true },
    });
  } catch (thrown) {
    const name = thrown instanceof DOMException ? thrown.name : '';
    return { ok: false, code: name === 'NotAllowedError' ? 'denied' : 'no_microphone' };
  }
  const context = new AudioContext();
  const analyser = context.createAnalyser();
  analyser.fftSize = 1024;
  context.createMediaStreamSource(stream).connect(analyser);
  void context.resume();
  const samples = new Float32Array(analyser.fftSize);
  return {
    ok: true,
    level: {
      read() {
        analyser.getFloatTimeDomainData(samples);
        return loudness(samples);
      },
      close() {
        for (const track of stream.getTracks()) track.stop();
        void context.close();
      },
    },
  };
}

/** Quietest level that is shown; room noise lies below it. */
const FLOOR_DB = -55;
/** A voice close to the microphone. */
const CEILING_DB = -12;

/** Loudness of samples (−1 to 1) on a scale from 0 (silence) to 1 (a close, clear voice). */
export function loudness(samples: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < samples.length; i += 1) sum += (samples[i] ?? 0) ** 2;
  if (sum === 0) return 0;
  const db = 10 * Math.log10(sum / samples.length);
  return Math.min(1, Math.max(0, (db - FLOOR_DB) / (CEILING_DB - FLOOR_DB)));
}
