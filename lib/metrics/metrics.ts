import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';

/** From a hundredth of a second, where nobody notices, to the 12 s after which a reply is given up. */
const SECONDS = [0.01, 0.025, 0.05, 0.1, 0.2, 0.3, 0.45, 0.6, 0.8, 1, 1.5, 2, 3, 4, 6, 8, 12];

export type Metrics = ReturnType<typeof createMetrics>;

/**
 * The figures of this process in Prometheus' form: times in seconds, counters that only rise. Where a name means
 * the same as one of LiveKit's agents (`end_of_turn_delay`, `llm_node_ttft`, `e2e_latency`), it is that name.
 * Interviews held with the example count like any other, here and on the System page.
 */
export function createMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const seconds = (name: string, help: string) =>
    new Histogram({ name: `candor_${name}_seconds`, help, buckets: SECONDS, registers });
  const count = <Label extends string>(name: string, help: string, labelNames: Label[] = []) =>
    new Counter({ name: `candor_${name}_total`, help, labelNames, registers });
  /** who holds live interviews says here how many */
  const live = { stats: () => ({ sessions: 0, connections: 0 }) };
  const gauge = (name: 'sessions' | 'connections', help: string) =>
    new Gauge({
      name: `candor_live_${name}`,
      help,
      registers,
      collect() {
        this.set(live.stats()[name]);
      },
    });
  gauge('sessions', 'Interviews held in memory by this process');
  gauge('connections', 'Candidates connected to this process');
  return {
    registry,
    times: {
      final_lag_ms: seconds('end_of_turn_delay', "Last new word to the turn's final"),
      first_sound_ms: seconds('first_sound', 'Final to anything said'),
      first_word_ms: seconds('first_word', 'Final to the first useful clause sent'),
      first_heard_ms: seconds('first_heard', "Final to the playback's start in the browser"),
      ttft_ms: seconds('llm_node_ttft', "The model's time to its first text"),
      e2e_latency_ms: seconds('e2e_latency', 'Last new word to the first thing said'),
    },
    turns: count('turns', 'Turns that were committed', ['speaker']),
    turnFlags: count('turn_flags', 'What happened to turns', ['flag']),
    turnEvents: count('turn_events', 'Things counted in turns', ['event']),
    live,
  };
}

const shared = globalThis as typeof globalThis & { __candorMetrics?: Metrics };

/** The metrics of this process: one, though modules exist several times in it. */
export function metrics(): Metrics {
  shared.__candorMetrics ??= createMetrics();
  return shared.__candorMetrics;
}
