import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createManualTimers } from '#components/speech/manual-timers.ts';
import { createSilentSynthesizer } from '#components/speech/silent-synthesizer.ts';
import { CLOSE_CODES, errorMessage, type ServerMessage } from '#lib/interviews/protocol.ts';
import { decodeClientMessage } from '#lib/interviews/protocol-frames.ts';
import { talkingModel, VirtualInterview } from '#lib/interviews/session/virtual-interview.ts';
import { createConversation } from './conversation.ts';
import type { AnswerMode } from './conversation-state.ts';
import { createLiveClient, type SocketLike } from './live-client.ts';
import { memoryStore } from './live-harness.ts';
import { roomView } from './room-view-model.ts';
import { fakeRecognizer } from './talk-harness.ts';

const TICK_MS = 10;
const LATENCY_MS = 30;

/** The candidate's page and the server's turn engine, joined by a wire with a delay, on one virtual clock. */
function setUp(options: { mode: AnswerMode; model?: 'slow' }) {
  const timers = createManualTimers();
  const store = memoryStore();
  const server = new VirtualInterview(
    options.model ? { model: talkingModel(1_400, 'probe', 'And what came of it?') } : {},
  );
  const taken = new Set<string>();
  let connections = 0;
  let pages = 0;
  let isNetworkUp = true;
  let wire: { id: string; socket: SocketLike; isOpen: boolean } | null = null;
  let read = 0;

  function openSocket(): SocketLike {
    connections += 1;
    const id = `c${connections}`;
    const socket: SocketLike = {
      onopen: null,
      onmessage: null,
      onclose: null,
      send(data) {
        timers.after(LATENCY_MS, () => {
          if (!own.isOpen) return;
          const decoded = decodeClientMessage(data);
          if (!decoded.ok) throw new Error(`The server could not read ${data}`);
          const messageId = decoded.message.id;
          const isNew = messageId === undefined || !taken.has(messageId);
          const effects = isNew ? server.say(decoded.message, id) : [];
          pump();
          const isRefused = effects.some((effect) => effect.type === 'reject');
          if (messageId === undefined || isRefused) return;
          // As the server's log does it: a message is its id, and is confirmed however often it comes.
          taken.add(messageId);
          timers.after(LATENCY_MS, () => {
            if (own.isOpen)
              own.socket.onmessage?.({ data: JSON.stringify({ type: 'ack', id: messageId }) });
          });
        });
      },
      close: () => drop(own),
    };
    const own = { id, socket, isOpen: false };
    timers.after(LATENCY_MS, () => {
      if (!isNetworkUp) {
        socket.onclose?.({ code: 1006 });
        return;
      }
      own.isOpen = true;
      wire = own;
      server.connect(id);
      socket.onopen?.({});
      pump();
    });
    return socket;
  }

  function drop(which: NonNullable<typeof wire>): void {
    if (!which.isOpen) return;
    which.isOpen = false;
    server.dispatch({ type: 'disconnected', connection: which.id });
  }

  /** Brings what the engine decided to the page. */
  function pump(): void {
    for (; read < server.effects.length; read += 1) {
      const effect = server.effects[read];
      const own = wire;
      if (!effect || !own || !('connection' in effect) || effect.connection !== own.id) continue;
      const tell = (message: ServerMessage) => {
        timers.after(LATENCY_MS, () => {
          if (own.isOpen) own.socket.onmessage?.({ data: JSON.stringify(message) });
        });
      };
      if (effect.type === 'send') tell(effect.message);
      if (effect.type === 'reject') {
        tell(errorMessage(effect.code, { ...(effect.id ? { ref_id: effect.id } : {}) }));
      }
      if (effect.type === 'close') {
        const code = CLOSE_CODES[effect.why === 'revoked' ? 'unauthorized' : effect.why];
        timers.after(LATENCY_MS, () => own.socket.onclose?.({ code }));
      }
    }
  }

  function openPage() {
    pages += 1;
    const page = pages;
    let ids = 0;
    const client = createLiveClient({
      interviewId: 'int_1',
      openSocket,
      store,
      timers,
      newId: () => `p${page}-${ids++}`,
      luck: () => 0.5,
    });
    const recognizer = fakeRecognizer();
    const conversation = createConversation({
      client,
      recognizer,
      voice: null,
      silent: createSilentSynthesizer(timers),
      timers,
      language: 'en',
      mode: options.mode,
      hasSound: false,
    });
    client.start();
    return { client, recognizer, conversation };
  }

  let page = openPage();
  const run = (ms: number) => {
    for (let passed = 0; passed < ms; passed += TICK_MS) {
      timers.advance(TICK_MS);
      server.wait(TICK_MS);
      pump();
    }
  };
  const phase = () => roomView(page.client.getState(), page.conversation.getState()).phase;
  return {
    server,
    store,
    run,
    phase,
    page: () => page,
    runUntil(done: () => boolean, mostMs = 120_000) {
      for (let passed = 0; !done(); passed += TICK_MS) {
        if (passed > mostMs) throw new Error(`Nothing happened any more; the room is ${phase()}.`);
        run(TICK_MS);
      }
    },
    cut(ms: number) {
      isNetworkUp = false;
      const own = wire;
      if (own?.isOpen) {
        drop(own);
        own.socket.onclose?.({ code: 1006 });
      }
      run(ms);
      isNetworkUp = true;
    },
    reload() {
      page.conversation.dispose();
      page.client.leave();
      page = openPage();
    },
    answers: () =>
      server.state.turns.filter((turn) => turn.speaker === 'candidate').map((turn) => turn.text),
  };
}

