import type { RecognizerErrorCode, SpeechRecognizer } from './speech-recognizer.ts';
import { browserTimers, type Timers } from './timers.ts';
import { createWebSpeechRecognizer, findBrowserRecognition } from './web-speech-recognizer.ts';

/** Browsers that only claim to recognise speech fail within this time of opening the microphone. */
export const PROBE_MS = 1_500;

export type RecognitionSupport = { ok: true } | { ok: false; code: RecognizerErrorCode };

/** What can be known without opening the microphone. */
export function recognitionSupport(scope: { isSecureContext: boolean }): RecognitionSupport {
  if (!scope.isSecureContext) return { ok: false, code: 'insecure' };
  if (!findBrowserRecognition(scope)) return { ok: false, code: 'unsupported' };
  return { ok: true };
}

/**
 * Starts the recogniser and waits for it to prove itself: it works once it heard words, or once it listened
 * for `PROBE_MS` without failing. The recogniser is left running; stopping it is the caller's.
 */
export function probeRecognizer(
  recognizer: SpeechRecognizer,
  timers: Timers = browserTimers,
): Promise<RecognitionSupport> {
  return new Promise((resolve) => {
    let cancelTimer: (() => void) | null = null;
    const finish = (support: RecognitionSupport) => {
      cancelTimer?.();
      unsubscribe();
      resolve(support);
    };
    const unsubscribe = recognizer.subscribe((event) => {
      switch (event.type) {
        case 'listening':
          cancelTimer ??= timers.after(PROBE_MS, () => finish({ ok: true }));
          return;
        case 'partial':
        case 'final':
          if (event.text) finish({ ok: true });
          return;
        case 'error':
          finish({ ok: false, code: event.code });
          return;
        case 'pending':
        case 'stopped':
          return;
      }
    });
    recognizer.start();
  });
}

/** The browser's recogniser for a language, or why there is none. */
export function browserRecognizer(
  scope: { isSecureContext: boolean },
  language: string,
): { ok: true; recognizer: SpeechRecognizer } | { ok: false; code: RecognizerErrorCode } {
  const support = recognitionSupport(scope);
  if (!support.ok) return support;
  const Recognition = findBrowserRecognition(scope);
  if (!Recognition) return { ok: false, code: 'unsupported' };
  return { ok: true, recognizer: createWebSpeechRecognizer({ Recognition, language }) };
}
