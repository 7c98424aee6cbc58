import { openMicrophone } from './open-microphone.ts';
import type { RecognizerErrorCode } from './speech-recognizer.ts';

export type MicrophoneLevel = {
  /** Loudness now, 0 to 1. */
  read(): number;
  close(): void;
};

/** About 21 ms at 48 kHz: a level that follows syllables. */
const LEVEL_SAMPLES = 1_024;

/** Opens the microphone to measure how loud it is. The code tells why it cannot be opened. */
export async function openMicrophoneLevel(): Promise<
  { ok: true; level: MicrophoneLevel } | { ok: false; code: RecognizerErrorCode }
> {
  const opened = await openMicrophone(LEVEL_SAMPLES);
  if (!opened.ok) return opened;
  const { microphone } = opened;
  return {
    ok: true,
    level: { read: () => loudness(microphone.read()), close: microphone.close },
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
