import { describe, expect, it } from 'vitest';
import type { ProviderHealth } from './interviewer.ts';
import type { Effect, ReplyFailure } from './reducer/events.ts';
import type { Provider } from './reducer/state.ts';
import { TURN_DEFAULTS, type TurnConfig } from './turn-config.ts';
import { replay, type VirtualEvent, VirtualInterview } from './virtual-interview.ts';

const ANSWER =
  'In my last project I ran the order service. I added a queue myself and it cut failures by 30 percent because spikes no longer hit the database.';
const HEDGE_MS = 200;
const WELL: ProviderHealth = { pressure: 0, rests_until: null, hedge_after_ms: HEDGE_MS };

type Call = Extract<Effect, { type: 'call_reply' }>;
/** What each provider does with its first, second … call, in ms after the call. */
type Plays = Partial<Record<Provider, ((call: number) => [number, VirtualEvent][])[]>>;

const says =
  (ms: number, text: string, act: 'probe' | 'ask' = 'probe') =>
  (call: number): [number, VirtualEvent][] => [
    [ms, { type: 'reply_act', call, act }],
    [ms, { type: 'reply_end', call, text, ttft_ms: ms }],
  ];
const fails =
  (ms: number, failure: ReplyFailure) =>
  (call: number): [number, VirtualEvent][] => [[ms, { type: 'reply_failed', call, failure }]];
const breaksOff =
  (ms: number, text: string) =>
  (call: number): [number, VirtualEvent][] => [
    [ms, { type: 'reply_act', call, act: 'probe' }],
    [ms, { type: 'reply_segment', call, text, ttft_ms: ms }],
    [ms + 100, { type: 'reply_failed', call, failure: 'gap' }],
  ];
const silent = () => [];

function talk(
  plays: Plays,
  options: {
    second?: boolean;
    health?: Partial<ProviderHealth>;
    config?: Partial<TurnConfig>;
  } = {},
) {
  const calls: Call[] = [];
  const counts = { primary: 0, fallback: 0 };
  const interview = new VirtualInterview({
    second: options.second ?? true,
    ...(options.config ? { config: options.config } : {}),
    model: (effect) => {
      if (effect.type !== 'call_reply') return [];
      calls.push(effect);
      const play = plays[effect.provider]?.[counts[effect.provider]];
      counts[effect.provider] += 1;
      return (play?.(effect.call) ?? []).map(([after, event]) => ({ after, event }));
    },
  });
  interview.connect();
  interview.wait(11_000);
  interview.dispatch({
    type: 'providers',
    health: { primary: { ...WELL, ...options.health }, fallback: WELL },
  });
  // Second calls must be earned.
  interview.state = { ...interview.state, hedge_credit: 1 };
  const answer = (ms: number) => {
    interview.say({ type: 'final', payload: ANSWER });
    interview.wait(ms);
    return interview.state.turns.at(-1);
  };
  return { interview, calls, answer };
}

function aborted(interview: VirtualInterview): number[] {
  return interview.effects.flatMap((effect) => (effect.type === 'abort_call' ? [effect.call] : []));
}

