/** The worker in which text becomes sound. Bundled by scripts/prepare-speech.mjs; it asks for no file. */
import { runFlite } from './flite.ts';
import type { FromVoice, ToVoice } from './worker-messages.ts';

const scope = self as unknown as {
  postMessage(message: FromVoice, transfer?: Transferable[]): void;
  onmessage: ((event: { data: ToVoice }) => void) | null;
};

let program: WebAssembly.Module | null = null;

scope.onmessage = ({ data }) => {
  switch (data.type) {
    case 'load':
      WebAssembly.compile(data.program).then(
        (compiled) => {
          program = compiled;
          scope.postMessage({ type: 'ready' });
        },
        (thrown) => scope.postMessage({ type: 'failed', message: String(thrown) }),
      );
      return;
    case 'render':
      render(data);
      return;
  }
};

function render({ id, text }: { id: number; text: string }): void {
  try {
    if (!program) throw new Error('The voice is not loaded.');
    const { samples, sampleRate } = runFlite(program, { text, voice: 'slt' });
    scope.postMessage({ type: 'rendered', id, samples, sampleRate }, [samples.buffer]);
  } catch {
    // One text that cannot be said is told as that; the next has a memory of its own.
    scope.postMessage({ type: 'not_rendered', id });
  }
}
