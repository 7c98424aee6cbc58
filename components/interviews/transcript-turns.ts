import type { TranscriptTurn } from '#components/ui/transcript.tsx';
import type { TurnAnswer } from '#lib/api/interview-schemas.ts';
import { messages } from '#lib/messages.ts';

const FLAGS: Record<string, string> = messages.interviews.transcript.flags;

/** Turns of the API as the transcript shows them: flags that a reader should know become sentences. */
export function transcriptTurns(turns: readonly TurnAnswer[]): TranscriptTurn[] {
  return turns.map((turn) => ({
    id: turn.turn_id,
    speaker: turn.speaker,
    text: turn.text,
    atMs: turn.started_ms,
    typed: turn.input === 'typed',
    notes:
      turn.speaker === 'candidate'
        ? Object.entries(FLAGS).flatMap(([flag, sentence]) =>
            turn.flags[flag] === true ? sentence : [],
          )
        : [],
  }));
}
