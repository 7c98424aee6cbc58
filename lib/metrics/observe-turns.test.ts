import { describe, expect, it } from 'vitest';
import { createMetrics } from './metrics.ts';
import { createTurnObserver, type ObservedTurn } from './observe-turns.ts';

const REPLY: ObservedTurn = {
  ordinal: 3,
  speaker: 'interviewer',
  flags: { speculated: true, provider: 'primary', built_in: false },
  metrics: { fillers: 1, calls: 2, first_word_ms: 240, ttft_ms: 310 },
};

async function exposed(turns: readonly ObservedTurn[]): Promise<string> {
  const metrics = createMetrics();
  const observe = createTurnObserver(metrics);
  for (const turn of turns) observe(turn);
  return metrics.registry.metrics();
}

describe('the figures of live turns', () => {
  it('are exposed in seconds, by the names other tools know', async () => {
    const text = await exposed([REPLY]);
    expect(text).toContain('candor_first_word_seconds_sum 0.24');
    expect(text).toContain('candor_llm_node_ttft_seconds_sum 0.31');
    expect(text).toContain('candor_turns_total{speaker="interviewer"} 1');
    expect(text).toContain('candor_turn_flags_total{flag="speculated"} 1');
    expect(text).not.toContain('flag="built_in"');
  });

  it('count a turn once, however often it is written anew', async () => {
    const text = await exposed([REPLY, REPLY, REPLY]);
    expect(text).toContain('candor_first_word_seconds_count 1');
    expect(text).toContain('candor_turn_events_total{event="calls"} 2');
    expect(text).toContain('candor_turns_total{speaker="interviewer"} 1');
  });

  it('add what became known later', async () => {
    const heard = {
      ...REPLY,
      metrics: { ...REPLY.metrics, first_heard_ms: 400, interruptions: 1 },
    };
    const text = await exposed([REPLY, heard]);
    expect(text).toContain('candor_first_heard_seconds_sum 0.4');
    expect(text).toContain('candor_turn_events_total{event="interruptions"} 1');
  });

  it('tell turns of one interview apart', async () => {
    const text = await exposed([REPLY, { ...REPLY, ordinal: 5 }]);
    expect(text).toContain('candor_first_word_seconds_count 2');
  });

  it('ask how many interviews are held at the moment they are read', async () => {
    const metrics = createMetrics();
    metrics.live.stats = () => ({ sessions: 3, connections: 2 });
    const text = await metrics.registry.metrics();
    expect(text).toContain('candor_live_sessions 3');
    expect(text).toContain('candor_live_connections 2');
  });
});
