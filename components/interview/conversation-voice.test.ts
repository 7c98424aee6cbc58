import { describe, expect, it } from 'vitest';
import { conversationHarness } from './conversation-harness.ts';

describe('while the interviewer speaks', () => {
  it('the microphone is closed, and opens again after the last segment', () => {
    const { recognizer, interviewer, endAll, said, sent, say } = conversationHarness();
    say({ type: 'interview_state', payload: '', state: 'generating_question' });
    interviewer('Thank you.', { is_last: false });
    expect(recognizer.isOpen).toBe(false);
    endAll();
    expect(recognizer.isOpen).toBe(false);
    interviewer('Who was there?');
    endAll();
    expect(recognizer.isOpen).toBe(true);
    expect(said).toEqual(['Thank you.', 'Who was there?']);
    expect(sent('playback').map((message) => (message.payload as { event: string }).event)).toEqual(
      ['start', 'end', 'start', 'end'],
    );
  });

  it('can be stopped by the candidate, who then has the floor', () => {
    const { recognizer, interviewer, conversation, sent } = conversationHarness();
    interviewer('A long explanation.');
    conversation.stopSpeaking();
    expect(recognizer.isOpen).toBe(true);
    expect(sent('playback').at(-1)?.payload).toMatchObject({ event: 'cancelled', char_index: 3 });
  });

  it('turning the sound off goes on at reading pace', () => {
    const { recognizer, interviewer, conversation, timers, sent } = conversationHarness();
    interviewer('Who was there?');
    conversation.setSound(false);
    expect(conversation.getState()).toMatchObject({ isSpeaking: true, hasSound: false });
    timers.advance(5_000);
    expect(recognizer.isOpen).toBe(true);
    expect(sent('playback').map((message) => (message.payload as { event: string }).event)).toEqual(
      ['start', 'end'],
    );
  });

  it('a voice that twice gives no sign is given up, and the rest is read', () => {
    const { interviewer, conversation, emit, timers, recognizer } = conversationHarness();
    interviewer('Thank you.', { is_last: false });
    interviewer('Who was there?', { is_last: false });
    interviewer('And what did they do?');
    for (const id of ['s3', 's4']) {
      emit({ type: 'lost', id });
      emit({ type: 'end', id });
    }
    expect(conversation.getState()).toMatchObject({ hasSound: false, isVoiceLost: true });
    timers.advance(10_000);
    expect(conversation.getState().isSpeaking).toBe(false);
    expect(recognizer.isOpen).toBe(true);
  });

  it('a browser that blocks sound is noticed, and the talk goes on', () => {
    const { interviewer, conversation, timers, emit, recognizer } = conversationHarness();
    interviewer('Who was there?');
    emit({ type: 'error', id: 's3', code: 'blocked' });
    expect(conversation.getState().isSoundBlocked).toBe(true);
    timers.advance(5_000);
    expect(recognizer.isOpen).toBe(true);
  });
});

describe('with headphones', () => {
  it('the microphone stays open, and the interviewer falls silent at the first sound', () => {
    const { recognizer, voiceActivity, interviewer, said, playback, conversation } =
      conversationHarness({
        hasHeadphones: true,
      });
    interviewer('A long explanation.');
    expect(recognizer.isOpen).toBe(true);
    expect(voiceActivity.isOn).toBe(true);
    voiceActivity.hear('speech_start');
    expect(said).toEqual(['A long explanation.', '(pause)']);
    expect(playback().at(-1)).toMatchObject({ event: 'paused', char_index: 3 });
    expect(conversation.getState()).toMatchObject({ isSpeaking: true, isHeld: true });
  });

  it('the first word is enough where no sound can be measured', () => {
    const { recognizer, interviewer, said, sent, timers } = conversationHarness({
      hasHeadphones: true,
    });
    interviewer('A long explanation.');
    recognizer.partial('wait');
    timers.advance(300);
    expect(said.at(-1)).toBe('(pause)');
    expect(sent('chunk').at(-1)).toMatchObject({ payload: 'wait', input: 'spoken' });
  });

  it('words that only show that somebody listens are no answer, and the interviewer goes on', () => {
    const { recognizer, interviewer, said, say, timers, conversation, client, finals, playback } =
      conversationHarness({ hasHeadphones: true });
    interviewer('A long explanation.');
    recognizer.partial('mm-hm');
    timers.advance(300);
    say({ type: 'interruption', payload: 'continue', reason: 'backchannel', response_id: 'r1' });
    expect(said.at(-1)).toBe('(resume)');
    expect(playback().at(-1)).toMatchObject({ event: 'resumed' });
    expect(conversation.getState()).toMatchObject({ answer: '', interim: '', isHeld: false });
    expect(client.getState().turn).toBeNull();
    timers.advance(30_000);
    expect(finals()).toEqual([]);
  });

  it('who interrupts has the floor, and the answer keeps its first words', () => {
    const { recognizer, interviewer, say, timers, finals, conversation, playback } =
      conversationHarness({
        hasHeadphones: true,
      });
    interviewer('A long explanation.');
    recognizer.partial('Sorry, can I');
    timers.advance(300);
    say({
      type: 'interruption',
      payload: 'stop',
      reason: 'words',
      response_id: 'r1',
      heard: { segment_id: 's3', char_index: 3 },
    });
    expect(conversation.getState().isSpeaking).toBe(false);
    expect(playback().at(-1)).toMatchObject({ event: 'cancelled', char_index: 3 });
    recognizer.final('Sorry, can I ask something first?');
    timers.advance(3_000);
    expect(finals()).toEqual(['Sorry, can I ask something first?']);
  });

  it('words over the interviewer are no answer before it is decided what they are', () => {
    const { recognizer, interviewer, timers, finals, say } = conversationHarness({
      hasHeadphones: true,
    });
    interviewer('A long explanation.');
    recognizer.final('Yes, that is it.');
    timers.advance(1_900);
    expect(finals()).toEqual([]);
    say({ type: 'interruption', payload: 'stop', reason: 'words', response_id: 'r1' });
    expect(finals()).toEqual(['Yes, that is it.']);
  });

  it('that are none are noticed by the interviewer’s own words, and the microphone is closed', () => {
    const { recognizer, interviewer, conversation, timers, finals } = conversationHarness({
      hasHeadphones: true,
    });
    interviewer('Tell me about a time a patient got worse.');
    recognizer.final('about a time a patient got');
    expect(conversation.getState()).toMatchObject({ hasEcho: true, answer: '', isHeld: false });
    expect(recognizer.isOpen).toBe(false);
    timers.advance(30_000);
    expect(finals()).toEqual([]);
    conversation.setHeadphones(true);
    expect(recognizer.isOpen).toBe(true);
  });

  it('taken off in the middle, the microphone closes while the interviewer speaks', () => {
    const { recognizer, voiceActivity, interviewer, conversation } = conversationHarness({
      hasHeadphones: true,
    });
    interviewer('A long explanation.');
    conversation.setHeadphones(false);
    expect(recognizer.isOpen).toBe(false);
    expect(voiceActivity.isOn).toBe(false);
  });
});

describe('without sound', () => {
  it('who answers has read what stands there', () => {
    const { recognizer, interviewer, conversation, playback } = conversationHarness({
      hasSound: false,
    });
    interviewer('A long explanation that takes a while to read.');
    expect(recognizer.isOpen).toBe(true);
    recognizer.partial('I called');
    expect(conversation.getState().isSpeaking).toBe(false);
    expect(playback().map(({ event }) => event)).toEqual(['start', 'end']);
  });
});
