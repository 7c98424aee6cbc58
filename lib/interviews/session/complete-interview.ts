import { createHash } from 'node:crypto';
import type { Tx } from '#lib/db/client.ts';
import { writeInterviewProgress } from '#lib/interviews/interview-progress.ts';
import type { EndReason } from '#lib/interviews/protocol.ts';
import { writeOutbox } from '#lib/outbox.ts';

const OPEN_STATUSES = ['preparing', 'ready', 'in_progress', 'paused'];

/**
 * Ends an interview in the transaction given: freezes the transcript by its hash, sets the status, and lets the
 * report begin if something was answered, or if it was ended on purpose after it had begun. Does nothing to one that has ended; returns whether it ended it.
 */
export async function completeInterview(
  tx: Tx,
  end: {
    interviewId: string;
    reason: EndReason;
    /** ms since 1970 */
    at: number;
    /** the interview's own clock; absent: as it stands in the row */
    activeMs?: number;
  },
): Promise<boolean> {
  const { interviewId, reason } = end;
  const turns = await tx.turn.findMany({
    where: { interviewId },
    orderBy: { ordinal: 'asc' },
    select: { ordinal: true, speaker: true, text: true, questionId: true, act: true },
  });
  const { count } = await tx.interview.updateMany({
    where: { id: interviewId, status: { in: OPEN_STATUSES } },
    data: {
      status: reason === 'abandoned' ? 'abandoned' : 'completed',
      endReason: reason,
      endedAt: new Date(end.at),
      transcriptHash: transcriptHash(turns),
      ...(end.activeMs === undefined ? {} : { activeMs: end.activeMs }),
    },
  });
  if (count === 0) return false;
  await writeInterviewProgress(tx, interviewId);
  const hasAnswer = turns.some(({ speaker }) => speaker === 'candidate');
  if (hasAnswer || (reason !== 'abandoned' && (await hasBegun(tx, interviewId)))) {
    await writeOutbox(tx, {
      id: `interview/completed:${interviewId}`,
      name: 'interview/completed',
      data: { interview_id: interviewId },
    });
  }
  return true;
}

/** Ended on purpose after it began, though nothing was answered: the report says that nothing can be concluded. */
async function hasBegun(tx: Tx, interviewId: string): Promise<boolean> {
  const begun = { id: interviewId, startedAt: { not: null }, criteriaVersionId: { not: null } };
  return (await tx.interview.count({ where: begun })) > 0;
}

export type HashedTurn = {
  ordinal: number;
  speaker: string;
  text: string;
  questionId: string | null;
  act: string | null;
};

/** sha256 (hex) over who said what, in order: the same words give the same hash on every machine. */
export function transcriptHash(turns: readonly HashedTurn[]): string {
  const lines = turns.map(({ ordinal, speaker, text, questionId, act }) =>
    JSON.stringify([ordinal, speaker, text, questionId, act]),
  );
  return createHash('sha256').update(lines.join('\n')).digest('hex');
}
