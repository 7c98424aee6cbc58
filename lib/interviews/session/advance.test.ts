import { describe, expect, it } from 'vitest';
import { processorMs } from '#tests/support/processor-ms.ts';
import { FILLER_LINES, HOLDING_LINE, OFFER_LINE, TAKE_YOUR_TIME_LINE } from './holding-lines.ts';
import { floorOf } from './reducer/state.ts';
import {
  EXAMPLE_PLAN,
  type ModelScript,
  replay,
  talkingModel,
  VirtualInterview,
} from './virtual-interview.ts';

const ANSWER =
  'In my last project I ran the order service. I added a queue myself and it cut failures by 30 percent because spikes no longer hit the database.';

function started(options: ConstructorParameters<typeof VirtualInterview>[0] = {}) {
  const interview = new VirtualInterview(options);
  interview.connect();
  interview.wait(11_000);
  return interview;
}

function answers(interview: VirtualInterview): string[] {
  return interview.state.turns.flatMap(({ speaker, text }) =>
    speaker === 'candidate' ? [text] : [],
  );
}

describe('the words of a turn', () => {
  it.each([
    [
      'chunks of new words, and an empty final',
      [
        { type: 'chunk', payload: 'The quick' },
        { type: 'chunk', payload: 'brown fox' },
        { type: 'final', payload: '' },
      ],
      'The quick brown fox',
    ],
    [
      'a final that holds the whole turn',
      [
        { type: 'chunk', payload: 'The quick' },
        { type: 'chunk', payload: 'brow' },
        { type: 'final', payload: 'The quick brown fox' },
      ],
      'The quick brown fox',
    ],
    [
      'a final that is only the last sentence',
      [
        { type: 'chunk', payload: 'I built a queue.' },
        { type: 'chunk', payload: 'It took two months of work.' },
        { type: 'final', payload: 'Then it ran.' },
      ],
      'I built a queue. It took two months of work. Then it ran.',
    ],
    [
      'a last sentence that begins with the word the turn began with',
      [
        { type: 'chunk', payload: 'I built a queue for the orders and measured it for weeks.' },
        { type: 'final', payload: 'I was proud.' },
      ],
      'I built a queue for the orders and measured it for weeks. I was proud.',
    ],
    [
      'a final that repeats the last chunk',
      [
        { type: 'chunk', payload: 'We moved slowly.' },
        { type: 'chunk', payload: 'It worked in the end.' },
        { type: 'final', payload: 'It worked in the end.' },
      ],
      'We moved slowly. It worked in the end.',
    ],
    [
      'cumulative chunks, each the whole turn so far',
      [
        { type: 'chunk', payload: 'The quack', mode: 'cumulative' },
        { type: 'chunk', payload: 'The quick brown', mode: 'cumulative' },
        { type: 'chunk', payload: '', mode: 'cumulative' },
        { type: 'final', payload: '' },
      ],
      'The quick brown',
    ],
    [
      'chunks out of order and twice',
      [
        { type: 'chunk', payload: 'one', turn_id: 't', seq: 1 },
        { type: 'chunk', payload: 'three', turn_id: 't', seq: 3 },
        { type: 'chunk', payload: 'one', turn_id: 't', seq: 1 },
        { type: 'chunk', payload: 'two', turn_id: 't', seq: 2 },
        { type: 'final', payload: '', turn_id: 't', seq: 4 },
      ],
      'one two three',
    ],
  ] as const)('are taken from %s', (_how, messages, whole) => {
    const interview = started();
    for (const message of messages) interview.say(message);
    expect(answers(interview)).toEqual([whole]);
  });

  it('wait for what is missing, and say so', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'one', turn_id: 't', seq: 1 });
    interview.say({ type: 'chunk', payload: 'four', turn_id: 't', seq: 4 });
    expect(interview.sent.at(-1)).toMatchObject({ code: 'missing_chunks', from: 2, to: 3 });
    interview.say({ type: 'final', payload: '', turn_id: 't', seq: 5 });
    expect(floorOf(interview.state)).toBe('settling');
    expect(answers(interview)).toEqual([]);
    interview.say({ type: 'chunk', payload: 'two', turn_id: 't', seq: 2 });
    interview.say({ type: 'chunk', payload: 'three', turn_id: 't', seq: 3 });
    expect(answers(interview)).toEqual(['one two three four']);
    expect(interview.state.turns[1]?.flags).toEqual({});
  });

  it('are closed with a gap when the missing ones never come', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'one', turn_id: 't', seq: 1 });
    interview.say({ type: 'chunk', payload: 'three', turn_id: 't', seq: 3 });
    interview.say({ type: 'final', payload: '', turn_id: 't', seq: 4 });
    interview.wait(3_000);
    expect(answers(interview)).toEqual(['one three']);
    expect(interview.state.turns[1]?.flags).toMatchObject({ has_gap: true });
  });

  it('are committed without a final after a silence, later when more is to be expected', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'I built a queue' });
    interview.wait(2_400);
    expect(answers(interview)).toEqual([]);
    interview.wait(200);
    expect(answers(interview)).toEqual(['I built a queue']);
    expect(interview.state.turns[1]?.flags).toMatchObject({ forced: true });

    interview.wait(20_000);
    interview.say({ type: 'chunk', payload: 'It was slow at first and um' });
    interview.wait(4_500);
    expect(answers(interview).length).toBe(1);
  });

  it('of a real final that follows a forced one are not a second answer', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'I built a queue for orders' });
    interview.wait(3_000);
    interview.say({ type: 'final', payload: 'I built a queue for orders.' });
    expect(answers(interview)).toEqual(['I built a queue for orders']);
  });

  it('are not committed while somebody types', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'I am typ', mode: 'cumulative', input: 'typed' });
    interview.wait(30_000);
    expect(answers(interview)).toEqual([]);
    interview.say({ type: 'final', payload: 'I am typing.', input: 'typed' });
    expect(interview.state.turns.findLast((t) => t.speaker === 'candidate')).toMatchObject({
      text: 'I am typing.',
      input: 'typed',
    });
  });

  it('are not committed when somebody who spoke goes on by typing', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'I built a queue', mode: 'cumulative', turn_id: 't' });
    const typed = { mode: 'cumulative', input: 'typed', turn_id: 't' } as const;
    interview.say({ type: 'chunk', payload: 'I built a queue', ...typed });
    interview.wait(60_000);
    expect(answers(interview)).toEqual([]);
    interview.say({ type: 'final', payload: 'I built a queue for orders.', ...typed });
    expect(answers(interview)).toEqual(['I built a queue for orders.']);
  });

  it('wait half a minute for somebody who asks for a moment in the middle of them', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: 'I built a queue' });
    interview.say({ type: 'control', payload: 'need_time' });
    interview.wait(29_900);
    expect(answers(interview)).toEqual([]);
    interview.wait(200);
    expect(answers(interview)).toEqual(['I built a queue']);
  });

  it('above the limit are refused, and what came before is kept', () => {
    const interview = started();
    const effects = [1, 2].flatMap(() =>
      interview.say({ type: 'chunk', payload: `${'word '.repeat(2_400)}`, id: 'long' }),
    );
    expect(effects).toContainEqual(
      expect.objectContaining({ type: 'reject', code: 'answer_too_long' }),
    );
    interview.say({ type: 'control', payload: 'turn_done' });
    expect(answers(interview)[0]).toMatch(/^(word ){3999}word$/);
  });
});

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