describe('a call without a word for longer than most', () => {
  it('is made at the second provider too, and the first to speak is heard', () => {
    const { interview, calls, answer } = talk({
      primary: [says(900, 'Too late, I fear. What was it?')],
      fallback: [says(150, 'What was your own part?')],
    });
    const turn = answer(1_000);
    expect(calls.map(({ provider }) => provider)).toEqual(['primary', 'fallback']);
    expect(turn).toMatchObject({
      text: 'What was your own part?',
      flags: { provider: 'fallback', hedged: true },
      metrics: { ttft_ms: 150, first_word_ms: HEDGE_MS + 150, hedges: 1, calls: 2, failures: 0 },
    });
    expect(aborted(interview)).toContain(calls[0]?.call);
    expect(interview.texts('body').join(' ')).not.toContain('Too late');
  });

  it('is heard after all when it speaks before the second one', () => {
    const { interview, calls, answer } = talk({
      primary: [says(300, 'What was your own part?')],
      fallback: [says(500, 'Another question?')],
    });
    expect(answer(1_000)).toMatchObject({
      text: 'What was your own part?',
      flags: { provider: 'primary', hedged: true },
      metrics: { ttft_ms: 300 },
    });
    expect(aborted(interview)).toContain(calls[1]?.call);
  });

  it('waits for nobody when it fails: the second one is there already', () => {
    const { calls, answer } = talk({
      primary: [fails(250, 'failed')],
      fallback: [says(300, 'What was your own part?')],
    });
    expect(answer(1_000)).toMatchObject({
      text: 'What was your own part?',
      metrics: { failures: 1, first_word_ms: HEDGE_MS + 300 },
    });
    expect(calls).toHaveLength(2);
  });

  it('goes on alone when the second one fails, or gives what cannot be used', () => {
    for (const second of [
      fails(50, 'failed'),
      says(50, 'Great answer!'),
      says(50, ''),
      (call: number): [number, VirtualEvent][] => [[50, { type: 'reply_act', call, act: 'close' }]],
    ]) {
      const { answer } = talk({
        primary: [says(600, 'What was your own part?')],
        fallback: [second],
      });
      expect(answer(1_000)).toMatchObject({
        text: 'What was your own part?',
        flags: { provider: 'primary' },
      });
    }
  });

  it.each([0.1, TURN_DEFAULTS.hedge_share])(
    'is made twice for no more replies than earn it, each %s of one, however slow they all are',
    (share) => {
      const { interview } = talk(
        {
          primary: Array(40).fill(says(400, 'What was your own part?')),
          fallback: Array(40).fill(says(50, 'What was your own part?')),
        },
        { config: { hedge_share: share } },
      );
      for (let turn = 0; turn < 20; turn += 1) {
        interview.say({ type: 'final', payload: `${ANSWER} Number ${turn}.` });
        interview.wait(9_000);
      }
      const replies = interview.state.turns.filter(({ metrics }) => metrics.calls !== undefined);
      const sum = (name: string) =>
        replies.reduce((total, { metrics }) => total + (metrics[name] ?? 0), 0);
      expect(sum('calls')).toBeGreaterThan(4);
      // One was saved up.
      expect(sum('hedges')).toBeLessThanOrEqual(1 + share * replies.length);
      expect(sum('hedges')).toBeGreaterThan(0);
    },
  );

  it.each([
    ['there is no second one', { second: false }],
    ['the pace is not known', { health: { hedge_after_ms: null } }],
    ['the provider is under pressure', { health: { pressure: 3 } }],
  ])('is made once when %s', (_why, options) => {
    const { calls, answer } = talk({ primary: [says(400, 'What was it?')] }, options);
    expect(answer(1_000)).toMatchObject({ flags: { provider: 'primary' }, metrics: { hedges: 0 } });
    expect(calls).toHaveLength(1);
  });
});

describe('a provider that asked to be left alone', () => {
  it('is not called; the other one is', () => {
    const { interview, calls, answer } = talk({ fallback: [says(100, 'What was it?')] });
    const until = interview.now + 5_000;
    interview.dispatch({
      type: 'providers',
      health: { primary: { ...WELL, pressure: 3, rests_until: until }, fallback: WELL },
    });
    expect(answer(500)).toMatchObject({ text: 'What was it?', flags: { provider: 'fallback' } });
    expect(calls.map(({ provider }) => provider)).toEqual(['fallback']);
  });

  it('leaves the built-in interviewer to speak at once when there is no other', () => {
    const { interview, calls, answer } = talk({}, { second: false });
    interview.dispatch({
      type: 'providers',
      health: { primary: { ...WELL, rests_until: interview.now + 60_000 }, fallback: WELL },
    });
    expect(answer(0)).toMatchObject({ flags: { built_in: true }, metrics: { first_word_ms: 0 } });
    expect(calls).toEqual([]);
    interview.wait(30_000);
  });

  it('is called again when its time is over', () => {
    const { interview, calls, answer } = talk({ primary: [says(100, 'What was it?')] });
    interview.dispatch({
      type: 'providers',
      health: { primary: { ...WELL, rests_until: interview.now + 1_000 }, fallback: WELL },
    });
    interview.wait(1_000);
    answer(500);
    expect(calls.map(({ provider }) => provider)).toEqual(['primary']);
  });
});

