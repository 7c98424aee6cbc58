import { describe, expect, it } from 'vitest';
import { processorMs } from '#tests/support/processor-ms.ts';
import { OFFER_LINE, TAKE_YOUR_TIME_LINE } from './holding-lines.ts';
import { floorOf } from './reducer/state.ts';
import { ANSWER, answers, started } from './started-interview.ts';
import { EXAMPLE_PLAN, replay, talkingModel, type VirtualInterview } from './virtual-interview.ts';

describe('silence', () => {
  it('is answered after 12 and 25 seconds, and the clock stands still after 60', () => {
    const interview = started();
    interview.wait(12_000);
    expect(interview.texts('prompt')).toEqual([TAKE_YOUR_TIME_LINE]);
    interview.wait(13_000);
    expect(interview.texts('prompt')).toEqual([TAKE_YOUR_TIME_LINE, OFFER_LINE]);
    interview.wait(36_000);
    expect(interview.sent.at(-1)).toMatchObject({ type: 'interview_state', state: 'paused' });
    const active = interview.state.clock.active_ms;
    interview.wait(3_600_000);
    expect(interview.state.clock).toEqual({ active_ms: active, running_since: null });
    interview.say({ type: 'chunk', payload: 'Sorry, I am back.' });
    expect(interview.state.paused).toBeNull();
    expect(interview.state.clock.running_since).toBe(interview.now);
  });

  it('lasts twice as long for somebody who asked for time', () => {
    const interview = started();
    interview.say({ type: 'control', payload: 'need_time' });
    const prompts = interview.texts('prompt').length;
    interview.wait(23_900);
    expect(interview.texts('prompt').length).toBe(prompts);
    interview.wait(200);
    expect(interview.texts('prompt').length).toBe(prompts + 1);
  });
});

describe('controls', () => {
  it('repeat says the question again and skip goes on', () => {
    const interview = started();
    interview.say({ type: 'control', payload: 'repeat' });
    expect(interview.state.turns.at(-1)).toMatchObject({ act: 'clarify' });
    expect(interview.state.turns.at(-1)?.text).toContain(EXAMPLE_PLAN.items[0]?.question);
    interview.say({ type: 'control', payload: 'skip' });
    expect(interview.state.dialogue.outcomes.q1).toBe('skipped');
    expect(interview.state.turns.at(-1)?.text).toContain(EXAMPLE_PLAN.items[1]?.question);
  });

  it('pause and continue stop and start the clock', () => {
    const interview = started();
    interview.say({ type: 'control', payload: 'pause' });
    interview.wait(600_000);
    interview.say({ type: 'control', payload: 'continue' });
    interview.wait(1_000);
    expect(interview.state.status).toBe('in_progress');
    expect(interview.texts('prompt').length).toBeLessThanOrEqual(1);
  });
});

describe('the end', () => {
  it('comes with goodbye when the plan is done', () => {
    const interview = started();
    for (let turn = 0; turn < 15 && interview.state.status !== 'ended'; turn += 1) {
      interview.say({ type: 'final', payload: `${ANSWER} ${turn}` });
      interview.wait(5_000);
    }
    expect(interview.state.end_reason).toBe('plan_done');
    expect(interview.sent.at(-1)).toMatchObject({ type: 'end', reason: 'plan_done' });
    expect(interview.texts('body')).toContain('Goodbye.');
  });

  it('comes by the clock, after the answer that is being given', () => {
    const interview = started({
      plan: { ...EXAMPLE_PLAN, minutes: 5 },
      config: { silence_pause_ms: 10_000_000 },
    });
    interview.wait(275_000);
    for (let second = 0; second < 20; second += 1) {
      interview.say({ type: 'chunk', payload: `word ${second}` });
      interview.wait(1_000);
    }
    expect(interview.state.status).toBe('in_progress');
    interview.say({ type: 'final', payload: '' });
    interview.wait(100_000);
    expect(interview.state.status).toBe('ended');
    expect(interview.state.end_reason).toBe('time');
    expect(answers(interview).length).toBe(1);
  });

  it('comes by the clock to somebody who says nothing and never lets it stand still', () => {
    const interview = started({
      plan: { ...EXAMPLE_PLAN, minutes: 5 },
      config: { silence_pause_ms: 10_000_000 },
    });
    interview.wait(330_000);
    expect(interview.state.end_reason).toBe('time');
  });
});

