import { describe, expect, it } from 'vitest';
import { ANSWER, inReply, LEAD, lastOf, QUESTION, REPLY } from './interview-in-reply.ts';
import { floorOf } from './reducer/state.ts';
import {
  EXAMPLE_PLAN,
  type ModelScript,
  replay,
  talkingModel,
  VirtualInterview,
} from './virtual-interview.ts';
import { VirtualListener } from './virtual-listener.ts';

describe('a candidate who only listens', () => {
  it('is talked through: the interviewer goes on where they were, and the words are no turn', () => {
    const { interview, listener } = inReply();
    listener.say('mm-hm', { isNew: true });
    expect(listener.verdicts.at(-1)).toMatchObject({
      payload: 'continue',
      reason: 'backchannel',
      turn_id: 'v2',
    });
    expect(floorOf(interview.state)).toBe('agent_speaking');
    listener.listenToEnd();
    expect(listener.heard).toBe(REPLY);
    expect(floorOf(interview.state)).toBe('waiting_for_user_input');
    expect(interview.state.turn).toBeNull();
    expect(lastOf(interview, 'interviewer')?.metrics).toMatchObject({
      backchannels: 1,
      interruptions: 0,
      false_interruptions: 0,
    });
  });

  it('is not answered when their recogniser calls it final, then or later', () => {
    const { interview, listener } = inReply();
    listener.say('okay', { isNew: true });
    interview.say({ type: 'final', payload: 'Okay.', turn_id: 'v2' });
    listener.listenToEnd();
    interview.say({ type: 'final', payload: 'Okay.', turn_id: 'v2' });
    listener.listen(8_000);
    expect(lastOf(interview, 'candidate')?.text).toBe(ANSWER);
  });

  it('keeps every word that follows, under a new name of the turn or the old one', () => {
    for (const turn_id of ['v2', 'another']) {
      const { interview, listener } = inReply();
      listener.say('right', { isNew: true });
      listener.listenToEnd();
      const payload = turn_id === 'v2' ? 'right it went well' : 'it went well';
      interview.say({ type: 'final', payload, turn_id, input: 'spoken' });
      expect(lastOf(interview, 'candidate')?.text).toBe('it went well');
    }
  });

  it('of a seed client, without names of turns, loses no "yes" that is an answer', () => {
    const interview = new VirtualInterview();
    interview.connect();
    const [first] = interview.state.speech.segments;
    interview.say({ type: 'playback', payload: { segment_id: first?.id ?? '', event: 'start' } });
    interview.say({ type: 'chunk', payload: 'Yes.', input: 'spoken' });
    expect(interview.state.turn).toBeNull();
    interview.wait(30_000);
    interview.say({ type: 'final', payload: 'Yes.' });
    expect(lastOf(interview, 'candidate')?.text).toBe('Yes.');
  });

  it('may cough: two seconds later the interviewer goes on', () => {
    const { interview, listener } = inReply();
    listener.sound();
    const heard = listener.heard;
    listener.listen(1_900);
    expect(listener.heard).toBe(heard);
    listener.listen(200);
    expect(listener.verdicts.at(-1)).toMatchObject({
      payload: 'continue',
      reason: 'false_interruption',
    });
    listener.listenToEnd();
    expect(listener.heard).toBe(REPLY);
    expect(lastOf(interview, 'interviewer')).toMatchObject({
      text: REPLY,
      metrics: { false_interruptions: 1, interruptions: 0 },
    });
  });
});

