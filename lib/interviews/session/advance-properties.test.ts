import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CONTROLS } from '#lib/interviews/protocol.ts';
import type { Effect } from './reducer/events.ts';
import { clockMs } from './reducer/state.ts';
import { joinWords, plainWords } from './reducer/words.ts';
import { type ModelScript, replay, VirtualInterview } from './virtual-interview.ts';

/** What may happen next; `n` picks among what there is. */
type Happening =
  | { type: 'wait'; ms: number }
  | { type: 'chunk'; words: number; seq: number | null; mode: 'delta' | 'cumulative' | null }
  | { type: 'final'; words: number; seq: number | null }
  | { type: 'control'; n: number }
  | { type: 'connect' | 'disconnect' | 'restart' | 'resume' | 'stale_timer' }
  | { type: 'again'; n: number }
  | { type: 'model'; n: number; how: 'act' | 'segment' | 'end' | 'fail' | 'acknowledge' };

const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      type: fc.constant('wait' as const),
      ms: fc.oneof(fc.integer({ min: 0, max: 900 }), fc.integer({ min: 0, max: 40_000 })),
    }),
  },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('chunk' as const),
      words: fc.integer({ min: 0, max: 30 }),
      seq: fc.option(fc.integer({ min: 1, max: 6 })),
      mode: fc.option(fc.constantFrom('delta' as const, 'cumulative' as const)),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('final' as const),
      words: fc.integer({ min: 0, max: 12 }),
      seq: fc.option(fc.integer({ min: 1, max: 8 })),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ type: fc.constant('control' as const), n: fc.nat(CONTROLS.length - 2) }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constantFrom(
        'connect' as const,
        'disconnect' as const,
        'restart' as const,
        'resume' as const,
        'stale_timer' as const,
      ),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('again' as const), n: fc.nat(20) }) },
  {
    weight: 6,
    arbitrary: fc.record({
      type: fc.constant('model' as const),
      n: fc.nat(3),
      how: fc.constantFrom(
        'act' as const,
        'segment' as const,
        'end' as const,
        'fail' as const,
        'acknowledge' as const,
      ),
    }),
  },
);

/** An interview to which anything happens in any order; models answer when the story says so, late ones too. */
class Story {
  readonly calls: number[] = [];
  readonly interview: VirtualInterview;
  #words = 0;
  #connections = 0;

  constructor(hasModel: boolean) {
    const model: ModelScript = (call) => {
      this.calls.push(call.call);
      return [];
    };
    this.interview = new VirtualInterview(hasModel ? { model, second: true } : {});
    this.interview.connect('c0');
  }

  happen(what: Happening): Effect[] {
    const { interview } = this;
    switch (what.type) {
      case 'wait':
        interview.wait(what.ms);
        return [];
      case 'chunk':
        return interview.say({
          type: 'chunk',
          payload: this.#newWords(what.words),
          ...(what.seq === null ? {} : { seq: what.seq, turn_id: `t${interview.state.epoch}` }),
          ...(what.mode === null ? {} : { mode: what.mode }),
        });
      case 'final':
        return interview.say({
          type: 'final',
          payload: this.#newWords(what.words),
          ...(what.seq === null ? {} : { seq: what.seq, turn_id: `t${interview.state.epoch}` }),
        });
      case 'control':
        // All but `end_interview`, which would end most stories early.
        return interview.say({ type: 'control', payload: CONTROLS[what.n + 1] ?? 'repeat' });
      case 'connect':
        this.#connections += 1;
        return interview.connect(`c${this.#connections}`);
      case 'disconnect':
        return interview.dispatch({
          type: 'disconnected',
          connection: interview.state.connection?.id ?? 'nobody',
        });
      case 'resume':
        return interview.say({ type: 'resume', payload: { last_seq: null } });
      case 'restart':
        interview.restart();
        return [];
      case 'stale_timer':
        return interview.dispatch({ type: 'timer', name: 'fallback', generation: 1 });
      case 'again': {
        const event = interview.log.filter(({ type }) => type === 'message').at(-1 - what.n);
        return event ? interview.dispatch(event) : [];
      }
      case 'model':
        return this.#model(this.calls.at(-1 - what.n) ?? 1, what.how);
      default:
        return what satisfies never;
    }
  }

