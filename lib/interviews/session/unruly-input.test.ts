import { describe, expect, it } from 'vitest';
import { TAKE_YOUR_TIME_LINE } from './holding-lines.ts';
import { isSameSpeech, newWordsOf } from './reducer/revised.ts';
import { clockMs } from './reducer/state.ts';
import { talkingModel, VirtualInterview } from './virtual-interview.ts';
import { VirtualListener } from './virtual-listener.ts';

const HOUR_MS = 3_600_000;

function started(options: ConstructorParameters<typeof VirtualInterview>[0] = {}) {
  const interview = new VirtualInterview({
    ...options,
    config: { follow_up_ahead_only: 0, ...options.config },
  });
  interview.connect();
  interview.wait(11_000);
  return interview;
}

function answers({ state }: VirtualInterview): string[] {
  return state.turns.flatMap(({ speaker, text }) => (speaker === 'candidate' ? [text] : []));
}

describe('a clock that is set', () => {
  it.each([-3 * HOUR_MS, 3 * HOUR_MS])('by %d ms neither stops nor eats the interview', (skew) => {
    const interview = started();
    const before = clockMs(interview.state, interview.state.last_at);
    interview.skew = skew;
    interview.say({ type: 'chunk', payload: 'I built', input: 'spoken' });
    interview.wait(3_000);
    expect(answers(interview)).toEqual(['I built']);
    interview.wait(25_000);
    expect(interview.texts('prompt')).toContain(TAKE_YOUR_TIME_LINE);
    const passed = clockMs(interview.state, interview.state.last_at) - before;
    expect(passed).toBeGreaterThan(15_000);
    expect(passed).toBeLessThan(28_000 + 600_000 + 1);
    expect(interview.state.status).toBe('in_progress');
  });
});

describe('a final that comes twice', () => {
  const first = 'I built a cue for the orders of the shop';
  const better = 'I built a queue for the orders of the shop';

  it('with better words at once is the same answer, with one reply', () => {
    for (const turn of [{}, { turn_id: 't1' }]) {
      const interview = started({ model: talkingModel(600, 'probe', 'What came of it?') });
      interview.say({ type: 'final', payload: first, ...turn });
      interview.wait(200);
      interview.say({ type: 'final', payload: better, ...turn });
      interview.wait(3_000);
      expect(answers(interview)).toEqual([better]);
      expect(interview.texts('body').filter((text) => text === 'What came of it?').length).toBe(1);
    }
  });

  it('with better words after the reply began mends history and gets no second reply', () => {
    const interview = started({ model: talkingModel(100, 'probe', 'What came of it?') });
    interview.say({ type: 'final', payload: first, turn_id: 't1' });
    interview.wait(2_000);
    const sent = interview.sent.length;
    interview.say({ type: 'final', payload: better, turn_id: 't1' });
    interview.wait(3_000);
    expect(answers(interview)).toEqual([better]);
    expect(interview.state.turns.find(({ text }) => text === better)?.flags.revised).toBe(true);
    expect(interview.sent.slice(sent).some(({ type }) => type === 'llm_response')).toBe(false);
  });

  it('with other words is the next answer: nothing that was said is lost', () => {
    const interview = started({ model: talkingModel(100, 'probe', 'What came of it?') });
    interview.say({ type: 'final', payload: first, turn_id: 't1' });
    interview.wait(12_000);
    interview.say({ type: 'final', payload: 'The failures fell by a third.', turn_id: 't1' });
    expect(answers(interview)).toEqual([first, 'The failures fell by a third.']);
  });
});

describe('words of a turn that is closed', () => {
  it('are not a second answer when they come again, revised or not', () => {
    const interview = started();
    const chunk = { type: 'chunk', mode: 'cumulative', turn_id: 't1' } as const;
    interview.say({ ...chunk, payload: 'Eye built a queue for', seq: 1 });
    interview.say({ type: 'final', payload: '', turn_id: 't1', seq: 2 });
    interview.wait(15_000);
    interview.say({ ...chunk, payload: 'I built a queue for', seq: 3 });
    expect(answers(interview)).toEqual(['Eye built a queue for']);
    interview.say({ ...chunk, payload: 'I built a queue for the orders', seq: 4 });
    interview.wait(6_000);
    expect(answers(interview)).toEqual(['Eye built a queue for', 'the orders']);
  });

  it('that are empty, out of order or of somebody else change nothing', () => {
    const interview = started();
    interview.say({ type: 'chunk', payload: '' });
    interview.say({ type: 'final', payload: '  ' });
    interview.say({ type: 'final', payload: '', turn_id: 'never' });
    interview.say({ type: 'control', payload: 'skip' }, 'another-interview');
    interview.say(
      { type: 'playback', payload: { segment_id: 's1', event: 'paused' } },
      'another-interview',
    );
    expect(interview.state.turn).toBeNull();
    expect(interview.state.turns.length).toBe(1);
  });

  it('that the recogniser takes back leave no turn behind', () => {
    const interview = new VirtualInterview();
    const listener = new VirtualListener(interview);
    interview.connect();
    listener.listen(3_000);
    listener.say('Kafka', { isNew: true });
    interview.say({ type: 'chunk', payload: 'mm-hm', mode: 'cumulative', turn_id: 'v1' });
    listener.listenToEnd();
    expect(interview.state.turn).toBeNull();
    expect(interview.state.turns.length).toBe(1);
  });
});

it('an interview that is ended in the middle of a question keeps what was heard of it', () => {
  const interview = new VirtualInterview();
  const listener = new VirtualListener(interview);
  interview.connect();
  listener.listen(3_000);
  interview.say({ type: 'control', payload: 'end_interview' });
  const [opening] = interview.state.turns;
  expect(opening?.flags.cut).toBe(true);
  expect(listener.heard.startsWith(opening?.text ?? '?')).toBe(true);
});

it('speech is the same when most of its words are, whichever were revised', () => {
  expect(isSameSpeech('Eye built a queue', 'I built a queue')).toBe(true);
  expect(isSameSpeech('I built a queue', 'I sold a house')).toBe(false);
  expect(isSameSpeech('yes', 'yes')).toBe(false);
  expect(newWordsOf('Eye built a queue', 'I built a queue in Go')).toBe('in Go');
  expect(newWordsOf('Eye built a queue', 'Then it ran well')).toBe('Then it ran well');
});
