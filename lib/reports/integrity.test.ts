import { describe, expect, it } from 'vitest';
import { inputOf, STRONG } from '#tests/integration/reports/support/simulated-transcripts.ts';
import { integrityNotes } from './integrity.ts';
import type { ConnectionEvent } from './report-input.ts';

function kinds(connections: ConnectionEvent[]): string[] {
  return integrityNotes(inputOf(STRONG, { connections })).map(({ kind }) => kind);
}

const connected = (connection: string, at: number): ConnectionEvent => ({
  type: 'connected',
  connection,
  at,
});
const gone = (connection: string, at: number): ConnectionEvent => ({
  type: 'disconnected',
  connection,
  at,
});

describe('the neutral context of the connection', () => {
  it('is silent on an ordinary network', () => {
    expect(
      kinds([connected('a', 0), gone('a', 5_000), connected('b', 20_000), gone('b', 90_000)]),
    ).toEqual([]);
  });

  it('tells of an absence of a minute or more, not of the end', () => {
    expect(kinds([connected('a', 0), gone('a', 5_000), connected('b', 65_000)])).toEqual([
      'long_disconnect',
    ]);
    expect(kinds([connected('a', 0), gone('a', 5_000)])).toEqual([]);
  });

  it('tells of a second connection beside an open one', () => {
    expect(
      kinds([connected('a', 0), connected('b', 1_000), gone('a', 1_001), gone('b', 9_000)]),
    ).toEqual(['second_tab']);
  });

  it('does not take a restart of the server for a second tab', () => {
    expect(
      kinds([connected('a', 0), { type: 'restarted', at: 1_000 }, connected('b', 3_000)]),
    ).toEqual([]);
  });

  it('sees an absence after a connection was taken over and never said goodbye', () => {
    expect(
      kinds([connected('a', 0), connected('b', 1_000), gone('b', 2_000), connected('c', 200_000)]),
    ).toEqual(['long_disconnect', 'second_tab']);
  });
});
