import { db } from '#lib/db/client.ts';
import { completeInterview } from './complete-interview.ts';
import { InterviewSession, type SessionOptions } from './interview-session.ts';
import { isLeased } from './session-log.ts';

/** Interviews with commands that nobody has applied yet. */
export async function interviewsWithCommands(): Promise<string[]> {
  const rows = await db().interviewCommand.findMany({
    where: { appliedAt: null },
    distinct: ['interviewId'],
    select: { interviewId: true },
    take: 200,
  });
  return rows.map(({ interviewId }) => interviewId);
}

/**
 * Applies the commands that wait for an interview, each once. `live` is the session of this process if it has
 * one; without it, and when no other process holds the interview, the end is made from the log.
 */
export async function applyCommands(options: {
  interviewId: string;
  live: InterviewSession | null;
  open: Omit<SessionOptions, 'interviewId'>;
}): Promise<void> {
  const { interviewId, live } = options;
  if (!live && (await isLeased(interviewId))) return;
  const commands = await db().interviewCommand.findMany({
    where: { interviewId, appliedAt: null },
    orderBy: { createdAt: 'asc' },
    select: { id: true, type: true },
  });
  for (const { id, type } of commands) {
    const { count } = await db().interviewCommand.updateMany({
      where: { id, appliedAt: null },
      data: { appliedAt: new Date(options.open.clock.now()) },
    });
    if (count === 0) continue;
    if (type === 'end') await end(options);
    else if (type === 'revoke') live?.command('revoke');
  }
}

async function end({
  interviewId,
  live,
  open,
}: Parameters<typeof applyCommands>[0]): Promise<void> {
  if (live && !live.isClosed) {
    live.command('end');
    await live.written();
    return;
  }
  const session = await InterviewSession.open({ interviewId, ...open });
  if (session) {
    session.command('end');
    await session.drain();
    return;
  }
  // Still being prepared: there is no conversation to close, only the interview.
  await db().$transaction((tx) =>
    completeInterview(tx, { interviewId, reason: 'recruiter', at: open.clock.now() }),
  );
}
