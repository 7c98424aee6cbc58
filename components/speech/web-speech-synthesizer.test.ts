import { describe, expect, it } from 'vitest';
import { chooseVoice } from './choose-voice.ts';
import { createManualTimers } from './manual-timers.ts';
import { createSilentSynthesizer } from './silent-synthesizer.ts';
import type { SynthesizerEvent } from './speech-synthesizer.ts';
import { type BrowserUtterance, createWebSpeechSynthesizer } from './web-speech-synthesizer.ts';

function setUp() {
  const timers = createManualTimers();
  const said: { text: string; utterance: BrowserUtterance }[] = [];
  const texts = new Map<BrowserUtterance, string>();
  const synthesizer = createWebSpeechSynthesizer({
    language: 'en-GB',
    timers,
    makeUtterance(text) {
      const utterance: BrowserUtterance = {
        lang: '',
        rate: 0,
        voice: null,
        onstart: null,
        onend: null,
        onboundary: null,
        onerror: null,
      };
      texts.set(utterance, text);
      return utterance;
    },
    synthesis: {
      speak: (utterance) => said.push({ text: texts.get(utterance) ?? '', utterance }),
      pause() {},
      resume() {},
      cancel() {},
      getVoices: () => [],
    },
  });
  const events: SynthesizerEvent[] = [];
  synthesizer.subscribe((event) => events.push(event));
  const last = () => {
    const entry = said.at(-1);
    if (!entry) throw new Error('nothing was said');
    return entry.utterance;
  };
  return { timers, said, synthesizer, events, last };
}

const LONG = `${'A first sentence that is here to be long enough for two pieces of speech. '.repeat(2)}${'And a second half that goes on for a while, so that it has to be cut. '.repeat(2)}`;

describe('the browser’s voice', () => {
  it('says a long segment in pieces and tells its start and end once', () => {
    const { synthesizer, said, events, last } = setUp();
    synthesizer.speak({ id: 's1', text: LONG });
    while (events.at(-1)?.type !== 'idle') {
      last().onstart?.();
      last().onend?.();
    }
    expect(said.length).toBeGreaterThan(1);
    expect(said.every(({ text }) => text.length <= 180)).toBe(true);
    expect(events.filter((event) => event.type !== 'boundary')).toEqual([
      { type: 'start', id: 's1' },
      { type: 'end', id: 's1' },
      { type: 'idle' },
    ]);
  });

  it('goes on when the engine falls silent without an event', () => {
    const { synthesizer, said, events, last, timers } = setUp();
    synthesizer.speak({ id: 's1', text: 'Hello.' });
    synthesizer.speak({ id: 's2', text: 'How are you?' });
    last().onstart?.();
    timers.advance(60_000);
    expect(events).toContainEqual({ type: 'end', id: 's1' });
    expect(said.map(({ text }) => text)).toEqual(['Hello.', 'How are you?']);
  });

  it('reports a voice that never begins, and one that needs a click first', () => {
    const { synthesizer, events, last, timers } = setUp();
    synthesizer.speak({ id: 's1', text: 'Hello.' });
    timers.advance(60_000);
    synthesizer.speak({ id: 's2', text: 'Hello.' });
    last().onerror?.({ error: 'not-allowed' });
    expect(events).toContainEqual({ type: 'error', id: 's1', code: 'failed' });
    expect(events).toContainEqual({ type: 'error', id: 's2', code: 'blocked' });
  });

  it('tells how far each segment was heard when it is cut off', () => {
    const { synthesizer, events, last } = setUp();
    synthesizer.speak({ id: 's1', text: 'Tell me about it.' });
    synthesizer.speak({ id: 's2', text: 'What came first?' });
    last().onstart?.();
    last().onboundary?.({ charIndex: 8 });
    synthesizer.cancel();
    expect(events.slice(-3)).toEqual([
      { type: 'cancelled', id: 's1', charIndex: 8 },
      { type: 'cancelled', id: 's2', charIndex: 0 },
      { type: 'idle' },
    ]);
  });

  it('is given up within seconds when it has told its words and falls silent', () => {
    const { synthesizer, events, last, timers, said } = setUp();
    synthesizer.speak({ id: 's1', text: LONG });
    last().onstart?.();
    last().onboundary?.({ charIndex: 8 });
    timers.advance(4_999);
    expect(events.at(-1)).toMatchObject({ type: 'boundary' });
    const before = said.length;
    timers.advance(1);
    expect(events.at(-1)).toEqual({ type: 'lost', id: 's1' });
    expect(said).toHaveLength(before + 1);
  });

  it('paused, is silent and goes on with the sentence it had not finished', () => {
    const { synthesizer, events, last, timers, said } = setUp();
    synthesizer.speak({ id: 's1', text: 'You gave oxygen. What did you do then?' });
    const first = last();
    first.onstart?.();
    first.onboundary?.({ charIndex: 22 });
    synthesizer.pause();
    first.onerror?.({ error: 'interrupted' });
    timers.advance(60_000);
    synthesizer.speak({ id: 's2', text: 'Take your time.' });
    expect(said).toHaveLength(1);
    synthesizer.resume();
    expect(said.at(-1)?.text).toBe('What did you do then?');
    last().onstart?.();
    last().onboundary?.({ charIndex: 5 });
    expect(events.at(-1)).toEqual({ type: 'boundary', id: 's1', charIndex: 22 });
    last().onend?.();
    expect(said.at(-1)?.text).toBe('Take your time.');
    expect(events.filter(({ type }) => type === 'start')).toHaveLength(1);
    expect(events.map(({ type }) => type)).not.toContain('error');
  });

  it('that tells no words still says about how far it was heard', () => {
    const { synthesizer, events, last, timers } = setUp();
    synthesizer.speak({ id: 's1', text: 'Tell me about a time a patient got worse.' });
    last().onstart?.();
    timers.advance(900);
    synthesizer.pause();
    timers.advance(9_000);
    synthesizer.cancel();
    expect(events).toContainEqual({ type: 'cancelled', id: 's1', charIndex: 14 });
  });

  it('ignores what a cancelled utterance still says', () => {
    const { synthesizer, events, last } = setUp();
    synthesizer.speak({ id: 's1', text: 'Tell me about it.' });
    const cancelled = last();
    synthesizer.cancel();
    const before = events.length;
    cancelled.onend?.();
    cancelled.onerror?.({ error: 'interrupted' });
    expect(events).toHaveLength(before);
  });
});