describe('a model that fails', () => {
  function failing(script: (attempt: number, call: number) => ReturnType<ModelScript>) {
    let attempt = 0;
    const providers: string[] = [];
    const spoken: string[] = [];
    const model: ModelScript = (call) => {
      if (call.type === 'call_acknowledge') return [];
      providers.push(call.provider);
      spoken.push(call.request.spoken);
      attempt += 1;
      return script(attempt, call.call);
    };
    return { model, providers, spoken };
  }

  it('is followed by the second provider, the first again, and then by the rules', () => {
    const { model, providers } = failing((_attempt, call) => [
      { after: 10, event: { type: 'reply_failed', call, failure: 'failed' } },
    ]);
    const interview = started({ model, second: true });
    interview.say({ type: 'final', payload: ANSWER });
    interview.wait(100);
    expect(providers).toEqual(['primary', 'fallback', 'primary']);
    expect(interview.state.turns.at(-1)).toMatchObject({
      speaker: 'interviewer',
      flags: { built_in: true },
    });
  });

  it('is left alone when it says that it is busy', () => {
    const { model, providers } = failing((_attempt, call) => [
      { after: 10, event: { type: 'reply_failed', call, failure: 'rate_limited' } },
    ]);
    const interview = started({ model });
    interview.say({ type: 'final', payload: ANSWER });
    interview.wait(100);
    expect(providers).toEqual(['primary']);
    expect(interview.state.reply).toBeNull();
  });

  it('in the middle of a sentence is continued from what was said', () => {
    const { model, spoken } = failing((attempt, call) =>
      attempt === 1
        ? [
            { after: 100, event: { type: 'reply_act', call, act: 'probe' } },
            {
              after: 100,
              event: {
                type: 'reply_segment',
                call,
                text: 'You said that the queue helped,',
                ttft_ms: 100,
              },
            },
            { after: 300, event: { type: 'reply_failed', call, failure: 'gap' } },
          ]
        : [
            { after: 100, event: { type: 'reply_act', call, act: 'probe' } },
            {
              after: 100,
              event: { type: 'reply_end', call, text: 'by how much was that?', ttft_ms: 100 },
            },
          ],
    );
    const interview = started({ model });
    interview.say({ type: 'final', payload: 'It was a queue and it went well I think.' });
    interview.wait(1_000);
    expect(spoken).toEqual(['', 'You said that the queue helped,']);
    expect(interview.state.turns.at(-1)?.text).toBe(
      'You said that the queue helped, by how much was that?',
    );
  });

  it('that chooses what is not allowed, or says no act, is not listened to', () => {
    const closing = started({
      model: (call) =>
        call.type === 'call_reply'
          ? [
              { after: 5, event: { type: 'reply_act', call: call.call, act: 'close' } },
              {
                after: 5,
                event: { type: 'reply_end', call: call.call, text: 'Bye now.', ttft_ms: 5 },
              },
            ]
          : [],
    });
    closing.say({ type: 'final', payload: ANSWER });
    closing.wait(100);
    expect(closing.texts('body')).not.toContain('Bye now.');
    expect(closing.state.status).toBe('in_progress');
    expect(closing.state.turns.at(-1)?.flags).toMatchObject({ act_refused: true, built_in: true });
  });

  it('asks the planned question word for word, with one sentence of its own before it', () => {
    const interview = started({
      model: (call) =>
        call.type === 'call_reply'
          ? [
              { after: 50, event: { type: 'reply_act', call: call.call, act: 'ask' } },
              {
                after: 60,
                event: {
                  type: 'reply_segment',
                  call: call.call,
                  text: 'The queue brings me to faults.',
                  ttft_ms: 50,
                },
              },
              {
                after: 90,
                event: {
                  type: 'reply_end',
                  call: call.call,
                  text: 'And do you like cheese?',
                  ttft_ms: 50,
                },
              },
            ]
          : [],
    });
    interview.say({ type: 'final', payload: `${ANSWER} ${ANSWER}` });
    interview.wait(500);
    const last = interview.state.turns.at(-1);
    expect(EXAMPLE_PLAN.items.some(({ question }) => last?.text.endsWith(question))).toBe(true);
    expect(last?.text).not.toContain('cheese');
  });
});

