import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { sendInterviewCommand } from '#lib/interviews/session/send-command.ts';
import { isOver } from './consent.ts';

/** Asks the server that holds the live session to end it. Throws `not_found`, `already_ended`. */
export async function requestEnd(interviewId: string): Promise<void> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    select: { status: true },
  });
  if (!interview) throw new AppError('not_found');
  if (isOver(interview.status)) throw new AppError('already_ended');
  await sendInterviewCommand(interviewId, 'end');
}
