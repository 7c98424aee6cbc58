import { describe, expect, it } from 'vitest';
import { FILLER_LINES, HOLDING_LINE } from './holding-lines.ts';
import { ANSWER, answers, started } from './started-interview.ts';
import { EXAMPLE_PLAN, type ModelScript, talkingModel } from './virtual-interview.ts';

describe('the first second', () => {
  it('belongs to the built-in interviewer when there is no model', () => {
    const interview = started();
    const before = interview.sent.length;
    interview.say({ type: 'final', payload: ANSWER });
    const after = interview.sent.slice(before);
    expect(after.map(({ type }) => type)).toEqual([
      'interview_state',
      ...after.slice(1, -1).map(() => 'llm_response'),
      'interview_state',
    ]);
    expect(after.at(-2)).toMatchObject({ kind: 'body', is_last: true });
  });

  it('brings the model’s words as soon as they come', () => {
    const interview = started({ model: talkingModel(400, 'probe', 'What was your own part?') });
    interview.say({ type: 'final', payload: 'It was a queue and it went well I think.' });
    interview.wait(399);
    expect(interview.texts('body')).not.toContain('What was your own part?');
    interview.wait(1);
    expect(interview.texts('body')).toContain('What was your own part?');
    expect(interview.texts('filler')).toEqual([]);
    expect(interview.state.turns.at(-1)?.metrics).toMatchObject({
      first_word_ms: 400,
      ttft_ms: 400,
    });
  });

  it('is bridged by a filler, not on the first answer, not twice running, never the same soon', () => {
    const interview = started({ model: talkingModel(1_800, 'probe', 'What came of it?') });
    const fillersAfter: number[] = [];
    for (let turn = 0; turn < 6; turn += 1) {
      interview.say({ type: 'final', payload: `${ANSWER} ${turn}` });
      interview.wait(15_000);
      fillersAfter.push(interview.texts('filler').length);
    }
    expect(fillersAfter.slice(0, 4)).toEqual([0, 1, 1, 2]);
    const fillers = interview.texts('filler');
    expect(new Set(fillers).size).toBe(fillers.length);
    for (const filler of fillers) expect(FILLER_LINES).toContain(filler);
  });

  it('is bridged by the acknowledgement if it was made from nearly the whole answer', () => {
    const model: ModelScript = (call) =>
      call.type === 'call_acknowledge'
        ? [
            {
              after: 300,
              event: { type: 'acknowledged', call: call.call, text: 'I see, a queue.' },
            },
          ]
        : talkingModel(2_000, 'probe', 'What came of it?')(call);
    const interview = started({ model });
    const words = Array.from({ length: 30 }, (_, index) => `word${index}`).join(' ');
    interview.say({ type: 'chunk', payload: 'I' });
    interview.wait(2_100);
    interview.say({ type: 'chunk', payload: words });
    interview.wait(400);
    expect(interview.sent.at(-1)).toMatchObject({
      type: 'llm_response',
      is_tentative: true,
      speak: false,
      payload: 'I see, a queue.',
    });
    interview.say({ type: 'final', payload: '' });
    interview.wait(1_100);
    const spoken = interview.sent.at(-1);
    expect(spoken).toMatchObject({ type: 'llm_response', kind: 'tentative', is_tentative: true });
    expect(spoken).not.toHaveProperty('speak');
    interview.wait(2_000);
    expect(interview.state.turns.at(-1)?.text).toBe('I see, a queue. What came of it?');
  });

  it('has a sign of life at five seconds and the built-in interviewer at eight', () => {
    const interview = started({ model: () => [] });
    interview.say({ type: 'final', payload: ANSWER });
    interview.wait(5_000);
    expect(interview.texts('filler')).toEqual([HOLDING_LINE]);
    const bodies = interview.texts('body').length;
    interview.wait(3_000);
    expect(interview.texts('body').length).toBeGreaterThan(bodies);
    expect(interview.state.turns.at(-1)?.flags).toMatchObject({ built_in: true });
  });
});

describe('what is measured', () => {
  it('lets the first second follow the pace of the model', () => {
    const [question] = EXAMPLE_PLAN.items;
    const items = Array.from({ length: 20 }, (_, index) => ({
      id: `q${index}`,
      kind: 'core' as const,
      question: `${question?.question} (${index})`,
      criterion_id: null,
      requirement_ids: [],
      probes_max: 20,
      seconds: 3_600,
    }));
    const model: ModelScript = (call) =>
      call.type === 'call_reply'
        ? [
            {
              after: 1_100,
              event: {
                type: 'reply_act',
                call: call.call,
                act: call.request.decision.allowed[0] ?? 'ask',
              },
            },
            {
              after: 1_100,
              event: {
                type: 'reply_end',
                call: call.call,
                text: 'Which part was yours?',
                ttft_ms: 1_100,
              },
            },
          ]
        : [];
    const interview = started({ model, plan: { ...EXAMPLE_PLAN, minutes: 60, items } });
    const fillers: number[] = [];
    for (let turn = 0; turn < 12; turn += 1) {
      interview.say({ type: 'final', payload: `${ANSWER} ${turn}` });
      interview.wait(15_000);
      fillers.push(interview.texts('filler').length);
    }
    // On every other answer at first; none once it is known that the words come in 1.1 seconds.
    expect(fillers[3]).toBe(2);
    expect(fillers[11]).toBe(fillers[6]);
  });

  it('lets a client whose finals come late finish its turns', () => {
    const interview = started();
    for (let turn = 0; turn < 5; turn += 1) {
      interview.say({ type: 'chunk', payload: `So it was matter ${turn} and` });
      interview.wait(3_500);
      interview.say({ type: 'final', payload: '' });
      interview.wait(10_000);
    }
    const before = answers(interview).length;
    interview.say({ type: 'chunk', payload: 'It was another.' });
    interview.wait(3_400);
    expect(answers(interview).length).toBe(before);
  });
});

describe('acknowledgements', () => {
  it('are asked for after two seconds and enough new words, three times a turn at most', () => {
    const calls: number[] = [];
    const interview = started({
      model: (call) => {
        if (call.type !== 'call_acknowledge') return [];
        calls.push(interview.now);
        return [{ after: 200, event: { type: 'acknowledged', call: call.call, text: 'I see.' } }];
      },
    });
    const begun = interview.now;
    for (let chunk = 0; chunk < 80; chunk += 1) {
      interview.say({ type: 'chunk', payload: 'some more words here' });
      interview.wait(500);
    }
    expect(calls.length).toBe(3);
    expect((calls[0] ?? 0) - begun).toBeGreaterThanOrEqual(2_000);
    expect(interview.texts('tentative')).toEqual(['I see.', 'I see.', 'I see.']);
  });

  it('follow the seed’s rule exactly when no new words are demanded', () => {
    let calls = 0;
    const interview = started({
      config: { tentative_min_new_words: 0 },
      model: (call) => {
        if (call.type === 'call_acknowledge') calls += 1;
        return [];
      },
    });
    interview.say({ type: 'chunk', payload: 'hello' });
    interview.wait(2_000);
    interview.say({ type: 'chunk', payload: 'there' });
    expect(calls).toBe(1);
  });
});
