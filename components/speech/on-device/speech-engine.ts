import type { SpokenAudio } from './flite.ts';
import { type MicrophoneOpening, openMicrophoneSamples } from './microphone-samples.ts';
import {
  fetchSpeechManifest,
  type LoadProgress,
  loadSpeechFiles,
  type SpeechFiles,
  type SpeechManifest,
} from './speech-files.ts';
import type { FromRecognizer, FromVoice, ToRecognizer, ToVoice } from './worker-messages.ts';

export type SpeechEngineState =
  | { type: 'idle' }
  | ({ type: 'loading' } & LoadProgress)
  | { type: 'ready' }
  | { type: 'failed' };

/** The models and workers of speech on the device: one set for the page, whoever listens or speaks. */
export type SpeechEngine = {
  getState(): SpeechEngineState;
  subscribe(listener: () => void): () => void;
  /** Loads what is not loaded yet; false when it cannot be had. After a failure the next call tries again. */
  load(): Promise<boolean>;
  /** Gives up a loading under way; what has arrived whole stays in the cache. The next `load` goes on from there. */
  cancel(): void;
  openMicrophone(onSamples: (samples: Float32Array) => void): Promise<MicrophoneOpening>;
  toRecognizer(message: ToRecognizer, transfer?: Transferable[]): void;
  onRecognizer(listener: (message: FromRecognizer) => void): () => void;
  /** Text → sound; rejects when the voice cannot say it. */
  render(text: string): Promise<SpokenAudio>;
};

type Workers = { manifest: SpeechManifest; recognizer: Worker; voice: Worker };

function createSpeechEngine(): SpeechEngine {
  const listeners = new Set<() => void>();
  const hearers = new Set<(message: FromRecognizer) => void>();
  const renderings = new Map<
    number,
    { resolve: (audio: SpokenAudio) => void; reject: (error: Error) => void }
  >();
  let state: SpeechEngineState = { type: 'idle' };
  let loading: Promise<boolean> | null = null;
  let download: AbortController | null = null;
  let workers: Workers | null = null;
  let renderCount = 0;

  function setState(next: SpeechEngineState): void {
    state = next;
    for (const listener of [...listeners]) listener();
  }

  async function load(): Promise<boolean> {
    const own = new AbortController();
    const { signal } = own;
    download = own;
    try {
      const manifest = await fetchSpeechManifest();
      if (!manifest) throw new Error('The server has no speech for the device.');
      const files = await loadSpeechFiles(manifest, {
        signal,
        onProgress(progress) {
          if (!signal.aborted) setState({ type: 'loading', ...progress });
        },
      });
      const started = await startWorkers(manifest, files);
      if (signal.aborted) {
        for (const worker of [started.recognizer, started.voice]) worker.terminate();
        return false;
      }
      workers = started;
      setState({ type: 'ready' });
      return true;
    } catch {
      if (signal.aborted) return false;
      // Whoever asked says it in words a person understands; there is nothing to add to `failed`.
      breakDown();
      return false;
    }
  }

  function breakDown(): void {
    workers?.recognizer.terminate();
    workers?.voice.terminate();
    workers = null;
    loading = null;
    for (const { reject } of renderings.values()) reject(new Error('The voice is gone.'));
    renderings.clear();
    setState({ type: 'failed' });
  }

  async function startWorkers(manifest: SpeechManifest, files: SpeechFiles): Promise<Workers> {
    const recognizer = new Worker(manifest.recognizerWorker, { type: 'module' });
    const voice = new Worker(manifest.voiceWorker, { type: 'module' });
    const { voice: program, ...models } = files;
    try {
      await Promise.all([
        startWorker<ToRecognizer, FromRecognizer>(
          recognizer,
          { type: 'load', files: models },
          Object.values(models),
        ),
        startWorker<ToVoice, FromVoice>(voice, { type: 'load', program }, [program]),
      ]);
    } catch (thrown) {
      recognizer.terminate();
      voice.terminate();
      throw thrown;
    }
    recognizer.onmessage = ({ data }: MessageEvent<FromRecognizer>) => {
      for (const hearer of [...hearers]) hearer(data);
      if (data.type === 'failed') breakDown();
    };
    voice.onmessage = ({ data }: MessageEvent<FromVoice>) => takeRendered(data);
    return { manifest, recognizer, voice };
  }

  function takeRendered(message: FromVoice): void {
    if (message.type !== 'rendered' && message.type !== 'not_rendered') return;
    const waiting = renderings.get(message.id);
    renderings.delete(message.id);
    if (message.type === 'rendered') waiting?.resolve(message);
    else waiting?.reject(new Error('The voice cannot say this.'));
  }

  function loadOnce(): Promise<boolean> {
    loading ??= load();
    return loading;
  }

  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    load: loadOnce,
    cancel() {
      if (state.type !== 'loading') return;
      download?.abort();
      loading = null;
      setState({ type: 'idle' });
    },
    async openMicrophone(onSamples) {
      if (!workers) return { ok: false, code: 'on_device_failed' };
      return openMicrophoneSamples(workers.manifest.microphoneWorklet, onSamples);
    },
    toRecognizer(message, transfer = []) {
      workers?.recognizer.postMessage(message, transfer);
    },
    onRecognizer(listener) {
      hearers.add(listener);
      return () => hearers.delete(listener);
    },
    async render(text) {
      if (!(await loadOnce()) || !workers) throw new Error('The voice could not be loaded.');
      renderCount += 1;
      const id = renderCount;
      const message: ToVoice = { type: 'render', id, text };
      workers.voice.postMessage(message);
      return new Promise((resolve, reject) => renderings.set(id, { resolve, reject }));
    },
  };
}

function startWorker<To, From extends { type: string }>(
  worker: Worker,
  load: To,
  files: Transferable[],
): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.onerror = () => reject(new Error('A worker of speech could not start.'));
    worker.onmessage = ({ data }: MessageEvent<From>) => {
      if (data.type === 'ready') resolve();
      else reject(new Error('The models of speech could not be loaded.'));
    };
    worker.postMessage(load, files);
  });
}

let engine: SpeechEngine | null = null;

/** The page's engine. Nothing is loaded before somebody asks it to listen or to speak. */
export function speechEngine(): SpeechEngine {
  engine ??= createSpeechEngine();
  return engine;
}
