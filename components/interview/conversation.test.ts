import { describe, expect, it } from 'vitest';
import { createSilentSynthesizer } from '#components/speech/silent-synthesizer.ts';
import { createConversation } from './conversation.ts';
import type { AnswerMode } from './conversation-state.ts';
import { liveHarness, memoryStore } from './live-harness.ts';
import { fakeRecognizer, fakeVoice, fakeVoiceActivity } from './talk-harness.ts';

function setUp(
  options: {
    mode?: AnswerMode;
    hasSound?: boolean;
    hasHeadphones?: boolean;
    store?: ReturnType<typeof memoryStore>;
  } = {},
) {
  const live = liveHarness({
    confirmsByItself: true,
    ...(options.store ? { store: options.store } : {}),
  });
  const recognizer = fakeRecognizer();
  const voiceActivity = fakeVoiceActivity();
  const { voice, said, endAll, emit } = fakeVoice();
  const conversation = createConversation({
    client: live.client,
    recognizer,
    voiceActivity,
    voice,
    silent: createSilentSynthesizer(live.timers),
    timers: live.timers,
    language: 'en-GB',
    mode: options.mode ?? 'voice',
    hasSound: options.hasSound ?? true,
    hasHeadphones: options.hasHeadphones ?? false,
  });
  live.client.start();
  live.join();
  let seq = 2;
  const interviewer = (payload: string, more: object = {}) => {
    seq += 1;
    live.say({
      type: 'llm_response',
      payload,
      seq,
      response_id: 'r1',
      segment_id: `s${seq}`,
      kind: 'body',
      is_last: true,
      ...more,
    });
  };
  const finals = () => live.sent('final').map((message) => message.payload);
  const playback = () =>
    live.sent('playback').map((message) => message.payload as { event: string });
  return {
    ...live,
    recognizer,
    voiceActivity,
    playback,
    said,
    endAll,
    emit,
    conversation,
    interviewer,
    finals,
  };
}

describe('a spoken answer', () => {
  it('is heard while the candidate has the floor, and ends after silence', () => {
    const { recognizer, timers, finals, conversation } = setUp();
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
    const { recognizer, timers, finals, conversation, sent } = setUp();
    recognizer.final('I called the team and');
    conversation.needMoment();
    timers.advance(7_999);
    expect(finals()).toEqual([]);
    timers.advance(1);
    expect(finals()).toHaveLength(1);
    expect(sent('control').map((message) => message.payload)).toEqual(['need_time']);
  });

  it('is not ended while the recogniser has words of it to come, unless it never says them', () => {
    const { recognizer, timers, finals, sent } = setUp();
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
    const { recognizer, timers, finals, conversation } = setUp();
    recognizer.settlesLate = true;
    recognizer.emit({ type: 'pending', isPending: true });
    expect(conversation.done()).toBe(true);
    timers.advance(3_000);
    recognizer.final('I called the team.');
    recognizer.emit({ type: 'stopped' });
    expect(finals()).toEqual(['I called the team.']);
  });

  it('ends when the candidate is done, with the words the recogniser still settles', () => {
    const { recognizer, timers, finals, conversation } = setUp();
    recognizer.settlesLate = true;
    recognizer.partial('I called the tea');
    expect(conversation.done()).toBe(true);
    timers.advance(200);
    recognizer.final('I called the team and waited');
    recognizer.emit({ type: 'stopped' });
    expect(finals()).toEqual(['I called the team and waited']);
  });

  it('ends without them when they take too long', () => {
    const { recognizer, timers, finals, conversation } = setUp();
    recognizer.settlesLate = true;
    recognizer.partial('I called the team');
    conversation.done();
    timers.advance(600);
    expect(finals()).toEqual(['I called the team']);
  });

  it('cannot be finished before it has begun', () => {
    const { conversation, finals } = setUp();
    expect(conversation.done()).toBe(false);
    expect(finals()).toEqual([]);
  });

  it('goes on in the text field when the candidate prefers to type', () => {
    const { recognizer, conversation, timers, finals } = setUp();
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
    const { recognizer, conversation, timers, sent } = setUp();
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
    const { recognizer, conversation, timers, finals, socket } = setUp();
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
    const before = setUp({ store });
    before.recognizer.final('I called');
    const after = setUp({ store });
    expect(after.conversation.getState().answer).toBe('I called');
    after.timers.advance(30_000);
    expect(after.finals()).toEqual([]);
    after.recognizer.final('the team.');
    after.timers.advance(1_200);
    expect(after.finals()).toEqual(['I called the team.']);
  });

  it('is not ended by the silence of who sees that the network is gone', () => {
    const { recognizer, conversation, timers, finals, socket, join, sent } = setUp();
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
    const { recognizer, timers, finals, socket, join } = setUp();
    recognizer.final('I called the team.');
    socket().onclose?.({ code: 1006 });
    timers.advance(500);
    join();
    timers.advance(700);
    expect(finals()).toEqual(['I called the team.']);
  });

  it('closed by the server is not sent a second time', () => {
    const { recognizer, timers, finals, say, conversation } = setUp();
    recognizer.final('I called the team and');
    timers.advance(300);
    say({ type: 'interview_state', payload: '', seq: 3, state: 'processing_answer' });
    expect(conversation.getState().answer).toBe('');
    timers.advance(30_000);
    expect(finals()).toEqual([]);
  });

  it('is kept when the microphone fails, and goes on in the text field', () => {
    const { recognizer, conversation } = setUp();
    recognizer.final('I called');
    recognizer.emit({ type: 'error', code: 'service_unreachable' });
    expect(conversation.getState()).toMatchObject({
      mode: 'typing',
      answer: 'I called',
      speechProblem: 'service_unreachable',
    });
  });
});