describe('pressure', () => {
  const words = Array.from({ length: 40 }, (_, index) => `word${index}`).join(' ');
  function kinds(pressure: number): string[] {
    // A provider known to be quick is asked for no acknowledgement at all.
    const { interview } = talk({}, { health: { pressure, hedge_after_ms: 2_000 } });
    interview.say({ type: 'chunk', payload: 'The first words' });
    interview.wait(2_100);
    interview.say({ type: 'chunk', payload: words });
    interview.wait(800);
    return interview.effects.flatMap((effect) =>
      effect.type === 'call_acknowledge'
        ? ['acknowledgement']
        : effect.type === 'call_reply'
          ? ['speculation']
          : [],
    );
  }

  it('takes acknowledgements first, then replies that run ahead, never the reply', () => {
    expect(kinds(0)).toEqual(expect.arrayContaining(['acknowledgement', 'speculation']));
    expect(kinds(1)).not.toContain('acknowledgement');
    expect(kinds(1)).toContain('speculation');
    expect(kinds(2)).toEqual([]);
    const { calls, answer } = talk({ primary: [says(50, 'What?')] }, { health: { pressure: 3 } });
    expect(answer(500)).toMatchObject({ flags: { provider: 'primary' } });
    expect(calls).toHaveLength(1);
  });
});

describe('a sentence that broke off', () => {
  const HALF = 'You spoke of the order service, and';

  it.each([
    ['goes on', 'what was your own part?'],
    ['says it again', `${HALF} what was your own part?`],
    ['takes up its end', 'the order service, and what was your own part?'],
  ])('is said once when the next model %s', (_how, text) => {
    const { interview, calls, answer } = talk({
      primary: [breaksOff(50, HALF)],
      fallback: [says(100, text)],
    });
    expect(answer(1_000)?.text).toBe(`${HALF} what was your own part?`);
    expect(interview.texts('body').slice(-2)).toEqual([HALF, 'what was your own part?']);
    expect(calls[1]?.request).toMatchObject({ spoken: HALF, decision: { allowed: ['probe'] } });
  });

  it('is said once when the repetition comes in pieces', () => {
    const { answer } = talk({
      primary: [breaksOff(50, HALF)],
      fallback: [
        (call) => [
          [100, { type: 'reply_act', call, act: 'probe' }],
          [100, { type: 'reply_segment', call, text: 'You spoke of the', ttft_ms: 100 }],
          [150, { type: 'reply_segment', call, text: 'order service, and what', ttft_ms: 100 }],
          [200, { type: 'reply_end', call, text: 'was your own part?', ttft_ms: 100 }],
        ],
      ],
    });
    expect(answer(1_000)?.text).toBe(`${HALF} what was your own part?`);
  });

  it('is ended by the rules when no model has anything to add', () => {
    const { answer } = talk({
      primary: [breaksOff(50, HALF), says(50, HALF)],
      fallback: [says(100, HALF)],
    });
    const turn = answer(1_000);
    expect(turn?.text.startsWith(HALF)).toBe(true);
    expect(turn?.text.match(/order service/g)).toHaveLength(1);
    expect(turn).toMatchObject({ flags: { built_in: true }, metrics: { failures: 3 } });
  });
});

describe('what calls have cost', () => {
  it('is booked on their turn: useful where they were heard, wasted where not', () => {
    const { interview, calls, answer } = talk({
      primary: [silent],
      fallback: [says(150, 'What was your own part?')],
    });
    answer(1_000);
    const [lost, heard] = calls;
    const spend = (call: number | undefined, output_tokens: number, is_estimated: boolean) =>
      interview.dispatch({
        type: 'call_spent',
        call: call ?? 0,
        purpose: 'reply',
        input_tokens: 100,
        output_tokens,
        is_estimated,
      });
    spend(heard?.call, 12, false);
    spend(lost?.call, 3, true);
    expect(interview.state.turns.at(-1)?.metrics).toMatchObject({
      tokens_useful: 12,
      tokens_wasted: 3,
      tokens_input: 200,
      tokens_estimated: 103,
    });
    // Of a reply that ran ahead in the next turn and was given up: booked with that turn's reply.
    spend(99, 7, true);
    expect(interview.state.turns.at(-1)?.metrics.tokens_wasted).toBe(3);
    expect(interview.state.spending.open.wasted).toBe(7);
  });
});

it('is all in the log: replaying it gives the same state', () => {
  const { interview, answer } = talk({
    primary: [breaksOff(500, 'You spoke of the order service, and'), fails(10, 'rate_limited')],
    fallback: [fails(20, 'no_first_text')],
  });
  // The credit of `talk` is no event.
  interview.state = replay(interview.log);
  answer(20_000);
  expect(replay(interview.log)).toEqual(interview.state);
});
