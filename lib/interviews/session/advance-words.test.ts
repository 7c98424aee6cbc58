import { describe, expect, it } from 'vitest';
import { floorOf } from './reducer/state.ts';
import { answers, started } from './started-interview.ts';
import { talkingModel } from './virtual-interview.ts';

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
