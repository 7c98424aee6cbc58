import { db } from '#lib/db/client.ts';
import { openReport } from '#lib/reports/open-report.ts';
import { failReport } from '#lib/reports/report-steps.ts';
import { hasLiveRun, judgeForgotten, resendEvent } from './resend.ts';

/** Longer than a report with all its retries takes, so that a slow model is not mistaken for a lost run. */
const PATIENCE_MS = 20 * 60_000;
const BATCH = 100;
const REPORT_EVENTS = ['interview/completed', 'report/requested'] as const;

/** Ended interviews whose report is missing, and reports that never end: sent again, at last failed. */
export async function sweepReports(now: Date): Promise<number> {
  const limit = new Date(now.getTime() - PATIENCE_MS);
  return (await sweepMissing(now, limit)) + (await sweepUnfinished(now, limit));
}

async function sweepMissing(now: Date, limit: Date): Promise<number> {
  const interviews = await db().interview.findMany({
    where: {
      status: { in: ['completed', 'abandoned'] },
      endedAt: { lt: limit },
      reports: { none: {} },
      // As completeInterview has it: something was answered, or it was ended on purpose after it had begun.
      OR: [
        { turns: { some: { speaker: 'candidate' } } },
        { status: 'completed', startedAt: { not: null }, criteriaVersionId: { not: null } },
      ],
    },
    select: { id: true, endedAt: true },
    orderBy: { endedAt: 'asc' },
    take: BATCH,
  });
  for (const { id, endedAt } of interviews) {
    if (await hasLiveRun({ names: REPORT_EVENTS, field: 'interview_id', value: id })) continue;
    const since = endedAt ?? limit;
    const { verdict, round } = judgeForgotten({ since, now, patienceMs: PATIENCE_MS });
    if (verdict === 'give up') await failReport(await openReport(id), 'internal');
    else {
      await resendEvent({
        factId: id,
        round,
        name: 'interview/completed',
        data: { interview_id: id },
      });
    }
  }
  return interviews.length;
}

async function sweepUnfinished(now: Date, limit: Date): Promise<number> {
  const reports = await db().report.findMany({
    where: { status: { in: ['pending', 'running'] }, createdAt: { lt: limit } },
    select: { id: true, interviewId: true, createdAt: true },
    orderBy: { createdAt: 'asc' },
    take: BATCH,
  });
  for (const { id, interviewId, createdAt } of reports) {
    if (await hasLiveRun({ names: REPORT_EVENTS, field: 'interview_id', value: interviewId }))
      continue;
    const { verdict, round } = judgeForgotten({ since: createdAt, now, patienceMs: PATIENCE_MS });
    if (verdict === 'give up') await failReport(id, 'internal');
    else {
      await resendEvent({
        factId: id,
        round,
        name: 'report/requested',
        data: { interview_id: interviewId, report_id: id },
      });
    }
  }
  return reports.length;
}
