import { noSpeculation } from './speculation.ts';
import type { OpenTurn } from './state.ts';
import { now, type Step } from './step.ts';
import { noTentative } from './tentative.ts';

/** A turn of the candidate without words, opened at this moment. */
export function newTurn(
  step: Step,
  named: Pick<OpenTurn, 'turn_id' | 'input'> = { turn_id: null, input: 'spoken' },
): OpenTurn {
  return {
    turn_id: named.turn_id,
    opened_at: step.at,
    opened_ms: now(step),
    base: '',
    already: '',
    text: '',
    whole: false,
    input: named.input,
    last_chunk_seq: 0,
    held: [],
    reported_gap_to: 0,
    final: null,
    waits_for_reply: 'no',
    last_word_at: step.at,
    merges: 0,
    tentative: noTentative(step.at),
    speculated: noSpeculation(),
  };
}
