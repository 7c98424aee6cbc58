import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { installScriptedSpeech, type ScriptedSpeech } from '#tests/e2e/support/scripted-speech.ts';
import { browserRecognizer } from './probe-speech.ts';
import type { RecognizerEvent } from './speech-recognizer.ts';
import { browserSynthesizer } from './web-speech-synthesizer.ts';

/** A window that has nothing but what the script puts there. */
function scriptedWindow() {
  const scope = { isSecureContext: true, navigator: {} };
  vi.stubGlobal('window', scope);
  installScriptedSpeech();
  return scope as typeof scope & { __speech: ScriptedSpeech };
}

describe('the scripted browser speech', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });

  function listen(scope: ReturnType<typeof scriptedWindow>) {
    const found = browserRecognizer(scope, 'en-GB');
    if (!found.ok) throw new Error('The script brings a recogniser.');
    const events: RecognizerEvent[] = [];
    found.recognizer.subscribe((event) => events.push(event));
    found.recognizer.start();
    return { recognizer: found.recognizer, events };
  }

  it('lets the adapter hear words one by one, then settled', async () => {
    const scope = scriptedWindow();
    const { events } = listen(scope);
    void scope.__speech.say('I called the team.');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(
      events.map((event) => ('text' in event ? `${event.type}: ${event.text}` : event.type)),
    ).toEqual([
      'listening',
      'partial: I',
      'partial: I called',
      'partial: I called the',
      'partial: I called the team.',
      'final: I called the team.',
      'partial: ',
    ]);
  });

  it('waits until the page listens', async () => {
    const scope = scriptedWindow();
    const saying = scope.__speech.say('Hello.');
    await vi.advanceTimersByTimeAsync(1_000);
    const { events } = listen(scope);
    await vi.advanceTimersByTimeAsync(1_000);
    await saying;
    expect(events).toContainEqual({ type: 'final', text: 'Hello.' });
  });

  it('can fail like a browser that only claims to recognise speech', async () => {
    const scope = scriptedWindow();
    scope.__speech.failAlways('network');
    const { events } = listen(scope);
    await vi.advanceTimersByTimeAsync(5_000);
    expect(events).toContainEqual({ type: 'error', code: 'service_unreachable' });
  });

  it('speaks quickly and remembers what was said', async () => {
    const scope = scriptedWindow();
    const voice = browserSynthesizer(scope, 'en-GB');
    const events: string[] = [];
    voice?.subscribe((event) => events.push(event.type));
    voice?.speak({ id: 's1', text: 'Who was there?' });
    await vi.advanceTimersByTimeAsync(1_000);
    expect(scope.__speech.spoken).toEqual(['Who was there?']);
    expect(events).toEqual(['start', 'boundary', 'end', 'idle']);
  });
});
