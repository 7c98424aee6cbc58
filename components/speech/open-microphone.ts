import type { RecognizerErrorCode } from './speech-recognizer.ts';

export type OpenMicrophone = {
  sampleRate: number;
  /** The newest samples, −1 to 1; the same array each time. */
  read(): Float32Array;
  close(): void;
};

/**
 * Opens the microphone to measure it. Nothing is recorded and no sound leaves this function. `samples`, a power
 * of two, is the length of what `read` gives. The code tells why it cannot be opened.
 */
export async function openMicrophone(
  samples: number,
): Promise<{ ok: true; microphone: OpenMicrophone } | { ok: false; code: RecognizerErrorCode }> {
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
  analyser.fftSize = samples;
  context.createMediaStreamSource(stream).connect(analyser);
  void context.resume();
  const buffer = new Float32Array(analyser.fftSize);
  return {
    ok: true,
    microphone: {
      sampleRate: context.sampleRate,
      read() {
        analyser.getFloatTimeDomainData(buffer);
        return buffer;
      },
      close() {
        for (const track of stream.getTracks()) track.stop();
        void context.close();
      },
    },
  };
}

/** Phones give the microphone to one reader at a time: measuring it would take it from the recogniser. */
export function sharesMicrophone(userAgent: string): boolean {
  return !/Android|iPhone|iPad/i.test(userAgent);
}
