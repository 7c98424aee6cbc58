import { describe, expect, it } from 'vitest';
import { ANSWER, started } from './started-interview.ts';
import { EXAMPLE_PLAN, type ModelScript } from './virtual-interview.ts';

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