describe('a candidate who speaks', () => {
  it('gets the floor; of what was said only what was heard is history', () => {
    const { interview, listener } = inReply();
    const { epoch } = interview.state;
    listener.say('that was', { isNew: true });
    expect(listener.verdicts).toEqual([]);
    listener.say('that was my colleague');
    expect(listener.verdicts.at(-1)).toMatchObject({
      payload: 'stop',
      reason: 'words',
      turn_id: 'v2',
    });
    expect(interview.state.epoch).toBe(epoch + 1);
    expect(floorOf(interview.state)).toBe('user_speaking');
    const turn = lastOf(interview, 'interviewer');
    expect(LEAD.startsWith(turn?.text ?? '?')).toBe(true);
    expect(listener.heard.startsWith(turn?.text ?? '?')).toBe(true);
    expect(listener.heard.length - (turn?.text.length ?? 0)).toBeLessThan(10);
    expect(turn).toMatchObject({ flags: { cut: true }, metrics: { interruptions: 1 } });
    listener.listen(1_000);
    listener.say('that was my colleague and not me');
    listener.final('that was my colleague and not me');
    expect(lastOf(interview, 'candidate')?.text).toBe('that was my colleague and not me');
  });

  it.each(['wait', 'Entschuldigung', 'une question', 'perdón'])(
    'gets it at once with a word like "%s"',
    (word) => {
      const { listener } = inReply();
      listener.say(word, { isNew: true });
      expect(listener.verdicts.at(-1)).toMatchObject({ payload: 'stop', reason: 'request' });
    },
  );

  it('gets it a second after a single word that means something, or at its final', () => {
    const later = inReply();
    later.listener.say('Kafka', { isNew: true });
    later.listener.listen(900);
    expect(later.listener.verdicts).toEqual([]);
    later.listener.listen(200);
    expect(later.listener.verdicts.at(-1)?.payload).toBe('stop');
    const final = inReply();
    final.listener.say('Kafka', { isNew: true });
    final.listener.final('Kafka');
    expect(final.listener.verdicts.at(-1)?.payload).toBe('stop');
    expect(lastOf(final.interview, 'candidate')?.text).toBe('Kafka');
  });

  it('stops a reply that a model still makes: its words of later are not sent', () => {
    const model: ModelScript = (call) =>
      call.type === 'call_acknowledge'
        ? []
        : [
            { after: 200, event: { type: 'reply_act', call: call.call, act: 'probe' } },
            {
              after: 200,
              event: { type: 'reply_segment', call: call.call, text: LEAD, ttft_ms: 200 },
            },
            {
              after: 3_000,
              event: { type: 'reply_end', call: call.call, text: QUESTION, ttft_ms: 200 },
            },
          ];
    const { interview, listener } = inReply({ model, ms: 2_000 });
    const call = interview.state.reply?.call ?? -1;
    listener.say('sorry that was my colleague', { isNew: true });
    expect(interview.effects).toContainEqual({ type: 'abort_call', call });
    expect(interview.state.reply).toBeNull();
    const sent = interview.sent.length;
    interview.dispatch({ type: 'reply_end', call, text: QUESTION, ttft_ms: 200 });
    expect(interview.sent.length).toBe(sent);
    expect(LEAD.startsWith(lastOf(interview, 'interviewer')?.text ?? '?')).toBe(true);
    expect(interview.state.dialogue.answer).toBe(ANSWER);
  });

  it('goes on before anything was said: one reply, to all of it', () => {
    const { interview, listener } = inReply({
      model: talkingModel(2_000, 'probe', QUESTION),
      ms: 1_000,
    });
    listener.say('and it cut the failures by a third', { isNew: true });
    listener.final('and it cut the failures by a third');
    listener.listenToEnd();
    listener.listen(3_000);
    listener.listenToEnd();
    expect(interview.state.turns.map(({ speaker }) => speaker)).toEqual([
      'interviewer',
      'candidate',
      'candidate',
      'interviewer',
    ]);
    expect(interview.state.dialogue.answer).toBe(`${ANSWER} and it cut the failures by a third`);
    expect(interview.texts('body').filter((text) => text === QUESTION)).toEqual([QUESTION]);
  });

  it('is not held to a question of which they heard nothing', () => {
    const plan = {
      ...EXAMPLE_PLAN,
      items: EXAMPLE_PLAN.items.map((item) => ({ ...item, probes_max: 0 })),
    };
    const interview = new VirtualInterview({ plan });
    const listener = new VirtualListener(interview);
    interview.connect();
    // In the middle of the opening.
    listener.listen(2_000);
    listener.say('sorry I cannot hear you well', { isNew: true });
    expect(interview.state.dialogue.item).toBe(-1);
    listener.final('sorry I cannot hear you well');
    listener.listenToEnd();
    expect(lastOf(interview, 'interviewer')?.text).toContain('Tell me about a system');
  });

  it('answers when they speak into the last word of the question', () => {
    const { interview, listener } = inReply({ ms: 8_300 });
    expect(listener.isSpeaking).toBe(true);
    listener.say('yes', { isNew: true });
    listener.listen(1_200);
    listener.final('yes');
    expect(lastOf(interview, 'candidate')?.text).toBe('yes');
  });

  it('who says "wait" and nothing more hears the sentence again from its beginning', () => {
    const { interview, listener } = inReply();
    const [answer] = interview.state.turns.slice(-2);
    listener.say('wait', { isNew: true });
    expect(listener.isSpeaking).toBe(false);
    listener.listen(2_100);
    expect(listener.verdicts.map(({ payload }) => payload)).toEqual(['stop', 'continue']);
    const again = interview.texts('body').slice(-2);
    expect(again).toEqual([
      'It is often said that a queue moves a load and does not take it away.',
      QUESTION,
    ]);
    listener.listenToEnd();
    expect(listener.heard).toBe(REPLY);
    expect(lastOf(interview, 'interviewer')).toMatchObject({
      text: REPLY,
      metrics: { interruptions: 1, false_interruptions: 1 },
    });
    expect(interview.state.turns.at(-2)).toEqual(answer);
    const ids = interview.sent.flatMap((message) =>
      message.type === 'llm_response' && message.kind === 'body' ? [message.response_id] : [],
    );
    expect(new Set(ids.slice(-5)).size).toBe(1);
  });

  it('who takes back what they said lets a reply go on that was not complete', () => {
    const model: ModelScript = (call) =>
      call.type === 'call_acknowledge'
        ? []
        : call.request.spoken === ''
          ? [
              { after: 200, event: { type: 'reply_act', call: call.call, act: 'probe' } },
              {
                after: 200,
                event: { type: 'reply_segment', call: call.call, text: LEAD, ttft_ms: 200 },
              },
            ]
          : [
              { after: 200, event: { type: 'reply_act', call: call.call, act: 'probe' } },
              {
                after: 300,
                event: { type: 'reply_end', call: call.call, text: QUESTION, ttft_ms: 300 },
              },
            ];
    const { interview, listener } = inReply({ model, ms: 2_000 });
    listener.say('wait', { isNew: true });
    listener.listen(2_100);
    const request = interview.effects.findLast((effect) => effect.type === 'call_reply');
    expect(request?.type === 'call_reply' && request.request.spoken).toBe(LEAD);
    listener.listenToEnd();
    expect(listener.heard).toBe(REPLY);
    expect(lastOf(interview, 'interviewer')?.text).toBe(REPLY);
    expect(interview.state.turns.filter(({ speaker }) => speaker === 'interviewer').length).toBe(2);
  });
});

it('a log with interruptions leads to the same state, also through JSON', () => {
  const { interview, listener } = inReply();
  listener.say('mm-hm', { isNew: true });
  listener.listen(500);
  listener.say('wait');
  listener.listen(1_000);
  expect(replay(JSON.parse(JSON.stringify(interview.log)))).toEqual(interview.state);
  expect(JSON.parse(JSON.stringify(interview.state))).toEqual(interview.state);
  listener.listen(3_000);
  expect(replay(interview.log)).toEqual(interview.state);
});
