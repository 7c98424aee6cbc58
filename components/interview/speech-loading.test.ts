import { describe, expect, it } from 'vitest';
import { announcementOf } from './announcement.ts';
import { conversationHarness } from './conversation-harness.ts';
import { roomView } from './room-view-model.ts';
import type { SpeechLoading } from './speech-loading.ts';

const TOTAL = 41_000_000;

/** A loading whose progress and end the test decides. */
function fakeLoading() {
  const listeners = new Set<() => void>();
  let state: ReturnType<SpeechLoading['getState']> = { type: 'idle' };
  let cancelled = 0;
  const set = (next: typeof state) => {
    state = next;
    for (const listener of [...listeners]) listener();
  };
  const loading: SpeechLoading = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    cancel() {
      cancelled += 1;
      set({ type: 'idle' });
    },
  };
  return {
    loading,
    cancelled: () => cancelled,
    arrive: (percent: number) =>
      set({ type: 'loading', loadedBytes: (TOTAL * percent) / 100, totalBytes: TOTAL }),
    end: (type: 'ready' | 'failed') => set({ type }),
  };
}

function setUp() {
  const files = fakeLoading();
  const talk = conversationHarness({ speechLoading: files.loading });
  const controls = () => talk.sent('control').map(({ payload }) => payload);
  const phase = () => roomView(talk.client.getState(), talk.conversation.getState()).phase;
  const paused = () =>
    talk.say({ type: 'interview_state', payload: 'Paused', seq: 3, state: 'paused' });
  return { ...talk, files, controls, phase, paused };
}

describe('speech that is loaded in the room', () => {
  it('is shown in whole percents, with its bytes, until it is there', () => {
    const { files, timers, conversation, phase } = setUp();
    files.arrive(2);
    timers.advance(800);
    files.arrive(29.3);
    expect(conversation.getState().speechLoad).toEqual({
      loadedBytes: TOTAL * 0.293,
      totalBytes: TOTAL,
      percent: 29,
    });
    expect(phase()).toBe('loadingSpeech');
    files.end('ready');
    expect(conversation.getState().speechLoad).toBeNull();
    expect(phase()).toBe('listening');
  });

  it('is not worth a word, nor a stop of the clock, when it comes from the cache', () => {
    const { files, timers, conversation, controls } = setUp();
    files.arrive(10);
    timers.advance(799);
    files.end('ready');
    timers.advance(5_000);
    expect(conversation.getState().speechLoad).toBeNull();
    expect(controls()).toEqual([]);
  });

  it('takes none of the interview’s time: the clock stops, and goes on once the candidate is heard', () => {
    const { files, timers, controls, paused, phase, recognizer } = setUp();
    files.arrive(0);
    timers.advance(800);
    expect(controls()).toEqual(['pause']);
    paused();
    files.arrive(60);
    expect(phase()).toBe('loadingSpeech');
    expect(recognizer.isOpen).toBe(true);
    files.end('ready');
    expect(controls()).toEqual(['pause', 'continue']);
  });

  it('stops no clock while the interviewer has the floor', () => {
    const { files, timers, controls, say } = setUp();
    say({ type: 'interview_state', payload: 'Thinking', seq: 3, state: 'processing_answer' });
    files.arrive(0);
    timers.advance(2_000);
    expect(controls()).toEqual([]);
    say({ type: 'interview_state', payload: 'Yours', seq: 4, state: 'waiting_for_user_input' });
    expect(controls()).toEqual(['pause']);
  });

  it('is given up by who types instead, and the clock goes on', () => {
    const { files, timers, controls, paused, conversation, phase, say } = setUp();
    files.arrive(0);
    timers.advance(800);
    paused();
    conversation.setMode('typing');
    expect(files.cancelled()).toBe(1);
    expect(conversation.getState().speechLoad).toBeNull();
    expect(controls()).toEqual(['pause', 'continue']);
    say({ type: 'interview_state', payload: 'Yours', seq: 4, state: 'waiting_for_user_input' });
    expect(phase()).toBe('yourTurn');
  });

  it('that fails leaves the field to type in, lets the clock go on, and can be tried again', () => {
    const { files, timers, controls, conversation, recognizer } = setUp();
    files.arrive(40);
    timers.advance(800);
    files.end('failed');
    recognizer.emit({ type: 'error', code: 'on_device_failed' });
    expect(conversation.getState()).toMatchObject({
      mode: 'typing',
      speechProblem: 'on_device_failed',
      speechLoad: null,
    });
    expect(controls()).toEqual(['pause', 'continue']);
    conversation.setMode('voice');
    files.arrive(40);
    timers.advance(800);
    expect(conversation.getState()).toMatchObject({ mode: 'voice', speechProblem: null });
    expect(controls()).toEqual(['pause', 'continue', 'pause']);
  });

  it('does not end a break that the candidate takes meanwhile', () => {
    const { files, timers, controls, conversation } = setUp();
    files.arrive(0);
    timers.advance(800);
    conversation.pause();
    files.end('ready');
    expect(controls()).toEqual(['pause', 'pause']);
  });

  it('leaves no timer behind when the page is left', () => {
    const { files, timers, conversation } = setUp();
    files.arrive(0);
    conversation.dispose();
    timers.advance(800);
    expect(conversation.getState().speechLoad).toBeNull();
  });
});

describe('a screen reader', () => {
  const at = (percent: number | null) => ({
    phase: percent === null ? ('listening' as const) : ('loadingSpeech' as const),
    hasSound: true,
    load:
      percent === null
        ? null
        : { percent, loadedBytes: (TOTAL * percent) / 100, totalBytes: TOTAL },
  });

  it.each([
    ['the beginning, with the size', at(null), at(0), /41 megabytes/],
    ['each quarter', at(24), at(25), '25 percent loaded.'],
    ['no single percent', at(25), at(49), null],
    ['no end before it is one', at(99), at(100), null],
    ['the end', at(100), at(null), /You can speak now/],
  ])('is told %s', (_what, before, now, told) => {
    const text = announcementOf(before, now);
    if (told === null) expect(text).toBeNull();
    else expect(text).toMatch(told);
  });
});
