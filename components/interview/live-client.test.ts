import { describe, expect, it } from 'vitest';
import { liveHarness } from './live-harness.ts';
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
