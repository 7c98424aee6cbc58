/** What a browser test drives the candidate's speech with: `window.__speech`. */
export type ScriptedSpeech = {
  /**
   * Says a sentence into the page's recogniser, word by word as interim results, then as a final one. Waits
   * until the page listens; rejects when it does not within `withinMs` (15 s).
   */
  say(
    text: string,
    options?: {
      wordMs?: number;
      /** false: the last words stay interim */
      settles?: boolean;
      withinMs?: number;
    },
  ): Promise<void>;
  /** Lets recognition fail as browsers do: `network`, `not-allowed`, `audio-capture`, `no-speech` … */
  fail(error: string): void;
  /** From now on every recogniser fails at once with this error, as in a browser that only claims to have one. */
  failAlways(error: string | null): void;
  isListening(): boolean;
  /** How fast the page's voice speaks; slower than usual, it also tells each word. */
  setVoicePace(msPerChar: number): void;
  /** From now on the voice begins and never ends, or never begins, as Chrome's does now and then. */
  breakVoice(how: 'never_ends' | 'never_starts' | null): void;
  /** A sound like a voice in the microphone, without words. */
  makeSound(ms: number): Promise<void>;
  /** every text that was spoken by the page, oldest first */
  spoken: string[];
  /** those that were spoken into the open microphone */
  overheard: string[];
};

/**
 * Installs a scripted `webkitSpeechRecognition`, a quick `speechSynthesis` and a silent microphone. For
 * Playwright: `await page.addInitScript(installScriptedSpeech)`, then
 * `await page.evaluate((text) => window.__speech.say(text), 'I called the team.')`.
 * The function is sent to the browser as text, so it uses nothing from outside itself.
 */