describe('a muted voice', () => {
  it('keeps the order of events, at reading pace', () => {
    const timers = createManualTimers();
    const synthesizer = createSilentSynthesizer(timers);
    const events: SynthesizerEvent[] = [];
    synthesizer.subscribe((event) => events.push(event));
    synthesizer.speak({ id: 's1', text: 'Tell me about it.' });
    synthesizer.speak({ id: 's2', text: 'What came first?' });
    expect(events).toEqual([{ type: 'start', id: 's1' }]);
    timers.advance(5_000);
    expect(events.map((event) => event.type)).toEqual(['start', 'end', 'start', 'end', 'idle']);
  });

  it('knows how much was read when it is paused and stopped', () => {
    const timers = createManualTimers();
    const synthesizer = createSilentSynthesizer(timers);
    const events: SynthesizerEvent[] = [];
    synthesizer.subscribe((event) => events.push(event));
    synthesizer.speak({ id: 's1', text: 'Tell me about it, as long as you like.' });
    timers.advance(350);
    synthesizer.pause();
    timers.advance(60_000);
    synthesizer.resume();
    timers.advance(350);
    synthesizer.cancel();
    expect(events).toContainEqual({ type: 'cancelled', id: 's1', charIndex: 20 });
  });
});

describe('choosing a voice', () => {
  const voice = (name: string, lang: string, localService = true) => ({
    name,
    lang,
    localService,
    default: false,
  });

  it('prefers the region, then natural voices, then voices on the device', () => {
    const voices = [
      voice('Thomas', 'fr-FR'),
      voice('US', 'en-US'),
      voice('UK network', 'en-GB', false),
      voice('UK', 'en_GB'),
    ];
    expect(chooseVoice(voices, 'en-GB')?.name).toBe('UK');
    expect(chooseVoice(voices, 'fr')?.name).toBe('Thomas');
    expect(chooseVoice(voices, 'de-DE')).toBeNull();
  });
});
