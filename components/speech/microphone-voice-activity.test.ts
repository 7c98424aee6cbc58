import { describe, expect, it } from 'vitest';
import { createManualTimers } from './manual-timers.ts';
import { createMicrophoneVoiceActivity } from './microphone-voice-activity.ts';
import type { VoiceActivityEvent } from './voice-activity.ts';

const RATE = 48_000;

function setUp(isRefused = false) {
  const timers = createManualTimers();
  let amplitude = 0.0005;
  let opened = 0;
  let closed = 0;
  const samples = new Float32Array(1_024);
  const activity = createMicrophoneVoiceActivity({
    timers,
    async open() {
      if (isRefused) return { ok: false, code: 'denied' };
      opened += 1;
      return {
        ok: true,
        microphone: {
          sampleRate: RATE,
          read() {
            samples.forEach((_, i) => {
              samples[i] = amplitude * Math.sin((2 * Math.PI * 220 * i) / RATE);
            });
            return samples;
          },
          close() {
            closed += 1;
          },
        },
      };
    },
  });
  const events: VoiceActivityEvent[] = [];
  activity.subscribe((event) => events.push(event));
  return {
    timers,
    activity,
    events,
    speak: () => {
      amplitude = 0.1;
    },
    openOnes: () => opened - closed,
  };
}

const opening = () => new Promise((resolve) => setImmediate(resolve));

describe('voice activity of a microphone', () => {
  it('tells that somebody speaks', async () => {
    const { activity, timers, events, speak } = setUp();
    activity.start();
    await opening();
    timers.advance(1_000);
    expect(events).toEqual([]);
    speak();
    timers.advance(200);
    expect(events).toEqual([{ type: 'speech_start' }]);
  });

  it('closes the microphone when it is stopped, also one that opened too late', async () => {
    const { activity, timers, events, speak, openOnes } = setUp();
    activity.start();
    activity.stop();
    await opening();
    expect(openOnes()).toBe(0);
    activity.start();
    activity.start();
    await opening();
    expect(openOnes()).toBe(1);
    activity.stop();
    speak();
    timers.advance(5_000);
    expect(openOnes()).toBe(0);
    expect(events).toEqual([]);
    expect(timers.pending()).toBe(0);
  });

  it('says why there is none', async () => {
    const { activity, events } = setUp(true);
    activity.start();
    await opening();
    expect(events).toEqual([{ type: 'unavailable', code: 'denied' }]);
  });
});
