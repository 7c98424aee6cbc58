import { describe, expect, it } from 'vitest';
import { liveHarness, SNAPSHOT } from './live-harness.ts';

function setUp() {
  const live = liveHarness({ confirmsByItself: true });
  const spoken: string[] = [];
  const decisions: string[] = [];
  live.client.onSegment(({ text }) => spoken.push(text));
  live.client.onInterruption((decision) => decisions.push(decision));
  live.client.start();
  live.join();
  let seq = 2;
  const segment = (id: string, payload: string, more: object = {}) => {
    seq += 1;
    live.say({
      type: 'llm_response',
      payload,
      seq,
      response_id: 'r1',
      segment_id: id,
      kind: 'body',
      is_last: false,
      ...more,
    });
  };
  const last = () => live.client.getState().captions.at(-1);
  return { ...live, spoken, decisions, segment, last };
}

describe('a reply that is interrupted', () => {
  it('is cut in sight where the server says, and nothing more of it is said', () => {
    const { segment, say, last, spoken, decisions, client } = setUp();
    segment('s1', 'Thank you.');
    segment('s2', 'What did you do first?');
    say({
      type: 'interruption',
      payload: 'stop',
      response_id: 'r1',
      heard: { segment_id: 's2', char_index: 9 },
    });
    segment('s3', 'And who was there?');
    expect(last()).toMatchObject({
      text: 'Thank you. What did you do first? And who was there?',
      cut: { segmentId: 's2', charIndex: 9 },
    });
    expect(spoken).toEqual(['Thank you.', 'What did you do first?']);
    expect(decisions).toEqual(['stop']);
    expect(client.getState().response?.id).toBe('r1');
  });

  it('of which nothing was heard is cut whole', () => {
    const { segment, say, last } = setUp();
    segment('s1', 'What did you do first?');
    say({ type: 'interruption', payload: 'stop', response_id: 'r1', heard: null });
    expect(last()?.cut).toBe('all');
  });

  it('for nothing goes on with the unfinished sentence in the place of the old one', () => {
    const { segment, say, last, spoken, client } = setUp();
    segment('s1', 'Thank you.', { kind: 'tentative', is_tentative: true });
    segment('s2', 'I see. What did you do first?');
    segment('s3', 'And who was there?');
    say({
      type: 'interruption',
      payload: 'stop',
      response_id: 'r1',
      heard: { segment_id: 's2', char_index: 12 },
    });
    segment('s4', 'What did you do first?', {
      replaces_from: { segment_id: 's2', char_index: 7 },
    });
    segment('s5', 'And who was there?', { is_last: true });
    expect(last()?.text).toBe('I see. What did you do first? And who was there?');
    expect(last()?.cut).toBeUndefined();
    expect(
      client.getState().captions.filter(({ speaker }) => speaker === 'interviewer'),
    ).toHaveLength(3);
    expect(client.getState().question).toBe(last()?.text);
    expect(spoken.slice(-2)).toEqual(['What did you do first?', 'And who was there?']);
  });

  it('by the candidate’s own hand is cut where the voice was', () => {
    const { segment, last, client, sent } = setUp();
    segment('s1', 'What did you do first?');
    client.playback({ segment_id: 's1', event: 'cancelled', char_index: 5 });
    expect(last()?.cut).toEqual({ segmentId: 's1', charIndex: 5 });
    expect(client.getState().response?.isComplete).toBe(true);
    expect(sent('playback')).toHaveLength(1);
  });

  it('is as it was when the server lets it go on', () => {
    const { segment, say, last, decisions } = setUp();
    segment('s1', 'What did you do first?');
    say({ type: 'interruption', payload: 'continue', response_id: 'r1' });
    expect(last()?.cut).toBeUndefined();
    expect(decisions).toEqual(['continue']);
  });

  it('leaves another one alone', () => {
    const { segment, say, last, decisions } = setUp();
    segment('s1', 'What did you do first?');
    say({ type: 'interruption', payload: 'stop', response_id: 'r0', heard: null });
    expect(last()?.cut).toBeUndefined();
    expect(decisions).toEqual(['stop']);
  });
});

describe('words that were no answer', () => {
  it('are withdrawn: the next ones are another turn', () => {
    const { client, timers, sent } = setUp();
    client.draft('mm-hm', 'spoken');
    timers.advance(300);
    client.withdraw('');
    client.draft('I called', 'spoken');
    timers.advance(300);
    const [first, second] = sent('chunk');
    expect(second?.payload).toBe('I called');
    expect(second?.turn_id).not.toBe(first?.turn_id);
  });

  it('leave what was said before them', () => {
    const { client, timers, sent } = setUp();
    client.draft('I called', 'spoken');
    timers.advance(300);
    client.draft('I called mm-hm', 'spoken');
    timers.advance(300);
    client.withdraw('I called');
    timers.advance(300);
    expect(sent('chunk').at(-1)).toMatchObject({ payload: 'I called', seq: 3, mode: 'cumulative' });
    expect(client.getState().turn?.text).toBe('I called');
  });
});

describe('a first connection', () => {
  it('keeps the pieces of words that came before the snapshot that tells of them', () => {
    const { client, socket, say, timers } = liveHarness();
    client.start();
    socket().onopen?.({});
    const common = { type: 'llm_response', response_id: 'r1', kind: 'body' } as const;
    say({ ...common, payload: 'Hello.', seq: 1, segment_id: 's1', is_last: false });
    say({ ...common, payload: 'Who are you?', seq: 2, segment_id: 's2', is_last: true });
    say({
      type: 'snapshot',
      payload: {
        ...SNAPSHOT,
        last_words: 'Hello. Who are you?',
        turns: [{ speaker: 'interviewer', text: 'Hello. Who are you?' }],
      },
    });
    timers.advance(10);
    const { captions, questionKey } = client.getState();
    expect(captions).toHaveLength(1);
    expect(captions[0]).toMatchObject({
      key: questionKey,
      segments: [
        { id: 's1', text: 'Hello.' },
        { id: 's2', text: 'Who are you?' },
      ],
    });
  });
});
