import { describe, expect, it } from 'vitest';
import { liveHarness, memoryStore } from './live-harness.ts';
import { saveStateOf } from './live-state.ts';

describe('an answer', () => {
  it('is passed on as the whole turn so far, four times a second', () => {
    const { client, join, sent, timers } = liveHarness();
    client.start();
    join();
    for (const words of ['I', 'I called', 'I called the', 'I called the team']) {
      client.draft(words, 'spoken');
      timers.advance(100);
    }
    timers.advance(250);
    expect(sent('chunk').map(({ payload, seq, mode }) => ({ payload, seq, mode }))).toEqual([
      { payload: 'I called the', seq: 1, mode: 'cumulative' },
      { payload: 'I called the team', seq: 2, mode: 'cumulative' },
    ]);
  });

  it('ends with one final that follows its chunks', () => {
    const { client, join, sent, timers } = liveHarness();
    client.start();
    join();
    client.draft('I called', 'spoken');
    timers.advance(250);
    client.commit('I called the team.', 'spoken');
    const [final] = sent('final');
    expect(final).toMatchObject({ payload: 'I called the team.', seq: 2 });
    expect(final?.turn_id).toBe(sent('chunk')[0]?.turn_id);
  });

  it('is saved only when the server says so', () => {
    const { client, join, ackAll } = liveHarness();
    client.start();
    join();
    client.commit('I called the team.', 'typed');
    expect(saveStateOf(client.getState())).toBe('sending');
    expect(client.getState().captions.at(-1)).toMatchObject({ isSaved: false });
    ackAll();
    expect(saveStateOf(client.getState())).toBe('saved');
    expect(client.getState().captions.at(-1)).toMatchObject({ isSaved: true });
  });

  it('given without a network arrives after it, once, in order', () => {
    const { client, socket, join, timers } = liveHarness();
    client.start();
    join();
    client.draft('I called', 'spoken');
    timers.advance(250);
    socket().onclose?.({ code: 1006 });
    client.draft('I called the team', 'spoken');
    client.commit('I called the team.', 'spoken');
    client.control('repeat');
    timers.advance(300);
    join({ draft: { turn_id: 'n2', text: 'I called', last_chunk_seq: 1 } });
    expect(socket().sent.map(({ type, seq }) => [type, seq])).toEqual([
      ['resume', undefined],
      ['chunk', 1],
      ['final', 2],
      ['control', undefined],
    ]);
  });

  it('survives a reload: the same messages go out under the same ids', () => {
    const store = memoryStore();
    const before = liveHarness({ store, ids: 'a' });
    before.client.start();
    before.join();
    before.client.commit('I called the team.', 'spoken');
    before.client.draft('And then', 'spoken');
    const id = before.sent('final')[0]?.id;

    const after = liveHarness({ store, ids: 'b' });
    after.client.start();
    expect(after.client.getState().turn?.text).toBe('And then');
    after.join();
    expect(after.sent('final').map((message) => message.id)).toEqual([id]);
    expect(after.sent('chunk').at(-1)).toMatchObject({ payload: 'And then' });
  });

  it('continued on another device is picked up where the server has it', () => {
    const { client, join, timers, sent } = liveHarness();
    client.start();
    join({ draft: { turn_id: 'other', text: 'I called', last_chunk_seq: 7 } });
    expect(client.getState().turn?.text).toBe('I called');
    client.draft('I called the team', 'spoken');
    timers.advance(250);
    expect(sent('chunk')).toMatchObject([{ turn_id: 'other', seq: 8 }]);
  });

  it('finished on another device is not said twice', () => {
    const store = memoryStore();
    const before = liveHarness({ store, ids: 'a' });
    before.client.start();
    before.join();
    before.client.draft('I called', 'spoken');

    const after = liveHarness({ store, ids: 'b' });
    after.client.start();
    after.join({ turns: [{ speaker: 'candidate', text: 'I called the team.' }] });
    after.timers.advance(1_000);
    expect(after.client.getState().turn).toBeNull();
    expect(after.sent('chunk')).toEqual([]);
  });

  it('longer than a message is sent in pieces that add up to it', () => {
    const { client, join, sent, timers } = liveHarness();
    client.start();
    join();
    const text = Array.from({ length: 3_000 }, (_, index) => `word${index}`).join(' ');
    client.draft(text.slice(0, 9_000), 'typed');
    timers.advance(1_000);
    client.commit(text, 'typed');
    let heard = '';
    for (const message of [...sent('chunk')]) {
      const piece = String(message.payload);
      heard = message.mode === 'cumulative' ? piece : `${heard} ${piece}`;
    }
    expect(heard.replace(/\s+/g, ' ')).toBe(text);
    expect(sent('final')).toMatchObject([{ payload: '' }]);
    const seqs = [...sent('chunk'), ...sent('final')].map((message) => message.seq);
    expect(seqs).toEqual(seqs.map((_, index) => index + 1));
  });

  it('that the server closed by itself is an answer, and later words are another', () => {
    const { client, join, say, sent, timers } = liveHarness();
    client.start();
    join();
    client.draft('I called the team', 'spoken');
    timers.advance(250);
    say({ type: 'interview_state', payload: 'Thinking', seq: 3, state: 'processing_answer' });
    expect(client.getState().turn).toBeNull();
    expect(client.getState().captions.at(-1)?.text).toBe('I called the team');
    client.draft('and one more thing', 'spoken');
    timers.advance(250);
    const [first, second] = sent('chunk');
    expect(second?.turn_id).not.toBe(first?.turn_id);
  });
});