describe('coming back', () => {
  it('asks nothing twice, and says a question that nobody got', () => {
    const interview = started({ model: talkingModel(600, 'probe', 'What came of it?') });
    interview.say({ type: 'final', payload: 'It was a queue.' });
    interview.dispatch({ type: 'disconnected', connection: 'c1' });
    expect(floorOf(interview.state)).toBe('suspended');
    interview.wait(30_000);
    const seen = interview.sent.length;
    interview.connect('c2');
    interview.say({ type: 'resume', payload: { last_seq: interview.state.delivered_seq } });
    const again = interview.sent.slice(seen);
    expect(again[0]?.type).toBe('snapshot');
    const body = again.filter(({ type }) => type === 'llm_response');
    expect(body).toMatchObject([{ payload: 'What came of it?' }]);
    expect(body[0]).not.toHaveProperty('replayed');
    const active = interview.state.clock.active_ms;
    expect(active).toBeLessThan(15_000);
  });

  it('shows a body whose moment has passed instead of saying it', () => {
    const interview = started();
    interview.say({ type: 'final', payload: ANSWER });
    interview.wait(20_000);
    interview.connect('c2');
    const seen = interview.sent.length;
    interview.say({ type: 'resume', payload: { last_seq: 1 } });
    const bodies = interview.sent.slice(seen).filter(({ type }) => type === 'llm_response');
    expect(bodies.length).toBeGreaterThan(0);
    for (const body of bodies) expect(body).toMatchObject({ speak: false, replayed: true });
  });

  it('tells a client of the seed, which sends no resume, what it missed', () => {
    const interview = started();
    interview.dispatch({ type: 'disconnected', connection: 'c1' });
    interview.connect('c2');
    const seen = interview.sent.length;
    interview.wait(500);
    expect(interview.sent.slice(seen)).toMatchObject([
      { type: 'interview_state', state: 'waiting_for_user_input' },
    ]);
  });

  it.each([
    ['a lost network', (interview: VirtualInterview) => interview],
    ['a crash of the server', (interview: VirtualInterview) => interview.restart()],
  ])('to a begun answer after %s leaves half a minute to go on with it', (_what, happen) => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'I built a queue', turn_id: 't', seq: 1 });
    interview.dispatch({ type: 'disconnected', connection: 'c1' });
    happen(interview);
    interview.connect('c2');
    interview.say({ type: 'resume', payload: { last_seq: null } });
    interview.wait(29_900);
    expect(answers(interview)).toEqual([]);
    interview.say({ type: 'chunk', payload: 'and measured it', turn_id: 't', seq: 2 });
    interview.wait(2_600);
    expect(answers(interview)).toEqual(['I built a queue and measured it']);
  });

  it('to an answer that was given but lacks words does not make anybody wait for them', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'one', turn_id: 't', seq: 1, input: 'typed' });
    interview.say({ type: 'final', payload: '', turn_id: 't', seq: 3, input: 'typed' });
    interview.connect('c2');
    interview.say({ type: 'resume', payload: { last_seq: null } });
    interview.wait(2_600);
    expect(answers(interview)).toEqual(['one']);
  });

  it('to a paused answer leaves it paused', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'I built a queue', turn_id: 't', seq: 1 });
    interview.say({ type: 'control', payload: 'pause' });
    interview.connect('c2');
    interview.say({ type: 'resume', payload: { last_seq: null } });
    interview.wait(120_000);
    expect(answers(interview)).toEqual([]);
  });

  it('goes on at the same question after a crash, with a reply to what was not replied to', () => {
    const interview = started({ model: talkingModel(600, 'probe', 'What came of it?') });
    interview.say({ type: 'final', payload: 'It was a queue.' });
    interview.wait(200);
    interview.restart();
    interview.connect('c2');
    interview.wait(5_000);
    expect(answers(interview)).toEqual(['It was a queue.']);
    expect(interview.texts('body').filter((text) => text === 'What came of it?').length).toBe(1);
    expect(replay(interview.log)).toEqual(interview.state);
  });
});

it('a thirty-minute interview takes milliseconds', () => {
  const plan = {
    ...EXAMPLE_PLAN,
    minutes: 30,
    items: EXAMPLE_PLAN.items.map((item) => ({ ...item, probes_max: 2 })),
  };
  const begun = processorMs();
  const interview = started({ plan, model: talkingModel(700, 'probe', 'What came of it?') });
  for (let turn = 0; turn < 40 && interview.state.status !== 'ended'; turn += 1) {
    for (let chunk = 1; chunk <= 60; chunk += 1) {
      interview.say({ type: 'chunk', payload: `w${chunk}`, turn_id: `t${turn}`, seq: chunk });
      interview.wait(400);
    }
    interview.say({ type: 'final', payload: '', turn_id: `t${turn}`, seq: 61 });
    interview.wait(20_000);
  }
  expect(interview.state.status).toBe('ended');
  expect(processorMs() - begun).toBeLessThan(2_000);
});
