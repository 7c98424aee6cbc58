import { z } from 'zod';
import { db } from '#lib/db/client.ts';

const recordSchema = z.record(z.string(), z.unknown());

export type TranscriptTurn = {
  turn_id: string;
  speaker: 'interviewer' | 'candidate';
  text: string;
  question_id: string | null;
  act: string | null;
  /** on the interview's own clock */
  started_ms: number;
  ended_ms: number;
  started_at: string;
  ended_at: string;
  input: 'spoken' | 'typed' | null;
  flags: Record<string, unknown>;
  metrics: Record<string, unknown>;
};

/** What was said so far, in order; null when there is no interview with this id. */
export async function getTranscript(id: string): Promise<{ turns: TranscriptTurn[] } | null> {
  const interview = await db().interview.findUnique({
    where: { id },
    select: { turns: { orderBy: { ordinal: 'asc' } } },
  });
  return (
    interview && {
      turns: interview.turns.map((turn) => ({
        turn_id: turn.id,
        speaker: turn.speaker as TranscriptTurn['speaker'],
        text: turn.text,
        question_id: turn.questionId,
        act: turn.act,
        started_ms: turn.startedMs,
        ended_ms: turn.endedMs,
        started_at: turn.startedAt.toISOString(),
        ended_at: turn.endedAt.toISOString(),
        input: turn.input as TranscriptTurn['input'],
        flags: recordSchema.catch({}).parse(turn.flags),
        metrics: recordSchema.catch({}).parse(turn.metrics),
      })),
    }
  );
}
