import { db } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { errorFields, logger } from '#lib/logger.ts';
import { systemClock } from './clock.ts';
import { InterviewSession } from './interview-session.ts';
import { isLeased } from './session-log.ts';

/** A candidate may come back for a day; then the interview is closed with what was said. */
export const ABANDONED_AFTER_MS = 24 * 60 * 60_000;
/** One sweep's worth; the next one comes in minutes. */
const SWEEP_MAX = 50;

/**
 * Closes the interviews whose candidate was last there more than 24 hours before `now`; a report begins where one
 * answer exists. Works from the log, without a live session. Returns how many were closed.
 */
export async function closeAbandonedInterviews(now: Date): Promise<number> {
  const forgotten = await db().interview.findMany({
    where: {
      status: { in: ['in_progress', 'paused'] },
      lastSeenAt: { lt: new Date(now.getTime() - ABANDONED_AFTER_MS) },
    },
    orderBy: { lastSeenAt: 'asc' },
    take: SWEEP_MAX,
    select: { id: true },
  });
  let closed = 0;
  for (const { id } of forgotten) {
    try {
      // Somebody is just there: the time of the last visit is older than the visit.
      if (await isLeased(id)) continue;
      if (await closeAbandoned(id, now)) closed += 1;
    } catch (error) {
      logger.warn('abandoned_not_closed', { interview_id: id, ...errorFields(error) });
    }
  }
  return closed;
}

async function closeAbandoned(interviewId: string, now: Date): Promise<boolean> {
  const session = await InterviewSession.open({
    interviewId,
    holder: newId('evt'),
    interviewers: { primary: null, fallback: null },
    clock: { ...systemClock, now: () => now.getTime() },
  });
  if (!session) return false;
  session.abandon();
  await session.drain();
  return true;
}