export function installScriptedSpeech(): void {
  type Result = { isFinal: boolean; length: 1; 0: { transcript: string; confidence: number } };
  type Handler<E> = ((event: E) => void) | null;

  /** Fast enough for a test, slow enough for the page to paint in between. */
  const DEFAULT_WORD_MS = 30;
  const VOICE_MS_PER_CHAR = 1;
  const TELLS_WORDS_FROM_MS_PER_CHAR = 10;
  const LOOK_EVERY_MS = 20;
  /** A voice close by. */
  const SOUND_HZ = 220;
  const SOUND_GAIN = 0.2;

  const scope = window as unknown as Record<string, unknown>;
  let listening: Recognition | null = null;
  let failure: string | null = null;
  const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));

  class Recognition extends EventTarget {
    continuous = false;
    interimResults = false;
    lang = '';
    maxAlternatives = 1;
    onstart: Handler<unknown> = null;
    onend: Handler<unknown> = null;
    onresult: Handler<{ resultIndex: number; results: Result[] }> = null;
    onerror: Handler<{ error: string }> = null;
    results: Result[] = [];

    start(): void {
      if (listening) throw new DOMException('recognition has already started', 'InvalidStateError');
      listening = this;
      this.results = [];
      if (queue[0]) overheard.push(queue[0].text);
      setTimeout(() => {
        if (failure !== null) this.end(failure);
        else if (listening === this) this.onstart?.({});
      }, 0);
    }
    stop(): void {
      setTimeout(() => this.end(null), 0);
    }
    abort(): void {
      this.end('aborted');
    }
    end(error: string | null): void {
      if (listening !== this) return;
      listening = null;
      if (error !== null) this.onerror?.({ error });
      this.onend?.({});
    }
    hear(transcript: string, isFinal: boolean): void {
      const settled = this.results.filter((result) => result.isFinal);
      this.results = [
        ...settled,
        { isFinal, length: 1, 0: { transcript, confidence: isFinal ? 0.9 : 0 } },
      ];
      this.onresult?.({ resultIndex: settled.length, results: this.results });
    }
  }

  class Utterance {
    text: string;
    lang = '';
    rate = 1;
    voice: unknown = null;
    onstart: Handler<unknown> = null;
    onend: Handler<unknown> = null;
    onboundary: Handler<{ charIndex: number }> = null;
    onerror: Handler<{ error: string }> = null;
    constructor(text = '') {
      this.text = text;
    }
  }

  let queue: Utterance[] = [];
  let isSaying = false;
  let msPerChar = VOICE_MS_PER_CHAR;
  let broken: 'never_ends' | 'never_starts' | null = null;
  const microphones: GainNode[] = [];
  const spoken: string[] = [];
  const overheard: string[] = [];

  async function sayQueue(): Promise<void> {
    if (isSaying) return;
    isSaying = true;
    for (;;) {
      const utterance = queue[0];
      if (!utterance) break;
      await wait(0);
      if (queue[0] !== utterance) continue;
      spoken.push(utterance.text);
      if (listening) overheard.push(utterance.text);
      if (broken !== 'never_starts') utterance.onstart?.({});
      if (broken) {
        while (queue[0] === utterance) await wait(LOOK_EVERY_MS);
        continue;
      }
      await sayWords(utterance);
      if (queue[0] !== utterance) continue;
      queue.shift();
      utterance.onboundary?.({ charIndex: utterance.text.length });
      utterance.onend?.({});
    }
    isSaying = false;
  }

  async function sayWords(utterance: Utterance): Promise<void> {
    if (msPerChar < TELLS_WORDS_FROM_MS_PER_CHAR) {
      await wait(utterance.text.length * msPerChar);
      return;
    }
    for (const word of utterance.text.matchAll(/\S+\s*/g)) {
      if (queue[0] !== utterance) return;
      if (listening && !overheard.includes(utterance.text)) overheard.push(utterance.text);
      utterance.onboundary?.({ charIndex: word.index });
      await wait(word[0].length * msPerChar);
    }
  }

  const synthesis = {
    speaking: false,
    pending: false,
    paused: false,
    getVoices: () => [
      { name: 'Scripted', lang: 'en-GB', localService: true, default: true, voiceURI: 'scripted' },
    ],
    speak(utterance: Utterance) {
      queue.push(utterance);
      void sayQueue();
    },
    cancel() {
      const cut = queue;
      queue = [];
      for (const utterance of cut) utterance.onerror?.({ error: 'interrupted' });
    },
    pause() {},
    resume() {},
    addEventListener() {},
    removeEventListener() {},
  };

  const speech: ScriptedSpeech = {
    spoken,
    overheard,
    isListening: () => listening !== null,
    setVoicePace(ms) {
      msPerChar = ms;
    },
    breakVoice(how) {
      broken = how;
    },
    async makeSound(ms) {
      for (const gain of microphones) gain.gain.value = SOUND_GAIN;
      await wait(ms);
      for (const gain of microphones) gain.gain.value = 0;
    },
    async say(text, options = {}) {
      const until = Date.now() + (options.withinMs ?? 15_000);
      while (!listening) {
        if (Date.now() > until) throw new Error('The page did not listen.');
        await wait(LOOK_EVERY_MS);
      }
      const words = text.split(/\s+/).filter(Boolean);
      for (let count = 1; count <= words.length; count += 1) {
        await wait(options.wordMs ?? DEFAULT_WORD_MS);
        // The page may close its microphone in the middle; what is left is then said into nothing.
        listening?.hear(words.slice(0, count).join(' '), false);
      }
      if (options.settles !== false) listening?.hear(words.join(' '), true);
    },
    fail(error) {
      listening?.end(error);
    },
    failAlways(error) {
      failure = error;
      if (error !== null) listening?.end(error);
    },
  };

  const define = (name: string, value: unknown) =>
    Object.defineProperty(scope, name, { value, configurable: true, writable: true });
  define('webkitSpeechRecognition', Recognition);
  define('SpeechRecognition', undefined);
  define('speechSynthesis', synthesis);
  define('SpeechSynthesisUtterance', Utterance);
  define('__speech', speech);

  const devices = (scope.navigator as Navigator | undefined)?.mediaDevices;
  if (devices) {
    devices.getUserMedia = async () => {
      const context = new AudioContext();
      const microphone = context.createMediaStreamDestination();
      const tone = context.createOscillator();
      tone.frequency.value = SOUND_HZ;
      const gain = context.createGain();
      gain.gain.value = 0;
      tone.connect(gain).connect(microphone);
      tone.start();
      microphones.push(gain);
      return microphone.stream;
    };
  }
}

declare global {
  interface Window {
    __speech: ScriptedSpeech;
  }
}
