import { describe, expect, it } from 'vitest';
import type { RecognizerEvent } from '#components/speech/speech-recognizer.ts';
import type { MicrophoneOpening } from './microphone-samples.ts';
import { createOnDeviceRecognizer } from './on-device-recognizer.ts';
import type { FromRecognizer, ToRecognizer } from './worker-messages.ts';

function createBench(options: { isMissing?: boolean; refuses?: boolean } = {}) {
  const sent: ToRecognizer[] = [];
  const heard: RecognizerEvent[] = [];
  let answer: (message: FromRecognizer) => void = () => {};
  let speak: (samples: Float32Array) => void = () => {};
  let lose = () => {};
  let openMicrophones = 0;
  let finishLoading: (ok: boolean) => void = () => {};
  const recognizer = createOnDeviceRecognizer({
    load: () =>
      new Promise((resolve) => {
        finishLoading = resolve;
      }),
    async openMicrophone(onSamples): Promise<MicrophoneOpening> {
      if (options.refuses) return { ok: false, code: 'denied' };
      speak = onSamples;
      openMicrophones += 1;
      return {
        ok: true,
        sampleRate: 48_000,
        watch: (onLost) => {
          lose = onLost;
        },
        close: () => {
          openMicrophones -= 1;
        },
      };
    },
    toRecognizer: (message) => void sent.push(message),
    onRecognizer(listener) {
      answer = listener;
      return () => {};
    },
  });
  recognizer.subscribe((event) => heard.push(event));
  const settle = () => new Promise((resolve) => setImmediate(resolve));
  return {
    recognizer,
    sent,
    heard,
    answer: (message: FromRecognizer) => answer(message),
    speak: () => speak(new Float32Array(4)),
    lose: () => lose(),
    openMicrophones: () => openMicrophones,
    async load(ok = !options.isMissing) {
      finishLoading(ok);
      await settle();
    },
  };
}

describe('recognition on the device', () => {
  it('listens once the models are there, and passes on words of its session', async () => {
    const bench = createBench();
    bench.recognizer.start();
    expect(bench.openMicrophones()).toBe(0);
    await bench.load();
    bench.speak();
    bench.answer({ type: 'partial', session: 1, text: 'I checked' });
    expect(bench.sent.map(({ type }) => type)).toEqual(['open', 'audio']);
    expect(bench.heard).toEqual([{ type: 'listening' }, { type: 'partial', text: 'I checked' }]);
  });

  it('gives the last words after the microphone is closed, then says that it stopped', async () => {
    const bench = createBench();
    bench.recognizer.start();
    await bench.load();
    bench.recognizer.stop();
    expect(bench.openMicrophones()).toBe(0);
    bench.answer({ type: 'final', session: 1, text: 'her airway.' });
    bench.answer({ type: 'stopped', session: 1 });
    expect(bench.heard.slice(1)).toEqual([
      { type: 'final', text: 'her airway.' },
      { type: 'stopped' },
    ]);
  });

  it('opens the microphone again only after the last words of the time before', async () => {
    const bench = createBench();
    bench.recognizer.start();
    await bench.load();
    bench.recognizer.stop();
    bench.recognizer.start();
    await bench.load();
    expect(bench.openMicrophones()).toBe(0);
    bench.answer({ type: 'final', session: 1, text: 'late words' });
    bench.answer({ type: 'stopped', session: 1 });
    await bench.load();
    expect(bench.openMicrophones()).toBe(1);
    expect(bench.heard).toContainEqual({ type: 'final', text: 'late words' });
  });

  it('reports nothing that was said before it was discarded', async () => {
    const bench = createBench();
    bench.recognizer.start();
    await bench.load();
    bench.recognizer.discard();
    bench.answer({ type: 'final', session: 1, text: 'old words' });
    expect(bench.heard).toEqual([{ type: 'listening' }, { type: 'stopped' }]);
  });

  it('leaves the microphone closed when it was stopped while the models were loading', async () => {
    const bench = createBench();
    bench.recognizer.start();
    bench.recognizer.stop();
    await bench.load();
    expect(bench.openMicrophones()).toBe(0);
    expect(bench.heard).toEqual([]);
  });

  it.each([
    ['the models cannot be had', { isMissing: true }, 'on_device_failed'],
    ['the microphone is refused', { refuses: true }, 'denied'],
  ])('says so when %s', async (_what, options, code) => {
    const bench = createBench(options);
    bench.recognizer.start();
    await bench.load();
    expect(bench.heard).toEqual([{ type: 'error', code }]);
  });

  it('says so when the microphone is taken away or the worker breaks down', async () => {
    const bench = createBench();
    bench.recognizer.start();
    await bench.load();
    bench.lose();
    expect(bench.heard.at(-1)).toEqual({ type: 'error', code: 'no_microphone' });
    bench.recognizer.start();
    await bench.load();
    bench.answer({ type: 'failed', message: 'out of memory' });
    expect(bench.heard.at(-1)).toEqual({ type: 'error', code: 'on_device_failed' });
    expect(bench.openMicrophones()).toBe(0);
  });
});
