import { describe, expect, it } from 'vitest';
import { createManualTimers } from '#components/speech/manual-timers.ts';
import { createTalkOver } from './talk-over.ts';

const QUESTION = 'Tell me about a time a patient’s condition changed on your shift.';

function setUp() {
  const timers = createManualTimers();
  const done: string[] = [];
  const talkOver = createTalkOver({
    timers,
    speaker: {
      pause: () => done.push('pause'),
      resume: () => done.push('resume'),
      stop: () => done.push('stop'),
      lately: () => QUESTION,
    },
  });
  talkOver.speaking(true);
  return { timers, done, talkOver };
}

describe('words over the interviewer', () => {
  it('are taken back when they were only listening; what was said before stays', () => {
    const { talkOver, done } = setUp();
    talkOver.words('Last winter', 'Last winter mm-hm');
    const left = talkOver.decide('continue', {
      now: 'Last winter mm-hm',
      sent: 'Last winter mm-hm',
    });
    expect(left).toBe('Last winter');
    expect(done).toEqual(['pause', 'resume']);
  });

  it('stay as far as the server has not heard them yet', () => {
    const { talkOver } = setUp();
    talkOver.words('', 'mm-hm');
    talkOver.words('mm-hm', 'mm-hm but wait');
    expect(talkOver.decide('continue', { now: 'mm-hm but wait', sent: 'mm-hm' })).toBe('but wait');
    expect(talkOver.decide('continue', { now: 'but wait', sent: 'but wait' })).toBeNull();
  });

  it('stay whole when nothing of them was sent', () => {
    const { talkOver } = setUp();
    talkOver.words('Before', 'Before wait please');
    expect(talkOver.decide('continue', { now: 'Before wait please', sent: 'Before' })).toBe(
      'Before wait please',
    );
  });

  it('stay when the interviewer was stopped for them, and go if it was for nothing', () => {
    const { talkOver, done } = setUp();
    talkOver.words('', 'well');
    expect(talkOver.decide('stop', { now: 'well', sent: 'well' })).toBeNull();
    talkOver.speaking(false);
    expect(done).toEqual(['pause', 'stop']);
    expect(talkOver.decide('continue', { now: 'well', sent: 'well' })).toBe('');
  });

  it('are the interviewer’s own where the microphone hears it, also a moment after', () => {
    const { talkOver, timers } = setUp();
    expect(talkOver.words('', 'a time a patients condition')).toBe('echo');
    talkOver.speaking(false);
    timers.advance(1_000);
    expect(talkOver.words('', 'condition changed on your shift')).toBe('echo');
    timers.advance(1_000);
    expect(talkOver.words('', 'condition changed on your shift')).toBe('words');
  });
});

describe('sounds over the interviewer', () => {
  it('that no words follow are not believed for ever', () => {
    const { talkOver, done } = setUp();
    for (let cough = 0; cough < 4; cough += 1) {
      talkOver.voice(true);
      talkOver.voice(false);
      talkOver.decide('continue', { now: '', sent: '' });
    }
    expect(done).toEqual(['pause', 'resume', 'pause', 'resume']);
    talkOver.words('', 'wait');
    expect(done.at(-1)).toBe('pause');
  });
});
