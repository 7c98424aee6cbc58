import { describe, expect, it } from 'vitest';
import {
  detectVoice,
  frameOf,
  SILENT_ROOM,
  type VoiceDetectorState,
} from './energy-voice-detector.ts';

const FRAME_MS = 25;
const RATE = 48_000;

type Sound = { ms: number; db: number; crossings?: number };

/** Feeds sounds one after the other; tells when each event came. */
function listen(sounds: Sound[]) {
  let state: VoiceDetectorState = SILENT_ROOM;
  let at = 0;
  const events: [string, number][] = [];
  for (const { ms, db, crossings = 300 } of sounds) {
    for (let passed = 0; passed < ms; passed += FRAME_MS) {
      const step = detectVoice(state, { db, crossings, atMs: at });
      state = step.state;
      if (step.event) events.push([step.event, at]);
      at += FRAME_MS;
    }
  }
  return events;
}

const ROOM: Sound = { ms: 2_000, db: -62 };

describe('a voice', () => {
  it('is noticed within an eighth of a second, and over half a second after its last word', () => {
    const events = listen([ROOM, { ms: 1_000, db: -30 }, { ms: 2_000, db: -62 }]);
    expect(events.map(([type]) => type)).toEqual(['speech_start', 'speech_end']);
    expect(events[0]?.[1]).toBeLessThanOrEqual(2_125);
    expect(events[1]?.[1]).toBeGreaterThanOrEqual(3_400);
    expect(events[1]?.[1]).toBeLessThanOrEqual(3_600);
  });

  it('is one over the gaps between its words and over hissing consonants', () => {
    const words = Array.from({ length: 12 }, (): Sound[] => [
      { ms: 250, db: -32 },
      { ms: 75, db: -38, crossings: 7_000 },
      { ms: 225, db: -60 },
    ]).flat();
    expect(listen([ROOM, ...words]).map(([type]) => type)).toEqual(['speech_start']);
  });

  it('is still noticed after minutes of quiet, and in a loud room', () => {
    expect(
      listen([
        { ms: 180_000, db: -65 },
        { ms: 300, db: -40 },
      ]),
    ).toHaveLength(1);
    expect(
      listen([
        { ms: 20_000, db: -40 },
        { ms: 300, db: -22 },
      ]),
    ).toHaveLength(1);
  });

  it('that is already speaking when the microphone opens is noticed after its first pause', () => {
    const events = listen([
      { ms: 500, db: -30 },
      { ms: 200, db: -60 },
      { ms: 300, db: -30 },
    ]);
    expect(events.map(([type]) => type)).toEqual(['speech_start']);
  });
});

describe('a noise', () => {
  it.each<[string, Sound[]]>([
    ['a click', [{ ms: 50, db: -20 }]],
    [
      'keys being pressed',
      Array.from({ length: 20 }, () => [
        { ms: 50, db: -30 },
        { ms: 150, db: -62 },
      ]).flat(),
    ],
    ['hiss', [{ ms: 3_000, db: -35, crossings: 9_000 }]],
    ['hum', [{ ms: 3_000, db: -30, crossings: 50 }]],
    ['a whisper of a fan', [{ ms: 30_000, db: -55 }]],
  ])('that is %s is no voice', (_name, sounds) => {
    expect(listen([ROOM, ...sounds])).toEqual([]);
  });

  it('that goes on becomes the room', () => {
    const events = listen([ROOM, { ms: 120_000, db: -48 }, { ms: 300, db: -25 }]);
    expect(events.filter(([type]) => type === 'speech_start').at(-1)?.[1]).toBeGreaterThan(122_000);
  });
});

describe('a frame', () => {
  it('is measured from its samples', () => {
    const tone = Array.from(
      { length: 960 },
      (_, i) => 0.5 * Math.sin((2 * Math.PI * 200 * i) / RATE),
    );
    const frame = frameOf(tone, RATE, 7);
    expect(frame.db).toBeCloseTo(-9.03, 1);
    expect(frame.crossings).toBeGreaterThan(300);
    expect(frame.crossings).toBeLessThan(500);
    expect(frameOf(new Float32Array(960), RATE, 7)).toEqual({ db: -75, crossings: 0, atMs: 7 });
  });
});
