import { describe, expect, it } from 'vitest';
import { createManualTimers } from '#components/speech/manual-timers.ts';
import type { SynthesizerEvent } from '#components/speech/speech-synthesizer.ts';
import type { AudioPlayer } from './audio-player.ts';
import { createOnDeviceSynthesizer, estimatedPlace } from './on-device-synthesizer.ts';

/** A loudspeaker whose time is turned by hand; ten samples a second make every letter last 100 ms. */
function createBench(options: { isBlocked?: boolean; fails?: (text: string) => boolean } = {}) {
  const timers = createManualTimers();
  const events: SynthesizerEvent[] = [];
  const rendered: string[] = [];
  let playing: { end: () => void; elapsed: number } | null = null;
  let isSilent = false;
  const player: AudioPlayer = {
    async play(_audio, onEnd) {
      if (options.isBlocked) return 'blocked';
      const mine = { end: onEnd, elapsed: 0 };
      playing = mine;
      return {
        elapsedMs: () => mine.elapsed,
        stop: () => {
          if (playing === mine) playing = null;
        },
      };
    },
    pause: () => {
      isSilent = true;
    },
    resume: () => {
      isSilent = false;
    },
  };
  const synthesizer = createOnDeviceSynthesizer({
    async render(text) {
      if (options.fails?.(text)) throw new Error('no');
      rendered.push(text);
      return { samples: new Float32Array(text.length), sampleRate: 10 };
    },
    player,
    timers,
  });
  synthesizer.subscribe((event) => events.push(event));
  return {
    synthesizer,
    events,
    rendered,
    isSilent: () => isSilent,
    isPlaying: () => playing !== null,
    settle: () => new Promise((resolve) => setImmediate(resolve)),
    pass(ms: number) {
      if (playing) playing.elapsed += ms;
      timers.advance(ms);
    },
    async end() {
      playing?.end();
      await new Promise((resolve) => setImmediate(resolve));
    },
  };
}

const TWO_PIECES =
  `${'One sentence that is long enough to fill a piece. '.repeat(3)}${'And another one to fill the next. '.repeat(3)}`.trim();

describe('the voice on the device', () => {
  it('tells the beginning, an estimated place and the end of a segment', async () => {
    const bench = createBench();
    bench.synthesizer.speak({ id: 'a', text: 'Tell me more about that.' });
    await bench.settle();
    bench.pass(1_000);
    expect(bench.events).toEqual([
      { type: 'start', id: 'a' },
      { type: 'boundary', id: 'a', charIndex: 8, isEstimate: true },
    ]);
    await bench.end();
    expect(bench.events.slice(2)).toEqual([{ type: 'end', id: 'a' }, { type: 'idle' }]);
  });

  it('makes the next piece while one is heard, and begins and ends a long segment once', async () => {
    const bench = createBench();
    bench.synthesizer.speak({ id: 'a', text: TWO_PIECES });
    await bench.settle();
    expect(bench.rendered).toHaveLength(2);
    await bench.end();
    await bench.end();
    expect(bench.events.map(({ type }) => type)).toEqual(['start', 'end', 'idle']);
  });

  it('stops at once and tells how far each segment was said', async () => {
    const bench = createBench();
    bench.synthesizer.speak({ id: 'a', text: 'Tell me more about that.' });
    bench.synthesizer.speak({ id: 'b', text: 'What did you do?' });
    await bench.settle();
    bench.pass(200);
    bench.pass(1_400);
    bench.events.length = 0;
    bench.synthesizer.cancel();
    expect(bench.isPlaying()).toBe(false);
    expect(bench.events).toEqual([
      { type: 'cancelled', id: 'a', charIndex: 13 },
      { type: 'cancelled', id: 'b', charIndex: 0 },
      { type: 'idle' },
    ]);
  });

  it('plays nothing that was still being made when it was cancelled', async () => {
    const bench = createBench();
    bench.synthesizer.speak({ id: 'a', text: 'Tell me more.' });
    bench.synthesizer.cancel();
    await bench.settle();
    expect(bench.isPlaying()).toBe(false);
    expect(bench.events.some(({ type }) => type === 'start')).toBe(false);
  });

  it('is silent in a pause and goes on after it', async () => {
    const bench = createBench();
    bench.synthesizer.speak({ id: 'a', text: 'Tell me more about that.' });
    await bench.settle();
    bench.synthesizer.pause();
    expect(bench.isSilent()).toBe(true);
    expect(bench.events.at(-1)).toEqual({ type: 'paused', id: 'a', charIndex: 0 });
    bench.synthesizer.resume();
    expect(bench.isSilent()).toBe(false);
    await bench.end();
    expect(bench.events.at(-2)).toEqual({ type: 'end', id: 'a' });
  });

  it('begins nothing new in a pause', async () => {
    const bench = createBench();
    bench.synthesizer.pause();
    bench.synthesizer.speak({ id: 'a', text: 'Tell me more.' });
    await bench.settle();
    expect(bench.events).toEqual([]);
    bench.synthesizer.resume();
    await bench.settle();
    expect(bench.events).toEqual([{ type: 'start', id: 'a' }]);
  });

  it('tells what could not be said and goes on with the next', async () => {
    const bench = createBench({ fails: (text) => text.includes('more') });
    bench.synthesizer.speak({ id: 'a', text: 'Tell me more.' });
    bench.synthesizer.speak({ id: 'b', text: 'Why?' });
    await bench.settle();
    expect(bench.events).toEqual([
      { type: 'error', id: 'a', code: 'failed' },
      { type: 'start', id: 'b' },
    ]);
  });

  it('says that the browser wants a click first', async () => {
    const bench = createBench({ isBlocked: true });
    bench.synthesizer.speak({ id: 'a', text: 'Hello.' });
    await bench.settle();
    expect(bench.events[0]).toEqual({ type: 'error', id: 'a', code: 'blocked' });
  });

  it('passes over a segment with nothing to be said in it', async () => {
    const bench = createBench();
    bench.synthesizer.speak({ id: 'a', text: '…' });
    await bench.settle();
    expect(bench.events.map(({ type }) => type)).toEqual(['start', 'end', 'idle']);
  });
});

it.each([
  [0, 0],
  [0.5, 4],
  [1, 15],
  [7, 15],
])('after %f of the sound the place is %i', (share, place) => {
  expect(estimatedPlace('one three seven', share)).toBe(place);
});
