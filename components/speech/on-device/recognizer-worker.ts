/** The worker in which sound becomes words. Bundled by scripts/prepare-speech.mjs; it asks for no file. */
import { Silero } from '@ricky0123/vad-web/dist/models/silero';
import * as ort from 'onnxruntime-web/wasm';
import { createListeningSession, type ListeningSession } from './listening-session.ts';
import { createMoonshine, type Transcribe } from './moonshine.ts';
import { createResampler, type Resampler } from './resample.ts';
import type { FromRecognizer, RecognizerFiles, ToRecognizer } from './worker-messages.ts';

type Loaded = { silero: Awaited<ReturnType<typeof Silero.new>>; transcribe: Transcribe };
type Open = { number: number; session: ListeningSession; resampler: Resampler };

const scope = self as unknown as {
  postMessage(message: FromRecognizer): void;
  onmessage: ((event: { data: ToRecognizer }) => void) | null;
};

let loaded: Loaded | null = null;
let open: Open | null = null;

scope.onmessage = ({ data }) => {
  void handle(data).catch(fail);
};

async function handle(message: ToRecognizer): Promise<void> {
  switch (message.type) {
    case 'load':
      loaded = await load(message.files);
      scope.postMessage({ type: 'ready' });
      return;
    case 'open':
      openSession(message.session, message.sampleRate);
      return;
    case 'audio':
      if (open?.number === message.session) {
        open.session.push(open.resampler.push(message.samples));
      }
      return;
    case 'stop':
      if (open?.number === message.session) await open.session.stop();
      scope.postMessage({ type: 'stopped', session: message.session });
      return;
    case 'discard':
      if (open?.number === message.session) open.session.discard();
      return;
  }
}

async function load(files: RecognizerFiles): Promise<Loaded> {
  // More threads need a page that is isolated from others; one is enough to keep up with speech.
  ort.env.wasm.numThreads = 1;
  ort.env.wasm.wasmBinary = files.runtime;
  ort.env.logLevel = 'error';
  const silero = await Silero.new(ort, async () => files.voiceActivity);
  const transcribe = await createMoonshine(ort, {
    encoder: new Uint8Array(files.encoder),
    decoder: new Uint8Array(files.decoder),
    vocabulary: new TextDecoder().decode(files.vocabulary).split('\n'),
  });
  return { silero, transcribe };
}

function openSession(number: number, sampleRate: number): void {
  if (!loaded) throw new Error('The models are not loaded.');
  const { silero, transcribe } = loaded;
  open?.session.discard();
  silero.reset_state();
  const session = createListeningSession({
    speechProbability: async (frame) => (await silero.process(frame)).isSpeech,
    transcribe,
    emit: (event) => scope.postMessage({ ...event, session: number }),
    onFailure: fail,
    breathe: () => new Promise((resolve) => setTimeout(resolve, 0)),
    now: () => performance.now(),
  });
  open = { number, session, resampler: createResampler(sampleRate) };
}

function fail(thrown: unknown): void {
  scope.postMessage({ type: 'failed', message: String(thrown) });
}
