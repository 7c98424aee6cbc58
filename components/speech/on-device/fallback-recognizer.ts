import type {
  RecognizerErrorCode,
  RecognizerEvent,
  SpeechRecognizer,
} from '#components/speech/speech-recognizer.ts';

/** What another recogniser can do better; a refused microphone is refused to all. */
const WORTH_ANOTHER: ReadonlySet<RecognizerErrorCode> = new Set([
  'unsupported',
  'service_unreachable',
]);

/**
 * Listens with the first recogniser until it proves not to work, and from then on with the second, without a word
 * to the listener: browsers that only claim to recognise speech fail with `network` at the first try.
 */
export function createFallbackRecognizer(options: {
  first: SpeechRecognizer;
  second: SpeechRecognizer;
  onSwitch?: () => void;
}): SpeechRecognizer {
  const { first, second } = options;
  const listeners = new Set<(event: RecognizerEvent) => void>();
  let active = first;

  const take = (from: SpeechRecognizer) => (event: RecognizerEvent) => {
    if (from !== active) return;
    if (event.type === 'error' && from === first && WORTH_ANOTHER.has(event.code)) {
      active = second;
      options.onSwitch?.();
      second.start();
      return;
    }
    for (const listener of [...listeners]) listener(event);
  };
  first.subscribe(take(first));
  second.subscribe(take(second));

  return {
    start: () => active.start(),
    stop: () => active.stop(),
    discard: () => active.discard(),
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
