import { modelFor } from '#lib/ai/models.ts';
import { db, type Prisma } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { writeInterviewProgress } from '#lib/interviews/interview-progress.ts';
import { writeOutbox } from '#lib/outbox.ts';
import { assertReportable } from './open-report.ts';
import { hasFailed, type ReportDraft, reportDraftSchema } from './report-draft.ts';
import { type ReportOptions, type ReportRequest, reportOptionsSchema } from './report-options.ts';

/**
 * Asks for a new version of an interview's report; the versions before stay as they are. Sentences that a person put
 * back stay so until other ones are named. With `only_failed` every result is kept but those of
 * criteria for which a model failed.
 *
 * Throws `not_found`, `not_ready` while the interview goes on, `conflict` while a version is being made,
 * `unprocessable` when nothing failed, `model_not_configured` when there is no model to ask again.
 */
export async function requestReport(
  interviewId: string,
  requestedBy: string,
  request: ReportRequest = {},
): Promise<{ reportId: string; version: number }> {
  return db().$transaction(async (tx) => {
    // Two requests at once: the second waits here and then sees the first one's version.
    await tx.$queryRaw`SELECT id FROM interviews WHERE id = ${interviewId} FOR UPDATE`;
    const interview = await tx.interview.findUnique({
      where: { id: interviewId },
      select: { status: true, criteriaVersionId: true },
    });
    assertReportable(interview);
    const newest = await tx.report.findFirst({
      where: { interviewId },
      orderBy: { version: 'desc' },
      select: { version: true, status: true, options: true },
    });
    if (newest && (newest.status === 'pending' || newest.status === 'running')) {
      throw new AppError('conflict', 'A report is being made just now.');
    }
    const kept = request.only_failed ? await keptResults(tx, interviewId) : null;
    const options: ReportOptions = {
      include_sentences:
        kept?.options.include_sentences ??
        request.include_sentences ??
        reportOptionsSchema.parse(newest?.options ?? {}).include_sentences,
      based_on_version: kept?.version ?? null,
    };
    const version = (newest?.version ?? 0) + 1;
    const reportId = newId('rep');
    await tx.report.create({
      data: {
        id: reportId,
        interviewId,
        version,
        criteriaVersionId: interview.criteriaVersionId,
        requestedBy,
        options,
        draft: kept?.draft ?? {},
      },
    });
    await writeOutbox(tx, {
      id: `report/requested:${reportId}`,
      name: 'report/requested',
      data: { interview_id: interviewId, report_id: reportId },
    });
    await writeInterviewProgress(tx, interviewId);
    return { reportId, version };
  });
}

/** What stays of the newest report when only failed criteria are asked for again. */
async function keptResults(
  tx: Prisma.TransactionClient,
  interviewId: string,
): Promise<{ version: number; options: ReportOptions; draft: ReportDraft }> {
  const base = await tx.report.findFirst({
    where: { interviewId, status: 'ready' },
    orderBy: { version: 'desc' },
  });
  const draft = reportDraftSchema.parse(base?.draft ?? {});
  const failed = Object.values(draft.scores).filter(hasFailed);
  if (!base || failed.length === 0) {
    throw new AppError('unprocessable', 'No criterion needs to be asked again.');
  }
  if (!modelFor('analyst')) throw new AppError('model_not_configured');
  const scores = Object.entries(draft.scores)
    .filter(([, scored]) => !hasFailed(scored))
    .map(([id, scored]) => [id, { ...scored, from_version: scored.from_version ?? base.version }]);
  // Whether enough was said is found again: levels of before stand only as far as today's rules let them.
  const { transcript: _, ...kept } = draft;
  return {
    version: base.version,
    options: reportOptionsSchema.parse(base.options),
    draft: { ...kept, scores: Object.fromEntries(scores), tries: {} },
  };
}
