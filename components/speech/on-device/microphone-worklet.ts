/** Hands the microphone's samples to the page. Bundled by scripts/prepare-speech.mjs. */

/** About 43 ms at 48 kHz: few messages, little delay. */
const CHUNK_SAMPLES = 2_048;

declare class AudioWorkletProcessor {
  readonly port: MessagePort;
}
declare function registerProcessor(
  name: string,
  processor: new () => AudioWorkletProcessor & { process(inputs: Float32Array[][]): boolean },
): void;

class MicrophoneProcessor extends AudioWorkletProcessor {
  chunk = new Float32Array(CHUNK_SAMPLES);
  filled = 0;

  process(inputs: Float32Array[][]): boolean {
    const samples = inputs[0]?.[0];
    if (!samples) return true;
    for (const sample of samples) {
      this.chunk[this.filled] = sample;
      this.filled += 1;
      if (this.filled < CHUNK_SAMPLES) continue;
      this.port.postMessage(this.chunk, [this.chunk.buffer]);
      this.chunk = new Float32Array(CHUNK_SAMPLES);
      this.filled = 0;
    }
    return true;
  }
}

registerProcessor('microphone', MicrophoneProcessor);
