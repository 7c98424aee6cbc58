import { describe, expect, it } from 'vitest';
import { FRAME_MS, FRAME_SAMPLES, SAMPLE_RATE } from './audio-format.ts';
import { createListeningSession, type HeardEvent } from './listening-session.ts';

const LOUD = 0.5;

/** A recogniser that hears seconds: "3 s." for three seconds of sound. Each call waits until it is let go. */
function createBench(options: { costMs?: number; fails?: boolean } = {}) {
  const events: HeardEvent[] = [];
  const lengths: number[] = [];
  const failures: unknown[] = [];
  let nowMs = 0;
  let held: (() => void)[] | null = null;
  const session = createListeningSession({
    speechProbability: async (frame) => (Math.abs(frame[0] ?? 0) >= LOUD ? 0.95 : 0.01),
    async transcribe(audio) {
      if (options.fails) throw new Error('no memory');
      lengths.push(audio.length / SAMPLE_RATE);
      if (held) await new Promise<void>((resolve) => held?.push(resolve));
      nowMs += options.costMs ?? 0;
      return `${Math.round(audio.length / SAMPLE_RATE)} s.`;
    },
    emit: (event) => events.push(event),
    onFailure: (thrown) => failures.push(thrown),
    breathe: () => new Promise((resolve) => setImmediate(resolve)),
    now: () => nowMs,
  });
  const settle = async () => {
    for (let round = 0; round < 200; round += 1) await new Promise((go) => setImmediate(go));
  };
  return {
    session,
    events,
    lengths,
    failures,
    settle,
    hold: () => {
      held = [];
    },
    letGo: async () => {
      const waiting = held ?? [];
      held = null;
      for (const go of waiting) go();
      await settle();
    },
    async hear(ms: number, isLoud: boolean) {
      for (let left = ms; left > 0; left -= FRAME_MS) {
        session.push(new Float32Array(FRAME_SAMPLES).fill(isLoud ? LOUD : 0));
        for (let round = 0; round < 4; round += 1) await new Promise((go) => setImmediate(go));
      }
      await settle();
    },
  };
}

const texts = (events: HeardEvent[], type: 'partial' | 'final') =>
  events.flatMap((event) => (event.type === type ? [event.text] : []));

describe('listening on the device', () => {
  it('tells growing words while somebody speaks and settles them at the pause', async () => {
    const bench = createBench();
    await bench.hear(3_000, true);
    expect(texts(bench.events, 'partial')).toEqual(['1 s', '2 s', '3 s']);
    expect(texts(bench.events, 'final')).toEqual([]);
    await bench.hear(1_000, false);
    expect(bench.events.slice(-3)).toEqual([
      { type: 'final', text: '3 s.' },
      { type: 'partial', text: '' },
      { type: 'pending', isPending: false },
    ]);
  });

  it('says that words are still to come, from the first sound until they are settled', async () => {
    const bench = createBench();
    bench.hold();
    await bench.hear(320, true);
    expect(bench.events).toEqual([{ type: 'pending', isPending: true }]);
    await bench.hear(1_000, false);
    expect(bench.events).toHaveLength(1);
    await bench.letGo();
    expect(bench.events.at(-1)).toEqual({ type: 'pending', isPending: false });
    expect(texts(bench.events, 'final')).toHaveLength(1);
  });

  it('never queues up: after a long recognition the next is of all that was said meanwhile', async () => {
    const bench = createBench();
    bench.hold();
    await bench.hear(4_000, true);
    expect(bench.lengths).toHaveLength(1);
    await bench.letGo();
    expect(bench.lengths).toHaveLength(2);
    expect(bench.lengths[1]).toBeGreaterThan(3.9);
  });

  it('spends at most half of a slow machine on words that are recognised again', async () => {
    const bench = createBench({ costMs: 2_000 });
    await bench.hear(9_000, true);
    expect(bench.lengths.length).toBeLessThanOrEqual(3);
  });

  it('settles every piece, in order, however long the recognition takes', async () => {
    const bench = createBench();
    bench.hold();
    await bench.hear(1_000, true);
    await bench.hear(1_000, false);
    await bench.hear(2_000, true);
    await bench.hear(1_000, false);
    await bench.letGo();
    expect(texts(bench.events, 'final')).toEqual(['1 s.', '3 s.']);
  });

  it('settles the words under way when the microphone closes, and hears nothing after', async () => {
    const bench = createBench();
    await bench.hear(2_000, true);
    const stopped = bench.session.stop();
    await bench.hear(2_000, true);
    await stopped;
    expect(texts(bench.events, 'final')).toEqual(['2 s.']);
  });

  it('says nothing more once it is discarded, not even what was being recognised', async () => {
    const bench = createBench();
    bench.hold();
    await bench.hear(1_000, true);
    bench.session.discard();
    await bench.letGo();
    await bench.hear(2_000, true);
    await bench.session.stop();
    expect(bench.events).toEqual([{ type: 'pending', isPending: true }]);
  });

  it('tells of a failure once', async () => {
    const bench = createBench({ fails: true });
    await bench.hear(2_000, true);
    expect(bench.failures).toHaveLength(1);
    await bench.session.stop();
  });
});
