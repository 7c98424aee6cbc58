import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ProviderHealth } from './interviewer.ts';
import type { Effect } from './reducer/events.ts';
import { FIRST_HEDGE_CREDIT } from './reducer/provider-calls.ts';
import { replay, type VirtualEvent, VirtualInterview } from './virtual-interview.ts';

const ANSWER =
  'In my last project I ran the order service. I added a queue myself and it cut failures by 30 percent because spikes no longer hit the database.';

/** Many more second calls than by default, so that they meet all else that can happen. */
const SHARE = 0.5;

/** What a call does: nothing, or so many pieces, and then its end, a failure, or silence. */
const play = fc.record({
  first: fc.integer({ min: 0, max: 3_500 }),
  gap: fc.integer({ min: 0, max: 1_400 }),
  pieces: fc.integer({ min: 0, max: 4 }),
  end: fc.constantFrom('asks', 'ends', 'fails', 'limited', 'stalls'),
});
const health: fc.Arbitrary<ProviderHealth & { rest: number }> = fc.record({
  pressure: fc.integer({ min: 0, max: 3 }),
  rest: fc.constantFrom(0, 0, 0, 2_000, 60_000),
  rests_until: fc.constant(null),
  hedge_after_ms: fc.constantFrom(null, 120, 400, 1_500),
});
const story = fc.record({
  plays: fc.array(play, { minLength: 1, maxLength: 12 }),
  turns: fc.array(fc.record({ primary: health, fallback: health, wait: fc.nat(20_000) }), {
    minLength: 1,
    maxLength: 8,
  }),
  restartAt: fc.option(fc.nat(7)),
});

function eventsOf(call: number, { first, gap, pieces, end }: Parameters<typeof asked>[1]) {
  const events: { after: number; event: VirtualEvent }[] = [
    { after: first, event: { type: 'reply_act', call, act: 'probe' } },
  ];
  let after = first;
  for (let piece = 0; piece < pieces; piece += 1) {
    const text = `Call ${call} says its part ${piece}.`;
    events.push({ after, event: { type: 'reply_segment', call, text, ttft_ms: first } });
    after += gap;
  }
  return [...events, ...asked(call, { first, gap, pieces, end }, after)];
}

function asked(
  call: number,
  { first, end }: { first: number; gap: number; pieces: number; end: string },
  after: number,
): { after: number; event: VirtualEvent }[] {
  switch (end) {
    case 'asks':
      return [
        {
          after,
          event: { type: 'reply_end', call, text: `What of call ${call}?`, ttft_ms: first },
        },
      ];
    case 'ends':
      return [{ after, event: { type: 'reply_end', call, text: '', ttft_ms: first } }];
    case 'fails':
      return [{ after, event: { type: 'reply_failed', call, failure: 'failed' } }];
    case 'limited':
      return [{ after, event: { type: 'reply_failed', call, failure: 'rate_limited' } }];
    default:
      return [{ after: after + 1_500, event: { type: 'reply_failed', call, failure: 'gap' } }];
  }
}

it('whatever two providers do: one voice at a time, a reply in eight seconds, few second calls, and all in the log', () => {
  fc.assert(
    fc.property(story, ({ plays, turns, restartAt }) => {
      const made: Extract<Effect, { type: 'call_reply' }>[] = [];
      const late: VirtualEvent[] = [];
      const interview = new VirtualInterview({
        second: true,
        config: { hedge_share: SHARE },
        model: (effect) => {
          if (effect.type !== 'call_reply') return [];
          const given = plays[made.length % plays.length];
          made.push(effect);
          const events = given ? eventsOf(effect.call, given) : [];
          late.push(...events.map(({ event }) => event));
          return events;
        },
      });
      interview.connect();
      interview.wait(11_000);
      turns.forEach(({ primary, fallback, wait }, index) => {
        const at = ({ rest, ...health }: typeof primary): ProviderHealth => ({
          ...health,
          rests_until: rest === 0 ? null : interview.now + rest,
        });
        interview.dispatch({
          type: 'providers',
          health: { primary: at(primary), fallback: at(fallback) },
        });
        if (interview.state.status !== 'in_progress') return;
        interview.say({ type: 'final', payload: `${ANSWER} Number ${index}.` });
        if (index === restartAt) {
          interview.restart();
          interview.connect(`c${index}`);
        }
        const { reply, config } = interview.state;
        interview.wait(config.fallback_ms);
        if (reply && interview.state.reply?.response_id === reply.response_id)
          expect(interview.state.reply.body).not.toBe('');
        interview.wait(wait);
        // Words of calls that are over come again, and too late: nobody hears them.
        const before = interview.sent.length;
        const over = interview.state.reply === null;
        if (over) for (const event of late) interview.dispatch(event);
        if (over) expect(interview.sent.length).toBe(before);
      });
      for (const { text, metrics } of interview.state.turns) {
        const voices = [...text.matchAll(/[Cc]all (\d+)/g)].map(([, call]) => Number(call));
        expect(voices).toEqual(voices.toSorted((a, b) => a - b));
        // Another one is heard only when one has failed, or the process that listened to it.
        const broken = (metrics.failures ?? 0) + (restartAt === null ? 0 : 1);
        expect(new Set(voices).size).toBeLessThanOrEqual(1 + broken);
        const words = [...text.matchAll(/[Cc]all \d+ says its part \d/g)].map(([said]) => said);
        expect(new Set(words).size).toBe(words.length);
      }
      const replies = interview.state.turns.filter(({ metrics }) => metrics.calls !== undefined);
      const hedges = replies.reduce((sum, { metrics }) => sum + (metrics.hedges ?? 0), 0);
      expect(hedges).toBeLessThanOrEqual(FIRST_HEDGE_CREDIT + SHARE * (replies.length + 1));
      for (const { metrics } of replies) expect(metrics.calls).toBeLessThanOrEqual(8);
      expect(replay(interview.log)).toEqual(interview.state);
    }),
    { numRuns: 300 },
  );
});
