import { describe, expect, it } from 'vitest';
import { talkingModel, VirtualInterview } from './virtual-interview.ts';

const TTFT = 400;
const LAG = 600;

describe('the figures of a turn', () => {
  it('tell the wait from the last new word to the first thing said, as a candidate feels it', () => {
    const interview = new VirtualInterview({
      model: talkingModel(TTFT, 'probe', 'What was your own part?'),
      config: { speculation_max_per_turn: 0 },
    });
    interview.connect();
    interview.wait(11_000);
    interview.say({ type: 'chunk', payload: 'We moved the orders', mode: 'cumulative' });
    interview.wait(LAG);
    interview.say({ type: 'final', payload: 'We moved the orders.' });
    interview.wait(TTFT);
    const [answer, reply] = interview.state.turns.slice(-2);
    expect(answer?.metrics).toMatchObject({
      final_lag_ms: LAG,
      speculations: 0,
      speculations_aborted: 0,
    });
    expect(reply?.metrics).toMatchObject({
      ttft_ms: TTFT,
      first_sound_ms: TTFT,
      first_word_ms: TTFT,
      e2e_latency_ms: LAG + TTFT,
    });
  });

  it('tell no such wait of what answers nobody', () => {
    const interview = new VirtualInterview({ model: talkingModel(TTFT, 'probe', 'And then?') });
    interview.connect();
    interview.wait(1_000);
    expect(interview.state.turns[0]?.metrics).not.toHaveProperty('e2e_latency_ms');
  });
});
