import { dropSpeculation } from './speculation.ts';
import { clearTimers, type Step } from './step.ts';
import { wholeText } from './tentative.ts';

/** The open turn was none: its words showed only that somebody listens. They are known again if they come again. */
export function forgetTurn(step: Step): void {
  const { state } = step;
  const { turn } = state;
  if (!turn) return;
  dropSpeculation(step);
  clearTimers(step, 'watchdog', 'tentative', 'speculate');
  state.forgotten = {
    turn_id: turn.turn_id,
    text: wholeText(turn),
    last_chunk_seq: Math.max(turn.last_chunk_seq, turn.final?.seq ?? 0),
  };
  state.turn = null;
}
