import { describe, expect, it } from 'vitest';
import type { ServerMessage } from '#lib/interviews/protocol.ts';
import { liveHarness } from './live-harness.ts';

describe('the interviewer’s words', () => {
  const body = (seq: number, payload: string, more: object = {}): ServerMessage => ({
    type: 'llm_response',
    payload,
    seq,
    response_id: 'r1',
    segment_id: `s${seq}`,
    kind: 'body',
    ...more,
  });

  it('are spoken once, shown as one caption, and stay as the question', () => {
    const { client, join, say } = liveHarness();
    const spoken: string[] = [];
    client.onSegment((segment) => spoken.push(segment.text));
    client.start();
    join();
    say(body(3, 'Thank you.'));
    say(body(4, 'Who was there?', { is_last: true }));
    say(body(4, 'Who was there?', { is_last: true }));
    expect(spoken).toEqual(['Thank you.', 'Who was there?']);
    expect(client.getState()).toMatchObject({
      question: 'Thank you. Who was there?',
      response: { id: 'r1', isComplete: true },
    });
    expect(client.getState().captions.at(-1)?.text).toBe('Thank you. Who was there?');
  });

  it('go on from the snapshot when the page came in the middle of them', () => {
    const { client, join, say } = liveHarness();
    client.start();
    join({
      state: 'generating_question',
      turns: [{ speaker: 'interviewer', text: 'Thank you.' }],
    });
    say(body(3, 'Who was there?', { is_last: true }));
    expect(client.getState().question).toBe('Thank you. Who was there?');
    expect(client.getState().captions).toHaveLength(1);
  });

  it('are shown but not spoken when they come late or are meant for the eye', () => {
    const { client, join, say } = liveHarness();
    const spoken: string[] = [];
    client.onSegment((segment) => spoken.push(segment.text));
    client.start();
    join();
    say(body(3, 'Who was there?', { replayed: true }));
    say(body(4, 'Mm-hm.', { speak: false, kind: 'tentative', response_id: 'r2' }));
    expect(spoken).toEqual([]);
    expect(client.getState().question).toBe('Who was there?');
  });

  it('of a client of the seed need no further fields', () => {
    const { client, join, say } = liveHarness();
    client.start();
    join();
    say({ type: 'llm_response', payload: 'Who was there?' });
    expect(client.getState()).toMatchObject({
      question: 'Who was there?',
      response: { isComplete: true },
    });
  });
});
