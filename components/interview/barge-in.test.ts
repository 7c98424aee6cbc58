import { describe, expect, it } from 'vitest';
import { createManualTimers } from '#components/speech/manual-timers.ts';
import { createBargeIn } from './barge-in.ts';

function setUp() {
  const timers = createManualTimers();
  const done: string[] = [];
  let isSpeaking = true;
  const bargeIn = createBargeIn({
    timers,
    isSpeaking: () => isSpeaking,
    actions: {
      pause: () => done.push('pause'),
      resume: () => done.push('resume'),
      stop: () => {
        isSpeaking = false;
        done.push('stop');
      },
    },
  });
  return {
    timers,
    done,
    bargeIn,
    finish: () => {
      isSpeaking = false;
    },
  };
}

describe('speaking over the interviewer', () => {
  it('silences it at once, and it goes on or ends as the server decides', () => {
    const { bargeIn, done } = setUp();
    bargeIn.sound();
    bargeIn.words(1);
    expect(done).toEqual(['pause']);
    bargeIn.decide('continue');
    bargeIn.words(1);
    bargeIn.words(4);
    bargeIn.decide('stop');
    expect(done).toEqual(['pause', 'resume', 'pause', 'stop']);
    expect(bargeIn.isHeld()).toBe(false);
  });

  it('a server that says nothing leaves nobody in silence: few words are only listening', () => {
    const { bargeIn, done, timers } = setUp();
    bargeIn.sound();
    timers.advance(500);
    bargeIn.quiet();
    timers.advance(2_999);
    expect(done).toEqual(['pause']);
    timers.advance(1);
    expect(done).toEqual(['pause', 'resume']);
    expect(timers.pending()).toBe(0);
  });

  it('a server that says nothing: whoever says more has the floor, once they have ended', () => {
    const { bargeIn, done, timers } = setUp();
    bargeIn.sound();
    bargeIn.words(4);
    timers.advance(10_000);
    expect(done).toEqual(['pause']);
    bargeIn.quiet();
    timers.advance(3_000);
    expect(done).toEqual(['pause', 'stop']);
  });

  it('a noise that goes on without words does not silence it for good', () => {
    const { bargeIn, done, timers } = setUp();
    bargeIn.sound();
    timers.advance(3_000);
    expect(done).toEqual(['pause', 'resume']);
  });

  it('a stop that comes to a client that never paused still ends it', () => {
    const { bargeIn, done } = setUp();
    bargeIn.decide('stop');
    expect(done).toEqual(['stop']);
  });

  it('is nothing while it says nothing', () => {
    const { bargeIn, done, finish, timers } = setUp();
    finish();
    bargeIn.sound();
    bargeIn.words(5);
    bargeIn.decide('continue');
    expect(done).toEqual([]);
    expect(timers.pending()).toBe(0);
  });
});