  #model(call: number, how: Extract<Happening, { type: 'model' }>['how']): Effect[] {
    const { interview } = this;
    switch (how) {
      case 'act': {
        const act = interview.state.reply?.decision.allowed[0] ?? 'ask';
        return interview.dispatch({ type: 'reply_act', call, act });
      }
      case 'segment':
        return interview.dispatch({
          type: 'reply_segment',
          call,
          text: 'You mentioned a queue.',
          ttft_ms: 100,
        });
      case 'end':
        return interview.dispatch({
          type: 'reply_end',
          call,
          text: 'What came of it?',
          ttft_ms: 100,
        });
      case 'fail':
        return interview.dispatch({ type: 'reply_failed', call, failure: 'failed' });
      case 'acknowledge':
        return interview.dispatch({ type: 'acknowledged', call, text: 'I see.' });
      default:
        return how satisfies never;
    }
  }

  #newWords(count: number): string {
    return Array.from({ length: count }, () => {
      this.#words += 1;
      return `w${this.#words}`;
    }).join(' ');
  }
}

const story = fc.record({
  hasModel: fc.boolean(),
  happenings: fc.array(happening, { maxLength: 60 }),
});

function tell(
  { hasModel, happenings }: { hasModel: boolean; happenings: Happening[] },
  check: (story: Story, effects: Effect[], before: Story['interview']['state']) => void,
): Story {
  const told = new Story(hasModel);
  for (const what of happenings) {
    const before = told.interview.state;
    const effects = told.happen(what);
    check(told, effects, before);
  }
  return told;
}

describe('for any order of events', () => {
  it('replaying the log gives the same state', () => {
    fc.assert(
      fc.property(story, (given) => {
        const { interview } = tell(given, () => {});
        expect(replay(interview.log)).toEqual(interview.state);
        expect(JSON.parse(JSON.stringify(interview.state))).toEqual(interview.state);
      }),
      { numRuns: 300 },
    );
  });

  it('a turn gets one body at most, and nothing is sent for a call of before', () => {
    fc.assert(
      fc.property(story, (given) => {
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
      fc.property(story, (given) => {
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
      fc.property(story, (given) => {
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
      fc.property(story, (given) => {
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

describe('for any cutting, doubling and shuffling of chunks', () => {
  /** Words of one turn, cut into chunks; some are sent twice, and neighbours change places. */
  const turn = fc.record({
    cuts: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 10 }),
    doubled: fc.array(fc.nat(9), { maxLength: 4 }),
    swaps: fc.array(fc.nat(8), { maxLength: 4 }),
    finalIsWhole: fc.boolean(),
    finalFirst: fc.boolean(),
  });

  it('each answer is taken whole, in order and once', () => {
    fc.assert(
      fc.property(fc.array(turn, { minLength: 1, maxLength: 4 }), (turns) => {
        const interview = new VirtualInterview();
        interview.connect();
        let count = 0;
        const wanted: string[] = [];
        turns.forEach(({ cuts, doubled, swaps, finalIsWhole, finalFirst }, index) => {
          interview.wait(20_000);
          if (interview.state.status === 'ended') return;
          const pieces = cuts.map((length) =>
            Array.from({ length }, () => {
              count += 1;
              return `w${count}`;
            }).join(' '),
          );
          const whole = pieces.join(' ');
          wanted.push(whole);
          const chunks = pieces.map((payload, place) => ({
            type: 'chunk' as const,
            payload,
            turn_id: `t${index}`,
            seq: place + 1,
          }));
          for (const place of doubled) {
            const chunk = chunks[place];
            if (chunk) chunks.push(chunk);
          }
          for (const place of swaps) {
            const [a, b] = [chunks[place], chunks[place + 1]];
            if (a && b) chunks.splice(place, 2, b, a);
          }
          const final = {
            type: 'final' as const,
            payload: finalIsWhole ? whole : '',
            turn_id: `t${index}`,
            seq: pieces.length + 1,
          };
          const late = finalFirst ? chunks.splice(-1) : [];
          for (const message of [...chunks, final, ...late]) interview.say(message);
        });
        const answers = interview.state.turns.filter(({ speaker }) => speaker === 'candidate');
        expect(answers.map(({ text }) => plainWords(text).join(' '))).toEqual(wanted);
      }),
      { numRuns: 300 },
    );
  });
});
