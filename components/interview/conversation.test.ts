import { describe, expect, it } from 'vitest';
import { conversationHarness } from './conversation-harness.ts';

describe('ending the interview', () => {
  it('takes along what was being said, before the end', () => {
    const { recognizer, conversation, socket } = conversationHarness();
    recognizer.partial('And one more thing');
    conversation.end();
    expect(socket().sent.slice(-2)).toMatchObject([
      { type: 'final', payload: 'And one more thing' },
      { type: 'control', payload: 'end_interview' },
    ]);
  });
});

describe('the microphone', () => {
  it('stays open when a long silence paused the interview, so that words end the pause', () => {
    const { recognizer, say } = conversationHarness();
    say({ type: 'interview_state', payload: 'Paused', seq: 3, state: 'paused' });
    expect(recognizer.isOpen).toBe(true);
  });

  it('stays closed when muted, when typing, while paused and after the end', () => {
    const { recognizer, conversation, say } = conversationHarness();
    conversation.setMuted(true);
    expect(recognizer.isOpen).toBe(false);
    conversation.setMuted(false);
    expect(recognizer.isOpen).toBe(true);
    conversation.pause();
    expect(recognizer.isOpen).toBe(false);
    say({ type: 'interview_state', payload: 'Paused', seq: 3, state: 'paused' });
    expect(recognizer.isOpen).toBe(false);
    say({ type: 'interview_state', payload: '', seq: 4, state: 'waiting_for_user_input' });
    expect(recognizer.isOpen).toBe(true);
    say({ type: 'end', payload: 'Thank you.', seq: 5, reason: 'candidate' });
    expect(recognizer.isOpen).toBe(false);
  });
});

describe('the room', () => {
  it('nods in a gap of a longer answer, and is not heard by it', () => {
    const { recognizer, timers, conversation } = conversationHarness();
    recognizer.partial('Last winter a patient on my bay became short of breath');
    timers.advance(349);
    expect(conversation.getState().nods).toBe(0);
    timers.advance(1);
    expect(conversation.getState().nods).toBe(1);
  });

  it('does not close an answer over the first sounds of its next words', () => {
    const { recognizer, voiceActivity, timers, finals } = conversationHarness();
    recognizer.final('I called the team');
    timers.advance(1_900);
    voiceActivity.hear('speech_start');
    timers.advance(1_000);
    expect(finals()).toEqual([]);
    recognizer.final('and waited for them.');
    voiceActivity.hear('speech_end');
    timers.advance(5_000);
    expect(finals()).toEqual(['I called the team and waited for them.']);
  });

  it('waits longer for somebody who pauses long', () => {
    const { recognizer, timers, finals } = conversationHarness();
    for (const words of ['I called', 'I called the team', 'I called the team there']) {
      recognizer.partial(words);
      timers.advance(1_900);
    }
    timers.advance(150);
    expect(finals()).toEqual([]);
    timers.advance(2_000);
    expect(finals()).toHaveLength(1);
  });
});
