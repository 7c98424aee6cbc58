import { afterEach, describe, expect, it, vi } from 'vitest';
import { loadSpeechFiles, type SpeechManifest } from './speech-files.ts';

const BYTES = 1_000;
const file = (name: string) => ({
  path: `/generated/speech/1/${name}.gz`,
  bytes: BYTES,
  sha256: '0'.repeat(64),
});
const MANIFEST: SpeechManifest = {
  version: '1',
  recognizerWorker: '/generated/speech/1/recognizer.js',
  voiceWorker: '/generated/speech/1/voice.js',
  microphoneWorklet: '/generated/speech/1/microphone.js',
  files: {
    runtime: file('runtime'),
    voiceActivity: file('voice-activity'),
    encoder: file('encoder'),
    decoder: file('decoder'),
    vocabulary: file('vocabulary'),
    voice: file('voice'),
  },
};

afterEach(() => vi.unstubAllGlobals());

/** Files that arrive halfway and then hang until they are given up. */
function hangingNetwork(): void {
  vi.stubGlobal('fetch', async (_path: string, { signal }: { signal: AbortSignal }) => {
    const body = new ReadableStream({
      start(stream) {
        stream.enqueue(new Uint8Array(BYTES / 2));
        signal.addEventListener('abort', () => stream.error(signal.reason));
      },
    });
    return new Response(body);
  });
}

describe('the files of speech on the device', () => {
  it('tell their progress in bytes of all of them, and are given up at once', async () => {
    hangingNetwork();
    const told: number[] = [];
    const control = new AbortController();
    const half = Promise.withResolvers<void>();
    const loading = loadSpeechFiles(MANIFEST, {
      signal: control.signal,
      onProgress({ loadedBytes, totalBytes }) {
        expect(totalBytes).toBe(6 * BYTES);
        told.push(loadedBytes);
        if (loadedBytes === 3 * BYTES) half.resolve();
      },
    });
    await half.promise;
    expect(told).toEqual([0, 500, 1_000, 1_500, 2_000, 2_500, 3_000]);
    control.abort();
    await expect(loading).rejects.toThrow();
  });

  it('that arrive damaged are refused', async () => {
    vi.stubGlobal('fetch', async () => new Response(new Uint8Array(BYTES)));
    const { signal } = new AbortController();
    await expect(loadSpeechFiles(MANIFEST, { signal, onProgress: () => {} })).rejects.toThrow(
      /arrived damaged/,
    );
  });
});
