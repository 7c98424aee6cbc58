import { joinWords, newlySettled, readResults } from './recognition-results.ts';
import type {
  RecognizerErrorCode,
  RecognizerEvent,
  SpeechRecognizer,
} from './speech-recognizer.ts';
import { browserTimers, type Timers } from './timers.ts';

/** The part of the browser's SpeechRecognition that is used here; the DOM library has no type for it. */
export type BrowserRecognition = {
  continuous: boolean;
  interimResults: boolean;
  lang: string;
  maxAlternatives: number;
  onstart: (() => void) | null;
  onend: (() => void) | null;
  onresult: ((event: { results: Parameters<typeof readResults>[0] }) => void) | null;
  onerror: ((event: { error: string }) => void) | null;
  start(): void;
  stop(): void;
  abort(): void;
};

export type BrowserRecognitionConstructor = new () => BrowserRecognition;

/** Browsers end a session after silence or a minute; a new one is begun at once, then ever more slowly. */
const RESTART_FIRST_MS = 120;
const RESTART_MOST_MS = 4_000;
/** A session that lived this long was a working one: the next restart is quick again. */
const HEALTHY_SESSION_MS = 3_000;
/** One network error may be a hiccup; Chromium without a speech service gives nothing else. */
const NETWORK_ERRORS_MOST = 2;

/** The browser's recognition class, or null where it has none. */
export function findBrowserRecognition(
  scope: object = globalThis,
): BrowserRecognitionConstructor | null {
  const { SpeechRecognition, webkitSpeechRecognition } = scope as {
    SpeechRecognition?: BrowserRecognitionConstructor;
    webkitSpeechRecognition?: BrowserRecognitionConstructor;
  };
  return SpeechRecognition ?? webkitSpeechRecognition ?? null;
}

/**
 * Speech recognition by the browser's own service, kept alive over its habit of stopping by itself.
 * `language` is BCP 47. Words that the engine left unsettled when it stopped are settled as they were.
 */
export function createWebSpeechRecognizer(options: {
  Recognition: BrowserRecognitionConstructor;
  language: string;
  timers?: Timers;
}): SpeechRecognizer {
  const timers = options.timers ?? browserTimers;
  const listeners = new Set<(event: RecognizerEvent) => void>();
  let wanted = false;
  let session: BrowserRecognition | null = null;
  let restartDelay = RESTART_FIRST_MS;
  let networkErrors = 0;
  let cancelRestart: (() => void) | null = null;

  const emit = (event: RecognizerEvent) => {
    for (const listener of [...listeners]) listener(event);
  };

  const fail = (code: RecognizerErrorCode) => {
    wanted = false;
    emit({ type: 'error', code });
  };

  function open(): void {
    const recognition = new options.Recognition();
    recognition.continuous = true;
    recognition.interimResults = true;
    recognition.maxAlternatives = 1;
    recognition.lang = options.language;
    session = recognition;
    const openedAt = timers.now();
    let told = '';
    let interim = '';

    // A session that was discarded may still speak up; it is no longer listened to.
    const current = () => session === recognition;

    recognition.onstart = () => {
      if (current()) emit({ type: 'listening' });
    };
    recognition.onresult = ({ results }) => {
      if (!current()) return;
      networkErrors = 0;
      const heard = readResults(results);
      const settled = newlySettled(told, heard.settled);
      if (heard.settled) told = heard.settled;
      interim = heard.interim;
      if (settled) emit({ type: 'final', text: settled });
      emit({ type: 'partial', text: interim });
    };
    recognition.onerror = ({ error }) => {
      if (!current()) return;
      const code = codeOfError(error);
      if (code === 'service_unreachable') {
        networkErrors += 1;
        if (networkErrors >= NETWORK_ERRORS_MOST) fail(code);
      } else if (code) fail(code);
    };
    recognition.onend = () => {
      if (!current()) return;
      session = null;
      if (interim) {
        emit({ type: 'final', text: joinWords(interim) });
        emit({ type: 'partial', text: '' });
      }
      emit({ type: 'stopped' });
      if (!wanted) return;
      if (timers.now() - openedAt >= HEALTHY_SESSION_MS) restartDelay = RESTART_FIRST_MS;
      cancelRestart = timers.after(restartDelay, begin);
      restartDelay = Math.min(restartDelay * 2, RESTART_MOST_MS);
    };
    recognition.start();
  }

  function begin(): void {
    cancelRestart?.();
    cancelRestart = null;
    if (session || !wanted) return;
    try {
      open();
    } catch {
      // `start` throws while the engine is still busy with the session before; it is tried again.
      session = null;
      cancelRestart = timers.after(restartDelay, begin);
      restartDelay = Math.min(restartDelay * 2, RESTART_MOST_MS);
    }
  }

  return {
    start() {
      if (wanted) return;
      wanted = true;
      networkErrors = 0;
      restartDelay = RESTART_FIRST_MS;
      begin();
    },
    stop() {
      wanted = false;
      cancelRestart?.();
      cancelRestart = null;
      session?.stop();
    },
    discard() {
      wanted = false;
      cancelRestart?.();
      cancelRestart = null;
      const leaving = session;
      session = null;
      if (!leaving) return;
      leaving.abort();
      emit({ type: 'stopped' });
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

/** null: nothing to tell anybody of (silence, or an abort of our own). */
function codeOfError(error: string): RecognizerErrorCode | null {
  switch (error) {
    case 'not-allowed':
    case 'service-not-allowed':
      return 'denied';
    case 'audio-capture':
      return 'no_microphone';
    case 'network':
      return 'service_unreachable';
    case 'language-not-supported':
      return 'language';
    default:
      return null;
  }
}
