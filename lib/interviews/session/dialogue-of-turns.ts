import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import { applyAct, joinWords, startDialogue } from './apply-act.ts';
import type { CandidateMove, DialogueState } from './interviewer.ts';
import type { TranscriptTurn } from './reducer/state.ts';

/**
 * Where the conversation stands after the turns of a transcript, by the plan. What only the buttons told (a
 * question that was skipped without a word) stands in no transcript and counts as asked. Pure.
 */
export function dialogueOfTurns(plan: Plan, turns: readonly TranscriptTurn[]): DialogueState {
  let dialogue = startDialogue();
  let answer = '';
  for (const turn of turns) {
    if (turn.speaker === 'candidate') {
      answer = joinWords(answer, turn.text);
      continue;
    }
    if (turn.act === null || turn.act === 'hold') continue;
    const move: CandidateMove | null =
      answer === '' ? null : { type: 'answer', text: answer, forced: false };
    dialogue = applyAct({
      plan,
      dialogue,
      act: turn.act,
      text: turn.text,
      clockMs: turn.ended_ms,
      move,
      nextItem: plan.items.find(({ id }) => id === turn.question_id) ?? null,
    });
    answer = '';
  }
  return dialogue;
}