describe('late words', () => {
  it('within the merge window end the same turn, with one reply', () => {
    const interview = started({ model: talkingModel(600, 'probe', 'What came of it?') });
    interview.say({ type: 'final', payload: 'I built a queue' });
    interview.wait(300);
    const effects = interview.say({ type: 'final', payload: 'and it worked' });
    expect(effects).toContainEqual(expect.objectContaining({ type: 'abort_call' }));
    interview.wait(5_000);
    expect(answers(interview)).toEqual(['I built a queue and it worked']);
    expect(interview.texts('body').filter((text) => text === 'What came of it?').length).toBe(1);
    expect(interview.state.turns.findLast((t) => t.speaker === 'candidate')?.flags).toMatchObject({
      merged: 1,
    });
  });

  it('merge twice at most; what comes later is the next turn and not lost', () => {
    const interview = started({ model: talkingModel(3_000, 'probe', 'What came of it?') });
    for (const payload of ['one two', 'three', 'four', 'five']) {
      interview.say({ type: 'final', payload });
      interview.wait(100);
    }
    interview.wait(10_000);
    expect(answers(interview)).toEqual(['one two three four', 'five']);
  });

  it('that come while the interviewer speaks are the next turn', () => {
    const interview = started({
      model: (call) =>
        call.type === 'call_reply'
          ? [
              { after: 100, event: { type: 'reply_act', call: call.call, act: 'probe' } },
              {
                after: 100,
                event: {
                  type: 'reply_segment',
                  call: call.call,
                  text: 'You spoke of a queue.',
                  ttft_ms: 100,
                },
              },
              {
                after: 900,
                event: {
                  type: 'reply_end',
                  call: call.call,
                  text: 'What came of it?',
                  ttft_ms: 100,
                },
              },
            ]
          : [],
    });
    interview.say({ type: 'final', payload: 'It was a queue.' });
    interview.wait(400);
    interview.say({ type: 'chunk', payload: 'Oh, and one more thing.' });
    expect(floorOf(interview.state)).toBe('overlap');
    interview.say({ type: 'final', payload: '' });
    interview.wait(400);
    expect(answers(interview)).toEqual(['It was a queue.']);
    interview.wait(200);
    expect(answers(interview)).toEqual(['It was a queue.', 'Oh, and one more thing.']);
    expect(interview.state.turns.map(({ speaker }) => speaker).join(' ')).toBe(
      'interviewer candidate interviewer candidate',
    );
  });

  it('of a repeated final change nothing', () => {
    const interview = started({ model: talkingModel(600, 'probe', 'What came of it?') });
    interview.say({ type: 'final', payload: 'I built a queue' });
    interview.wait(100);
    interview.say({ type: 'final', payload: 'I built a queue.' });
    interview.wait(5_000);
    expect(answers(interview)).toEqual(['I built a queue']);
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