const ANSWERS = [
  'We ran a payment system for three shops, and I was on call for it every second week.',
  'First I look at what changed, then I compare the graphs before and after, and I roll back.',
  'I wrote a plan with two steps, and we copied the data at night while both were running.',
  'Nothing for now, thank you.',
  'That was all I wanted to say about it.',
];

describe('a whole interview with the server’s turn engine', () => {
  it.each([undefined, 'slow'] as const)('is spoken from hello to goodbye (model: %s)', (model) => {
    const it = setUp({ mode: 'voice', ...(model ? { model } : {}) });
    const said: string[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
      it.runUntil(() => it.phase() === 'listening' || it.phase() === 'finished');
      if (it.phase() === 'finished') break;
      const answer = `${ANSWERS[turn % ANSWERS.length]} Number ${turn}.`;
      const words = answer.split(' ');
      for (let count = 1; count <= words.length; count += 1) {
        it.page().recognizer.partial(words.slice(0, count).join(' '));
        it.run(300);
      }
      it.page().recognizer.final(answer);
      said.push(answer);
      it.run(1_500);
    }
    expect(it.phase()).toBe('finished');
    expect(it.server.state.end_reason).toBe('plan_done');
    expect(it.answers()).toEqual(said);
    expect(it.store.entries.size).toBe(0);
  });

  it('is typed from hello to goodbye', () => {
    const it = setUp({ mode: 'typing' });
    const written: string[] = [];
    for (let turn = 0; turn < 30; turn += 1) {
      it.runUntil(() => it.phase() === 'yourTurn' || it.phase() === 'finished');
      if (it.phase() === 'finished') break;
      const answer = `${ANSWERS[turn % ANSWERS.length]} Number ${turn}.`;
      it.page().conversation.type(answer.slice(0, 20));
      it.run(5_000);
      it.page().conversation.type(answer);
      it.page().conversation.done();
      written.push(answer);
      it.run(500);
    }
    expect(it.phase()).toBe('finished');
    expect(it.answers()).toEqual(written);
  });

  it('keeps a spoken answer through a lost network in the middle of it', () => {
    const it = setUp({ mode: 'voice' });
    it.runUntil(() => it.phase() === 'listening');
    it.page().recognizer.final('We ran a payment system');
    it.run(400);
    it.cut(1_000);
    it.page().recognizer.final('for three shops.');
    it.runUntil(() => it.phase() === 'asking');
    expect(it.answers()).toEqual(['We ran a payment system for three shops.']);
  });

  it('comes back after a reload to the same question, with the words kept, and asks nothing twice', () => {
    const it = setUp({ mode: 'voice' });
    it.runUntil(() => it.phase() === 'listening');
    const question = it.page().client.getState().question;
    it.page().recognizer.final('We ran a payment system and');
    it.run(400);
    it.reload();
    it.run(1_000);
    expect(it.page().client.getState().question).toBe(question);
    expect(it.page().conversation.getState().answer).toBe('We ran a payment system and');
    expect(it.phase()).toBe('listening');
    it.page().recognizer.final('it was for three shops.');
    it.runUntil(() => it.phase() === 'asking');
    expect(it.answers()).toEqual(['We ran a payment system and it was for three shops.']);
  });

  it('ends when the candidate wants it to, with the words that were begun', () => {
    const it = setUp({ mode: 'voice' });
    it.runUntil(() => it.phase() === 'listening');
    it.page().recognizer.partial('We ran a payment');
    it.run(200);
    it.page().conversation.end();
    it.runUntil(() => it.page().client.getState().ended !== null);
    expect(it.server.state.end_reason).toBe('candidate');
    expect(it.answers()).toEqual(['We ran a payment']);
  });

  it('has every word of every answer once, in order, whatever the network does', () => {
    const trouble = fc.oneof(
      fc.record({ type: fc.constant('cut' as const), ms: fc.integer({ min: 10, max: 9_000 }) }),
      fc.constant({ type: 'reload' as const }),
      fc.record({ type: fc.constant('calm' as const), ms: fc.integer({ min: 10, max: 700 }) }),
    );
    fc.assert(
      fc.property(fc.array(trouble, { minLength: 1, maxLength: 12 }), (troubles) => {
        const it = setUp({ mode: 'typing' });
        const written: string[] = [];
        let number = 0;
        for (const next of troubles) {
          it.runUntil(() => it.phase() === 'yourTurn' || it.phase() === 'finished');
          if (it.phase() === 'finished') break;
          const answer = `Answer ${number++}: ${ANSWERS[number % ANSWERS.length]}`;
          it.page().conversation.type(answer.slice(0, 30));
          it.run(number % 2 === 0 ? 1_200 : 200);
          if (next.type === 'cut') it.cut(next.ms);
          else if (next.type === 'reload') it.reload();
          else it.run(next.ms);
          it.page().conversation.type(answer);
          it.page().conversation.done();
          written.push(answer);
          if (next.type === 'cut') it.cut(next.ms);
          else if (next.type === 'reload') it.reload();
          it.run(1_000);
        }
        it.runUntil(() => it.answers().length >= written.length, 30_000);
        expect(it.answers()).toEqual(written);
      }),
      { numRuns: 25 },
    );
  }, 60_000);
});
