import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ServerMessage } from '#lib/interviews/protocol.ts';
import { liveHarness, memoryStore } from './live-harness.ts';
import { saveStateOf } from './live-state.ts';

describe('a connection', () => {
  it('asks for everything when the page knows nothing, and shows where the interview stands', () => {
    const { client, socket, join } = liveHarness();
    client.start();
    join();
    expect(socket().sent).toMatchObject([{ type: 'resume', payload: { last_seq: null } }]);
    expect(client.getState()).toMatchObject({
      question: 'What did you do first?',
      server: { state: 'waiting_for_user_input', questionIndex: 1, interviewer: 'built_in' },
    });
  });

  it('comes back by itself, ever more slowly, and asks for what it missed', () => {
    const { client, socket, sockets, join, say, timers } = liveHarness();
    client.start();
    join();
    say({ type: 'interview_state', payload: 'Listening', seq: 3, state: 'waiting_for_user_input' });
    socket().onclose?.({ code: 1006 });
    expect(saveStateOf(client.getState())).toBe('reconnecting');
    timers.advance(300);
    expect(sockets).toHaveLength(2);
    socket().onclose?.({ code: 1006 });
    timers.advance(300);
    expect(sockets).toHaveLength(2);
    timers.advance(300);
    expect(sockets).toHaveLength(3);
    socket().onopen?.({});
    expect(socket().sent).toMatchObject([{ type: 'resume', payload: { last_seq: 3 } }]);
  });

  it.each([
    [4401, 'unauthorized'],
    [4404, 'not_found'],
    [4409, 'superseded'],
    [4410, 'ended'],
  ])('does not come back after %i', (code, why) => {
    const { client, socket, sockets, join, timers } = liveHarness();
    client.start();
    join();
    socket().onclose?.({ code });
    timers.advance(600_000);
    expect(sockets).toHaveLength(1);
    expect(client.getState().connection).toEqual({ type: 'stopped', why });
  });

  it('is given up when nothing is confirmed any more', () => {
    const { client, sockets, join, timers } = liveHarness();
    client.start();
    join();
    client.draft('I called', 'spoken');
    timers.advance(20_000);
    expect(sockets.length).toBeGreaterThan(1);
    expect(sockets[0]?.isClosed).toBe(true);
  });

  it('is given up at once when the browser says that the network is gone', () => {
    const { client, sockets, join, timers } = liveHarness();
    client.start();
    join();
    client.loseNetwork();
    expect(client.getState()).toMatchObject({ synced: false, connection: { type: 'connecting' } });
    expect(sockets.map(({ isClosed }) => isClosed)).toEqual([true, false]);
    sockets[1]?.onclose?.({ code: 1006 });
    client.loseNetwork();
    expect(sockets).toHaveLength(2);
    timers.advance(10_000);
    join();
    expect(client.getState().synced).toBe(true);
  });

  it('is asked for a sign of life when the page wakes', () => {
    const { client, sockets, join, timers } = liveHarness();
    client.start();
    join();
    client.wake();
    timers.advance(10_000);
    expect(sockets).toHaveLength(2);
  });
});

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

describe('the server’s complaints', () => {
  it('about missing words are answered with the words', () => {
    const { client, join, say, socket, timers } = liveHarness();
    client.start();
    join();
    client.draft('I called', 'spoken');
    timers.advance(250);
    client.draft('I called the team', 'spoken');
    timers.advance(250);
    const turnId = socket().sent.at(-1)?.turn_id ?? '';
    say({
      type: 'error',
      payload: '',
      code: 'missing_chunks',
      retryable: true,
      from: 1,
      to: 1,
      turn_id: turnId,
    });
    expect(
      socket()
        .sent.map((message) => message.seq)
        .slice(1),
    ).toEqual([1, 2, 1, 2]);
  });

  it('that may pass send the same message again, others let it go', () => {
    const { client, join, say, sent, timers } = liveHarness();
    client.start();
    join();
    client.commit('I called the team.', 'spoken');
    const id = sent('final')[0]?.id ?? '';
    say({ type: 'error', payload: 'Not saved.', code: 'not_saved', ref_id: id, retryable: true });
    expect(client.getState().notice?.text).toBe('Not saved.');
    timers.advance(1_000);
    expect(sent('final').map((message) => message.id)).toEqual([id, id]);
    say({
      type: 'error',
      payload: 'Unknown.',
      code: 'invalid_message',
      ref_id: id,
      retryable: false,
    });
    expect(client.getState().outbox).toEqual([]);
  });

  it('that it is not ready yet are met with patience', () => {
    const { client, socket, say, timers } = liveHarness();
    client.start();
    socket().onopen?.({});
    say({ type: 'error', payload: 'Not ready.', code: 'not_ready', retryable: true });
    timers.advance(2_000);
    expect(socket().sent.filter((message) => message.type === 'resume').length).toBeGreaterThan(1);
    expect(client.getState().server.state).toBe('preparing');
  });
});

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

