import { describe, expect, it } from 'vitest';
import { conversationHarness } from './conversation-harness.ts';
import { memoryStore } from './live-harness.ts';

describe('a spoken answer', () => {
  it('is heard while the candidate has the floor, and ends after silence', () => {
    const { recognizer, timers, finals, conversation } = conversationHarness();
    expect(recognizer.isOpen).toBe(true);
    recognizer.partial('I called');
    timers.advance(600);
    recognizer.final('I called the outreach team');
    expect(conversation.getState().answer).toBe('I called the outreach team');
    timers.advance(1_999);
    expect(finals()).toEqual([]);
    timers.advance(1);
    expect(finals()).toEqual(['I called the outreach team']);
    expect(conversation.getState().answer).toBe('');
  });

  it('is not cut off while somebody looks for words, and longer when they asked for a moment', () => {
    const { recognizer, timers, finals, conversation, sent } = conversationHarness();
    recognizer.final('I called the team and');
    conversation.needMoment();
    timers.advance(7_999);
    expect(finals()).toEqual([]);
    timers.advance(1);
    expect(finals()).toHaveLength(1);
    expect(sent('control').map((message) => message.payload)).toEqual(['need_time']);
  });

  it('is not ended while the recogniser has words of it to come, unless it never says them', () => {
    const { recognizer, timers, finals, sent } = conversationHarness();
    recognizer.partial('I called the team.');
    recognizer.emit({ type: 'pending', isPending: true });
    timers.advance(10_000);
    expect(finals()).toEqual([]);
    expect(sent('control').map((message) => message.payload)).toEqual(['need_time']);
    recognizer.final('I called the team. They came at once.');
    recognizer.emit({ type: 'pending', isPending: false });
    timers.advance(2_000);
    expect(finals()).toEqual(['I called the team. They came at once.']);

    recognizer.partial('And then.');
    recognizer.emit({ type: 'pending', isPending: true });
    timers.advance(40_000);
    expect(finals()).toHaveLength(2);
  });

  it('ends with words of which nothing was shown yet when the candidate is done early', () => {
    const { recognizer, timers, finals, conversation } = conversationHarness();
    recognizer.settlesLate = true;
    recognizer.emit({ type: 'pending', isPending: true });
    expect(conversation.done()).toBe(true);
    timers.advance(3_000);
    recognizer.final('I called the team.');
    recognizer.emit({ type: 'stopped' });
    expect(finals()).toEqual(['I called the team.']);
  });

  it('ends when the candidate is done, with the words the recogniser still settles', () => {
    const { recognizer, timers, finals, conversation } = conversationHarness();
    recognizer.settlesLate = true;
    recognizer.partial('I called the tea');
    expect(conversation.done()).toBe(true);
    timers.advance(200);
    recognizer.final('I called the team and waited');
    recognizer.emit({ type: 'stopped' });
    expect(finals()).toEqual(['I called the team and waited']);
  });

  it('ends without them when they take too long', () => {
    const { recognizer, timers, finals, conversation } = conversationHarness();
    recognizer.settlesLate = true;
    recognizer.partial('I called the team');
    conversation.done();
    timers.advance(600);
    expect(finals()).toEqual(['I called the team']);
  });

  it('cannot be finished before it has begun', () => {
    const { conversation, finals } = conversationHarness();
    expect(conversation.done()).toBe(false);
    expect(finals()).toEqual([]);
  });

  it('goes on in the text field when the candidate prefers to type', () => {
    const { recognizer, conversation, timers, finals } = conversationHarness();
    recognizer.final('I called');
    conversation.setMode('typing');
    expect(recognizer.isOpen).toBe(false);
    expect(conversation.getState().answer).toBe('I called');
    conversation.type('I called the team.');
    timers.advance(60_000);
    expect(finals()).toEqual([]);
    conversation.done();
    expect(finals()).toEqual(['I called the team.']);
  });

  it('tells the server that it goes on by typing, so that nobody takes a pause for its end', () => {
    const { recognizer, conversation, timers, sent } = conversationHarness();
    recognizer.final('I called');
    timers.advance(300);
    conversation.setMode('typing');
    timers.advance(1_000);
    expect(sent('chunk')).toMatchObject([
      { payload: 'I called', input: 'spoken' },
      { payload: 'I called', input: 'typed' },
    ]);
  });

  it('waits on both sides while its microphone is off', () => {
    const { recognizer, conversation, timers, finals, socket } = conversationHarness();
    recognizer.final('I called the team.');
    conversation.setMuted(true);
    expect(socket().sent.slice(-2)).toMatchObject([
      { type: 'chunk', payload: 'I called the team.' },
      { type: 'control', payload: 'need_time' },
    ]);
    timers.advance(60_000);
    expect(finals()).toEqual([]);
  });

  it('comes back after a reload, and waits for new words or “I’m done”', () => {
    const store = memoryStore();
    const before = conversationHarness({ store });
    before.recognizer.final('I called');
    const after = conversationHarness({ store });
    expect(after.conversation.getState().answer).toBe('I called');
    after.timers.advance(30_000);
    expect(after.finals()).toEqual([]);
    after.recognizer.final('the team.');
    after.timers.advance(1_200);
    expect(after.finals()).toEqual(['I called the team.']);
  });

  it('is not ended by the silence of who sees that the network is gone', () => {
    const { recognizer, conversation, timers, finals, socket, join, sent } = conversationHarness();
    recognizer.final('I called the team.');
    socket().onclose?.({ code: 1006 });
    timers.advance(10_000);
    expect(conversation.getState()).toMatchObject({ answer: 'I called the team.' });
    expect(conversation.getState().isRestored).toBe(true);
    join();
    expect(socket().sent.slice(-2)).toMatchObject([
      { type: 'chunk', payload: 'I called the team.' },
      { type: 'control', payload: 'need_time' },
    ]);
    timers.advance(10_000);
    expect(finals()).toEqual([]);
    recognizer.final('They came.');
    expect(conversation.getState().isRestored).toBe(false);
    timers.advance(1_200);
    expect(finals()).toEqual(['I called the team. They came.']);
    expect(sent('control')).toHaveLength(1);
  });

  it('ends by silence when the network was gone only for a moment', () => {
    const { recognizer, timers, finals, socket, join } = conversationHarness();
    recognizer.final('I called the team.');
    socket().onclose?.({ code: 1006 });
    timers.advance(500);
    join();
    timers.advance(700);
    expect(finals()).toEqual(['I called the team.']);
  });

  it('closed by the server is not sent a second time', () => {
    const { recognizer, timers, finals, say, conversation } = conversationHarness();
    recognizer.final('I called the team and');
    timers.advance(300);
    say({ type: 'interview_state', payload: '', seq: 3, state: 'processing_answer' });
    expect(conversation.getState().answer).toBe('');
    timers.advance(30_000);
    expect(finals()).toEqual([]);
  });

  it('is kept when the microphone fails, and goes on in the text field', () => {
    const { recognizer, conversation } = conversationHarness();
    recognizer.final('I called');
    recognizer.emit({ type: 'error', code: 'service_unreachable' });
    expect(conversation.getState()).toMatchObject({
      mode: 'typing',
      answer: 'I called',
      speechProblem: 'service_unreachable',
    });
  });
});
