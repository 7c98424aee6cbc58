import type { Decision, DialogueAct } from '#lib/interviews/session/interviewer.ts';
import type { SessionState } from './state.ts';

/** Acts whose question stands in the plan: a model gives at most a sentence to lead there. */
export function isPlannedAct(act: DialogueAct): boolean {
  return act === 'ask' || act === 'wrap_up';
}

/** Whether all that may be said now is a question of the plan: nothing is left for a model to choose. */
export function isSettled({ config }: SessionState, decision: Decision): boolean {
  return (
    config.settled_at_once > 0 &&
    decision.next_item !== null &&
    decision.allowed.every(isPlannedAct)
  );
}

/**
 * Whether code would go on with the plan and a model could only wish for one more follow-up: nobody is kept
 * waiting for that.
 */
export function isPreferred({ config }: SessionState, decision: Decision): boolean {
  const [preferred] = decision.allowed;
  return (
    config.follow_up_ahead_only > 0 &&
    config.speculation_max_per_turn > 0 &&
    decision.next_item !== null &&
    preferred !== undefined &&
    isPlannedAct(preferred) &&
    isPlannedAct(decision.fallback.act)
  );
}
