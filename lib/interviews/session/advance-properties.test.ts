import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockMs } from './reducer/state.ts';
import { joinWords } from './reducer/words.ts';
import { replay } from './virtual-interview.ts';
import { anyStory, tell } from './virtual-story.ts';

describe('for any order of events', () => {
  it('replaying the log gives the same state', () => {
    fc.assert(
      fc.property(anyStory, (given) => {
        const { interview } = tell(given, () => {});
        expect(replay(interview.log)).toEqual(interview.state);
        expect(JSON.parse(JSON.stringify(interview.state))).toEqual(interview.state);
      }),
      { numRuns: 300 },
    );
  });

  it('a turn gets one body at most, and nothing is sent for a call of before', () => {
    fc.assert(
      fc.property(anyStory, (given) => {
        const told = tell(given, ({ interview }, effects, before) => {
          const event = interview.log.at(-1);
          if (!event || !('call' in event)) return;
          const isCurrent =
            before.reply?.call === event.call ||
            before.reply?.mini.call === event.call ||
            before.turn?.tentative.call === event.call;
          if (!isCurrent) expect(effects).toEqual([]);
        });
        const responses = new Map<number, Set<string>>();
        for (const { epoch, message } of told.interview.state.sent) {
          if (message.type !== 'llm_response' || message.kind !== 'body') continue;
          const ids = responses.get(epoch) ?? new Set();
          responses.set(epoch, ids.add(message.response_id ?? ''));
        }
        for (const ids of responses.values()) expect(ids.size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });

  it('a body begins within eight seconds of every commit', () => {
    fc.assert(
      fc.property(anyStory, (given) => {
        let restartedAt = 0;
        tell(given, ({ interview }) => {
          if (interview.log.at(-1)?.type === 'restarted') restartedAt = interview.now;
          const { reply, config } = interview.state;
          if (reply?.body !== '') return;
          const since = Math.max(reply.committed_at, restartedAt);
          expect(interview.now - since).toBeLessThanOrEqual(config.fallback_ms);
        });
      }),
      { numRuns: 300 },
    );
  });

  it('the transcript holds what was said: nothing more, nothing less, each word once', () => {
    fc.assert(
      fc.property(anyStory, (given) => {
        const { interview } = tell(given, () => {});
        interview.say(
          { type: 'control', payload: 'end_interview' },
          interview.state.connection?.id,
        );
        const said = new Map<string, string>();
        for (const { message } of interview.state.sent) {
          if (message.type !== 'llm_response' && message.type !== 'mini_llm_filler') continue;
          if (message.speak === false || !message.response_id) continue;
          const before = said.get(message.response_id) ?? '';
          said.set(message.response_id, joinWords(before, message.payload));
        }
        const told = interview.state.turns.filter(({ speaker }) => speaker === 'interviewer');
        // A reply that the end of the story found under way is not a turn yet.
        const spoken = [...said.values()].slice(0, told.length);
        expect(told.map(({ text }) => text)).toEqual(spoken);
        expect(interview.state.turns.map(({ ordinal }) => ordinal)).toEqual(
          interview.state.turns.map((_, index) => index),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('seq rises by one, time runs forward, and the clock never runs for nobody', () => {
    fc.assert(
      fc.property(anyStory, (given) => {
        let clock = 0;
        const { interview } = tell(given, (told) => {
          const { state, now, log } = told.interview;
          // Of the time between the newest event and a crash nothing is known.
          if (log.at(-1)?.type === 'restarted') clock = 0;
          const next = clockMs(state, now);
          expect(next).toBeGreaterThanOrEqual(clock);
          clock = next;
          if (state.connection === null || state.paused !== null) {
            expect(state.clock.running_since).toBeNull();
          }
        });
        expect(interview.state.sent.map(({ message }) => message.seq)).toEqual(
          interview.state.sent.map((_, index) => index + 1),
        );
      }),
      { numRuns: 300 },
    );
  });
});
