import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';

/** Version of the notice a candidate reads before anything is recorded. Change it with the notice's words. */
export const NOTICE_VERSION = '2026-01';

export type ConsentAnswer = 'agreed' | 'declined';
type ConsentState = { answer: ConsentAnswer; noticeVersion: string; at: Date };

/**
 * Keeps a candidate's answer to the notice. Answers are appended: the newest counts, all are kept. Declining
 * makes nothing else. Throws `conflict` when another notice was shown than the one in force, `already_ended`.
 */
export async function recordConsent(input: {
  interviewId: string;
  answer: ConsentAnswer;
  noticeVersion: string;
}): Promise<ConsentState> {
  if (input.noticeVersion !== NOTICE_VERSION) {
    throw new AppError('conflict', 'The notice has changed. Load the page again to read it.');
  }
  const interview = await db().interview.findUnique({
    where: { id: input.interviewId },
    select: { status: true },
  });
  if (!interview) throw new AppError('not_found');
  if (isOver(interview.status)) throw new AppError('already_ended');
  const row = await db().consent.create({
    data: {
      id: newId('con'),
      interviewId: input.interviewId,
      answer: input.answer,
      noticeVersion: input.noticeVersion,
    },
  });
  return { answer: input.answer, noticeVersion: row.noticeVersion, at: row.createdAt };
}

/** The answer that counts now, or null when none was given. */
export async function consentOf(interviewId: string): Promise<ConsentState | null> {
  const row = await db().consent.findFirst({
    where: { interviewId },
    orderBy: [{ createdAt: 'desc' }, { id: 'desc' }],
  });
  if (!row) return null;
  const answer = row.answer === 'agreed' ? 'agreed' : 'declined';
  return { answer, noticeVersion: row.noticeVersion, at: row.createdAt };
}

/** Statuses after which nothing is said any more. */
export function isOver(status: string): boolean {
  return status === 'completed' || status === 'abandoned' || status === 'failed';
}
