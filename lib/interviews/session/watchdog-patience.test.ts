import { describe, expect, it } from 'vitest';
import { VirtualInterview } from './virtual-interview.ts';

/** Ms of silence after which a spoken turn without `final` is committed, looked at every 100 ms. */
function silenceUntilCommit(
  words: string,
  { patience, hasClosedATurn = false }: { patience?: number; hasClosedATurn?: boolean } = {},
): number {
  const interview = new VirtualInterview();
  interview.connect();
  interview.wait(15_000);
  if (hasClosedATurn) {
    const turn = { payload: 'I was the engineer on call', turn_id: 't0', input: 'spoken' } as const;
    interview.say({ type: 'chunk', ...turn, mode: 'cumulative', seq: 1 });
    interview.wait(600);
    interview.say({ type: 'final', ...turn, seq: 2 });
    interview.wait(15_000);
  }
  const before = interview.state.turns.length;
  interview.say({
    type: 'chunk',
    payload: words,
    mode: 'cumulative',
    input: 'spoken',
    turn_id: 't1',
    seq: 1,
    ...(patience === undefined ? {} : { patience }),
  });
  let silence = 0;
  while (interview.state.turns.length === before && silence < 60_000) {
    interview.wait(100);
    silence += 100;
  }
  return silence;
}

describe('the watchdog of a spoken turn', () => {
  it('waits as long as usual where the client says nothing of its patience', () => {
    expect(silenceUntilCommit('I called the team')).toBe(2_500);
    expect(silenceUntilCommit('I called the team and')).toBe(5_000);
  });

  it('waits for the final of a client that has closed a turn by itself', () => {
    expect(silenceUntilCommit('I called the team', { hasClosedATurn: true })).toBe(4_000);
    expect(silenceUntilCommit('I called the team and', { hasClosedATurn: true })).toBe(5_000);
  });

  it('waits longer than a client that was told to be patient with this speaker', () => {
    expect(silenceUntilCommit('I called the team', { patience: 1.6 })).toBe(4_000);
    expect(silenceUntilCommit('I called the team and', { patience: 1.6 })).toBe(8_000);
    expect(silenceUntilCommit('I called the team and', { patience: 4 })).toBe(20_000);
  });
});
