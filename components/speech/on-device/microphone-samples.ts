import type { RecognizerErrorCode } from '#components/speech/speech-recognizer.ts';

export type OpenMicrophone = (
  onSamples: (samples: Float32Array) => void,
) => Promise<MicrophoneOpening>;

export type MicrophoneOpening =
  | {
      ok: true;
      /** Hz, as the device has it */
      sampleRate: number;
      /** `onLost` is called when the device is unplugged or taken away. */
      watch(onLost: () => void): void;
      close(): void;
    }
  | { ok: false; code: RecognizerErrorCode };

/** Opens the microphone and passes on its sound, which is kept nowhere. `workletUrl` is our own. */
export async function openMicrophoneSamples(
  workletUrl: string,
  onSamples: (samples: Float32Array) => void,
): Promise<MicrophoneOpening> {
  if (!window.isSecureContext) return { ok: false, code: 'insecure' };
  let stream: MediaStream;
  try {
    stream = await navigator.mediaDevices.getUserMedia({
      audio: { channelCount: 1, echoCancellation: true, noiseSuppression: true },
    });
  } catch (thrown) {
    const name = thrown instanceof DOMException ? thrown.name : '';
    return { ok: false, code: name === 'NotAllowedError' ? 'denied' : 'no_microphone' };
  }
  const context = new AudioContext();
  const close = () => {
    for (const track of stream.getTracks()) track.stop();
    void context.close();
  };
  try {
    await context.audioWorklet.addModule(workletUrl);
  } catch {
    close();
    return { ok: false, code: 'on_device_failed' };
  }
  const node = new AudioWorkletNode(context, 'microphone', { numberOfOutputs: 0 });
  node.port.onmessage = ({ data }: MessageEvent<Float32Array>) => onSamples(data);
  context.createMediaStreamSource(stream).connect(node);
  resumeSoon(context);
  return {
    ok: true,
    sampleRate: context.sampleRate,
    watch(onLost) {
      for (const track of stream.getTracks()) track.onended = onLost;
    },
    close() {
      node.port.onmessage = null;
      close();
    },
  };
}

/** A page that was loaded anew gets no sound before its first click or key in some browsers. */
function resumeSoon(context: AudioContext): void {
  void context.resume();
  const resume = () => {
    if (context.state === 'suspended') void context.resume();
  };
  window.addEventListener('pointerdown', resume, { once: true });
  window.addEventListener('keydown', resume, { once: true });
}
