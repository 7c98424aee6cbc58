import { describe, expect, it } from 'vitest';
import { createManualTimers } from './manual-timers.ts';
import { PROBE_MS, probeRecognizer, recognitionSupport } from './probe-speech.ts';
import type { RecognizerEvent } from './speech-recognizer.ts';
import { type BrowserRecognition, createWebSpeechRecognizer } from './web-speech-recognizer.ts';

function setUp() {
  const timers = createManualTimers();
  const sessions: FakeSession[] = [];
  class FakeSession implements BrowserRecognition {
    continuous = false;
    interimResults = false;
    lang = '';
    maxAlternatives = 0;
    onstart: BrowserRecognition['onstart'] = null;
    onend: BrowserRecognition['onend'] = null;
    onresult: BrowserRecognition['onresult'] = null;
    onerror: BrowserRecognition['onerror'] = null;
    constructor() {
      sessions.push(this);
    }
    start() {
      this.onstart?.();
    }
    stop() {
      this.onend?.();
    }
    abort() {
      this.onerror?.({ error: 'aborted' });
      this.onend?.();
    }
    hear(transcript: string, isFinal: boolean) {
      this.onresult?.({
        results: [{ isFinal, length: 1, 0: { transcript, confidence: 0.9 } }],
      });
    }
    break(error: string) {
      this.onerror?.({ error });
      this.onend?.();
    }
  }
  const recognizer = createWebSpeechRecognizer({
    Recognition: FakeSession,
    language: 'en-GB',
    timers,
  });
  const events: RecognizerEvent[] = [];
  recognizer.subscribe((event) => events.push(event));
  const session = () => {
    const last = sessions.at(-1);
    if (!last) throw new Error('no session was begun');
    return last;
  };
  return { timers, sessions, session, recognizer, events };
}

describe('the browser’s recogniser', () => {
  it('listens continuously, with interim words, in the language of the interview', () => {
    const { recognizer, session } = setUp();
    recognizer.start();
    expect(session()).toMatchObject({ continuous: true, interimResults: true, lang: 'en-GB' });
  });

  it('tells settled words once, and interim words as they change', () => {
    const { recognizer, session, events } = setUp();
    recognizer.start();
    session().hear('I che', false);
    session().hear('I checked', true);
    expect(events).toEqual([
      { type: 'listening' },
      { type: 'partial', text: 'I che' },
      { type: 'final', text: 'I checked' },
      { type: 'partial', text: '' },
    ]);
  });

  it('begins again by itself when the browser stops, and settles the words left open', () => {
    const { recognizer, session, sessions, timers, events } = setUp();
    recognizer.start();
    session().hear('I was about to', false);
    session().break('no-speech');
    timers.advance(500);
    expect(sessions).toHaveLength(2);
    expect(events).toContainEqual({ type: 'final', text: 'I was about to' });
  });

  it('stays stopped after stop, and forgets after discard', () => {
    const { recognizer, session, sessions, timers, events } = setUp();
    recognizer.start();
    session().hear('half a', false);
    recognizer.discard();
    timers.advance(10_000);
    expect(sessions).toHaveLength(1);
    expect(events.filter((event) => event.type === 'final')).toEqual([]);
  });

  it('gives a network error one more chance, then says the service cannot be reached', () => {
    const { recognizer, session, sessions, timers, events } = setUp();
    recognizer.start();
    session().break('network');
    expect(events).not.toContainEqual({ type: 'error', code: 'service_unreachable' });
    timers.advance(500);
    session().break('network');
    expect(events).toContainEqual({ type: 'error', code: 'service_unreachable' });
    timers.advance(60_000);
    expect(sessions).toHaveLength(2);
  });

  it.each([
    ['not-allowed', 'denied'],
    ['audio-capture', 'no_microphone'],
    ['language-not-supported', 'language'],
  ])('explains %s', (error, code) => {
    const { recognizer, session, events } = setUp();
    recognizer.start();
    session().break(error);
    expect(events).toContainEqual({ type: 'error', code });
  });
});

describe('the probe', () => {
  it('knows a page without secure context and a browser without recognition', () => {
    expect(recognitionSupport({ isSecureContext: false })).toEqual({ ok: false, code: 'insecure' });
    expect(recognitionSupport({ isSecureContext: true })).toEqual({
      ok: false,
      code: 'unsupported',
    });
  });

  it('believes a recogniser that listened for a while', async () => {
    const { recognizer, timers } = setUp();
    const support = probeRecognizer(recognizer, timers);
    timers.advance(PROBE_MS);
    expect(await support).toEqual({ ok: true });
  });

  it('does not believe one that fails with network', async () => {
    const { recognizer, session, timers } = setUp();
    const support = probeRecognizer(recognizer, timers);
    session().break('network');
    timers.advance(200);
    session().break('network');
    expect(await support).toEqual({ ok: false, code: 'service_unreachable' });
  });
});
