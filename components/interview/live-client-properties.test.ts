import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { liveHarness, memoryStore } from './live-harness.ts';

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