describe('ending the interview', () => {
  it('takes along what was being said, before the end', () => {
    const { recognizer, conversation, socket } = setUp();
    recognizer.partial('And one more thing');
    conversation.end();
    expect(socket().sent.slice(-2)).toMatchObject([
      { type: 'final', payload: 'And one more thing' },
      { type: 'control', payload: 'end_interview' },
    ]);
  });
});

describe('while the interviewer speaks', () => {
  it('the microphone is closed, and opens again after the last segment', () => {
    const { recognizer, interviewer, endAll, said, sent, say } = setUp();
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
    const { recognizer, interviewer, conversation, sent } = setUp();
    interviewer('A long explanation.');
    conversation.stopSpeaking();
    expect(recognizer.isOpen).toBe(true);
    expect(sent('playback').at(-1)?.payload).toMatchObject({ event: 'cancelled', char_index: 3 });
  });

  it('turning the sound off goes on at reading pace', () => {
    const { recognizer, interviewer, conversation, timers, sent } = setUp();
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
    const { interviewer, conversation, emit, timers, recognizer } = setUp();
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
    const { interviewer, conversation, timers, emit, recognizer } = setUp();
    interviewer('Who was there?');
    emit({ type: 'error', id: 's3', code: 'blocked' });
    expect(conversation.getState().isSoundBlocked).toBe(true);
    timers.advance(5_000);
    expect(recognizer.isOpen).toBe(true);
  });
});

describe('the microphone', () => {
  it('stays open when a long silence paused the interview, so that words end the pause', () => {
    const { recognizer, say } = setUp();
    say({ type: 'interview_state', payload: 'Paused', seq: 3, state: 'paused' });
    expect(recognizer.isOpen).toBe(true);
  });

  it('stays closed when muted, when typing, while paused and after the end', () => {
    const { recognizer, conversation, say } = setUp();
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

describe('with headphones', () => {
  it('the microphone stays open, and the interviewer falls silent at the first sound', () => {
    const { recognizer, voiceActivity, interviewer, said, playback, conversation } = setUp({
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
    const { recognizer, interviewer, said, sent, timers } = setUp({ hasHeadphones: true });
    interviewer('A long explanation.');
    recognizer.partial('wait');
    timers.advance(300);
    expect(said.at(-1)).toBe('(pause)');
    expect(sent('chunk').at(-1)).toMatchObject({ payload: 'wait', input: 'spoken' });
  });

  it('words that only show that somebody listens are no answer, and the interviewer goes on', () => {
    const { recognizer, interviewer, said, say, timers, conversation, client, finals, playback } =
      setUp({ hasHeadphones: true });
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
    const { recognizer, interviewer, say, timers, finals, conversation, playback } = setUp({
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
    const { recognizer, interviewer, timers, finals, say } = setUp({ hasHeadphones: true });
    interviewer('A long explanation.');
    recognizer.final('Yes, that is it.');
    timers.advance(1_900);
    expect(finals()).toEqual([]);
    say({ type: 'interruption', payload: 'stop', reason: 'words', response_id: 'r1' });
    expect(finals()).toEqual(['Yes, that is it.']);
  });

  it('that are none are noticed by the interviewer’s own words, and the microphone is closed', () => {
    const { recognizer, interviewer, conversation, timers, finals } = setUp({
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
    const { recognizer, voiceActivity, interviewer, conversation } = setUp({ hasHeadphones: true });
    interviewer('A long explanation.');
    conversation.setHeadphones(false);
    expect(recognizer.isOpen).toBe(false);
    expect(voiceActivity.isOn).toBe(false);
  });
});

describe('without sound', () => {
  it('who answers has read what stands there', () => {
    const { recognizer, interviewer, conversation, playback } = setUp({ hasSound: false });
    interviewer('A long explanation that takes a while to read.');
    expect(recognizer.isOpen).toBe(true);
    recognizer.partial('I called');
    expect(conversation.getState().isSpeaking).toBe(false);
    expect(playback().map(({ event }) => event)).toEqual(['start', 'end']);
  });
});

describe('the room', () => {
  it('nods in a gap of a longer answer, and is not heard by it', () => {
    const { recognizer, timers, conversation } = setUp();
    recognizer.partial('Last winter a patient on my bay became short of breath');
    timers.advance(349);
    expect(conversation.getState().nods).toBe(0);
    timers.advance(1);
    expect(conversation.getState().nods).toBe(1);
  });

  it('does not close an answer over the first sounds of its next words', () => {
    const { recognizer, voiceActivity, timers, finals } = setUp();
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
    const { recognizer, timers, finals } = setUp();
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