describe('the end', () => {
  it('takes the text out of the browser', () => {
    const { client, join, say, store } = liveHarness();
    client.start();
    join();
    client.draft('And one more thing', 'typed');
    expect(store.entries.size).toBe(1);
    say({ type: 'end', payload: 'Thank you.', seq: 3, reason: 'plan_done' });
    expect(store.entries.size).toBe(0);
    expect(saveStateOf(client.getState())).toBe('finished');
  });
});

describe('whatever happens to the network', () => {
  it('every committed answer reaches the server, whole and in order', () => {
    const step = fc.oneof(
      fc.record({ type: fc.constant('draft' as const), words: fc.integer({ min: 1, max: 5 }) }),
      fc.constant({ type: 'commit' as const }),
      fc.constant({ type: 'cut' as const }),
      fc.constant({ type: 'reload' as const }),
      fc.constant({ type: 'ack' as const }),
      fc.record({ type: fc.constant('wait' as const), ms: fc.integer({ min: 1, max: 3_000 }) }),
    );
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const store = memoryStore();
        // The server of this test: takes every message once, and knows each open turn by its chunks.
        const taken = new Set<string>();
        const answers: string[] = [];
        let draft = { turn_id: null as string | null, text: '', last_chunk_seq: 0 };
        const finals: string[] = [];
        let page = liveHarness({ store, ids: 'p0-' });
        let pages = 0;
        let read = 0;
        const serve = () => {
          const socket = page.socket();
          if (socket.isClosed) return;
          for (; read < socket.sent.length; read += 1) {
            const message = socket.sent[read];
            if (!message?.id || taken.has(message.id)) continue;
            taken.add(message.id);
            if (message.type === 'chunk') {
              draft = {
                turn_id: message.turn_id ?? null,
                text: String(message.payload),
                last_chunk_seq: message.seq ?? 0,
              };
            }
            if (message.type === 'final') {
              answers.push(String(message.payload));
              draft = { turn_id: null, text: '', last_chunk_seq: 0 };
            }
          }
        };
        const join = () => {
          read = 0;
          page.join({ draft, turns: answers.map((text) => ({ speaker: 'candidate', text })) });
          serve();
        };
        const back = () => {
          for (
            let round = 0;
            round < 10 && page.client.getState().connection.type === 'waiting';
            round += 1
          ) {
            page.timers.advance(5_000);
          }
          if (page.client.getState().connection.type === 'connecting') join();
        };
        page.client.start();
        join();
        let text = '';
        let word = 0;
        for (const next of steps) {
          back();
          switch (next.type) {
            case 'draft':
              for (let i = 0; i < next.words; i += 1) text = `${text} w${word++}.`.trim();
              page.client.draft(text, 'spoken');
              break;
            case 'commit':
              page.client.commit(text, 'spoken');
              if (text) finals.push(text);
              text = '';
              break;
            case 'cut':
              serve();
              page.socket().onclose?.({ code: 1006 });
              break;
            case 'reload': {
              page.client.leave();
              pages += 1;
              page = liveHarness({ store, ids: `p${pages}-` });
              page.client.start();
              join();
              expect(page.client.getState().turn?.text ?? '').toBe(text);
              break;
            }
            case 'ack':
              serve();
              page.ackAll();
              break;
            case 'wait':
              page.timers.advance(next.ms);
              break;
          }
        }
        for (let round = 0; round < 5; round += 1) {
          back();
          serve();
          page.ackAll();
          page.timers.advance(300);
        }
        expect(answers).toEqual(finals);
      }),
      { numRuns: 200 },
    );
  });
});
