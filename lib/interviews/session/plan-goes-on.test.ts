import { describe, expect, it } from 'vitest';
import type { TurnConfig } from './turn-config.ts';
import { type ModelScript, talkingModel, VirtualInterview } from './virtual-interview.ts';

/** Has an instance, an own deed, an outcome and a figure: code misses nothing in it. */
const COMPLETE =
  'At the bank I was responsible for the orders and when the queue failed I moved thirty services to another one, and in the end the errors fell by half';
const LACKING = 'Usually the team moves every order into another queue and somebody looks at it';
const PROBE = 'Which of the services was hardest?';
const TTFT = 400;

function atFirstAnswer(config: Partial<TurnConfig> = {}) {
  const calls: string[] = [];
  const model: ModelScript = (call) => {
    calls.push(call.type);
    return talkingModel(TTFT, 'probe', PROBE)(call);
  };
  const interview = new VirtualInterview({
    model,
    config: { tentative_max_per_turn: 0, ...config },
  });
  interview.connect();
  interview.wait(11_000);
  return { interview, calls, next: interview.state.plan.items[1]?.question ?? '' };
}

const hear = (interview: VirtualInterview, payload: string, input: 'spoken' | 'typed' = 'spoken') =>
  interview.say({ type: 'chunk', payload, mode: 'cumulative', input });

describe('an answer in which code misses nothing', () => {
  it('is followed by the next question at once, when no reply ran ahead', () => {
    const { interview, calls, next } = atFirstAnswer();
    hear(interview, 'At the bank I was');
    interview.wait(100);
    interview.say({ type: 'final', payload: COMPLETE });
    expect(interview.texts('body').at(-1)).toContain(next);
    expect(interview.state.turns.at(-1)).toMatchObject({
      act: 'ask',
      metrics: { first_word_ms: 0 },
    });
    expect(calls).toEqual([]);
  });

  it('is probed once more when the model wished for it ahead', () => {
    const { interview, calls } = atFirstAnswer();
    hear(interview, COMPLETE);
    interview.wait(1_500);
    interview.say({ type: 'final', payload: `${COMPLETE}.` });
    expect(interview.texts('body').at(-1)).toBe(PROBE);
    expect(calls).toEqual(['call_reply']);
  });

  it('waits for a reply that was begun on its words and is on its way', () => {
    const { interview } = atFirstAnswer();
    hear(interview, COMPLETE);
    interview.wait(300);
    interview.say({ type: 'final', payload: COMPLETE });
    interview.wait(TTFT);
    expect(interview.texts('body').at(-1)).toBe(PROBE);
  });

  it.each([
    ['is typed', {}, 'typed', true],
    ['came all at once', {}, 'spoken', false],
    ['is given with the setting off', { follow_up_ahead_only: 0 }, 'spoken', true],
    ['is given where replies begin at its end', { speculation_max_per_turn: 0 }, 'spoken', true],
  ] as const)('waits for the model’s wish when it %s', (_how, config, input, inPieces) => {
    const { interview, calls } = atFirstAnswer(config);
    if (inPieces) hear(interview, 'At the bank I was', input);
    interview.wait(100);
    interview.say({ type: 'final', payload: COMPLETE, input });
    interview.wait(TTFT);
    expect(interview.texts('body').at(-1)).toBe(PROBE);
    expect(calls).toEqual(['call_reply']);
  });
});

it('an answer that lacks something waits for the model’s follow-up', () => {
  const { interview, calls } = atFirstAnswer();
  hear(interview, 'Usually the team');
  interview.wait(100);
  interview.say({ type: 'final', payload: LACKING });
  interview.wait(TTFT);
  expect(interview.texts('body').at(-1)).toBe(PROBE);
  expect(calls).toEqual(['call_reply']);
});
