import fc from 'fast-check';
import { CONTROLS, PLAYBACK_EVENTS } from '#lib/interviews/protocol.ts';
import type { Effect } from './reducer/events.ts';
import { type ModelScript, VirtualInterview } from './virtual-interview.ts';

/** What may happen next; `n` picks among what there is. */
export type Happening =
  | { type: 'wait'; ms: number }
  | { type: 'chunk'; words: number; seq: number | null; mode: 'delta' | 'cumulative' | null }
  | { type: 'final'; words: number; seq: number | null }
  | { type: 'control'; n: number }
  | { type: 'connect' | 'disconnect' | 'restart' | 'resume' | 'stale_timer' }
  | { type: 'again'; n: number }
  /** what a voice tells of one of the newest segments; `share` of it was said, null: it doesn't tell */
  | { type: 'playback'; n: number; event: number; share: number | null }
  /** words over the interviewer, or wherever they fall */
  | { type: 'over'; n: number; isFinal: boolean; isTyped: boolean }
  /** the server's clock is set */
  | { type: 'clock'; ms: number }
  /** words of somebody who is not connected any more, or of another interview */
  | { type: 'stranger' }
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

/** Said over the interviewer: only listening, asking for the floor, few words, enough words, nothing. */
export const OVER = [
  'mm-hm',
  'ja genau',
  'wait',
  'Kafka',
  'that was my colleague and not me',
  'um',
  '',
] as const;

const overHappening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('playback' as const),
      n: fc.nat(6),
      event: fc.nat(PLAYBACK_EVENTS.length - 1),
      share: fc.option(fc.integer({ min: 0, max: 110 })),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      type: fc.constant('over' as const),
      n: fc.nat(OVER.length - 1),
      isFinal: fc.boolean(),
      isTyped: fc.oneof({ weight: 5, arbitrary: fc.constant(false) }, fc.boolean()),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      type: fc.constant('clock' as const),
      ms: fc.integer({ min: -14_400_000, max: 14_400_000 }),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('stranger' as const) }) },
);

/** An interview to which anything happens in any order; models answer when the story says so, late ones too. */
export class Story {
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
      case 'playback':
        return this.#playback(what);
      case 'over': {
        const payload = OVER[what.n] ?? '';
        const input = what.isTyped ? ('typed' as const) : ('spoken' as const);
        const turn_id = `o${interview.state.epoch}`;
        return what.isFinal
          ? interview.say({ type: 'final', payload, input, turn_id })
          : interview.say({ type: 'chunk', payload, input, turn_id, mode: 'cumulative' });
      }
      case 'clock':
        interview.skew += what.ms;
        return [];
      case 'stranger':
        return interview.say({ type: 'control', payload: 'skip' }, 'nobody');
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

  #playback({ n, event, share }: Extract<Happening, { type: 'playback' }>): Effect[] {
    const { interview } = this;
    const said = interview.sent.flatMap((message) =>
      message.type === 'llm_response' || message.type === 'mini_llm_filler' ? [message] : [],
    );
    const segment = said.at(-1 - n);
    return interview.say({
      type: 'playback',
      payload: {
        segment_id: segment?.segment_id ?? 's0',
        event: PLAYBACK_EVENTS[event] ?? 'start',
        ...(share === null
          ? {}
          : { char_index: Math.floor(((segment?.payload.length ?? 0) * share) / 100) }),
      },
    });
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

/** Anything that may happen to a client that shows the words. */
export const anyStory = fc.record({
  hasModel: fc.boolean(),
  happenings: fc.array(happening, { maxLength: 60 }),
});

/** The same, and with a client that plays them, a candidate who speaks over them, and a clock that is set. */
export const anySpokenStory = fc.record({
  hasModel: fc.boolean(),
  happenings: fc.array(fc.oneof(happening, overHappening), { maxLength: 60 }),
});

/** Tells a story; `check` is called after everything that happens. */
export function tell(
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
