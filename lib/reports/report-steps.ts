import { generateStructured } from '#lib/ai/generate-structured.ts';
import { modelFor } from '#lib/ai/models.ts';
import { untrustedMark } from '#lib/ai/untrusted.ts';
import { db } from '#lib/db/client.ts';
import { AppError, type ErrorCode, toAppError } from '#lib/errors.ts';
import { writeInterviewProgress } from '#lib/interviews/interview-progress.ts';
import { assembleReport, hashOf } from './assemble-report.ts';
import { collectEvidence } from './collect-evidence.ts';
import { dataQuality } from './data-quality.ts';
import { UNUSABLE_REASON } from './judge-runs.ts';
import { loadReportInput } from './load-report-input.ts';
import { isOffTopic } from './on-topic/is-off-topic.ts';
import { type ReportDraft, reportDraftSchema, storeInDraft } from './report-draft.ts';
import type { ReportInput } from './report-input.ts';
import { type ReportOptions, reportOptionsSchema } from './report-options.ts';
import { requirementStatus } from './requirement-status.ts';
import {
  notAsked,
  OFF_TOPIC_REASON,
  type ScoredCriterion,
  scoreCriterion,
} from './score-criterion.ts';

const SCORE = 'score:';
/** How often a scoring step is tried when the model is away, before a person is asked for the level. */
const SCORE_TRIES = 3;
const UNFINISHED = { in: ['pending', 'running'] };

/**
 * The steps a report takes, in order: `transcript`, `evidence`, and `score:<criterion id>` for each criterion
 * where there is a model and enough was said. Decided at the first call and kept. Throws `not_found`.
 */
export async function listReportSteps(reportId: string): Promise<string[]> {
  const report = await requireReport(reportId);
  if (report.draft.plan) return report.draft.plan.steps;
  const input = await loadReportInput(report.interviewId, report.options.include_sentences);
  const analyst = modelFor('analyst') ? 'model' : 'built_in';
  const scores = analyst === 'model' && dataQuality(input).level !== 'insufficient';
  const steps = [
    'transcript',
    'evidence',
    ...(scores ? input.criteria.map(({ id }) => `${SCORE}${id}`) : []),
  ];
  await storeInDraft(reportId, ['plan'], { analyst, steps });
  return steps;
}

/**
 * Runs one step and keeps its result with the report. A step that was done is not done again; a finished
 * report is left alone. Throws `model_failed` or `model_rate_limited` while a scoring step is worth another
 * try; after the last the criterion "needs a person".
 */
export async function runReportStep(reportId: string, step: string): Promise<void> {
  const report = await requireReport(reportId);
  if (report.status !== 'pending' && report.status !== 'running') return;
  if (isDone(report.draft, step)) return;
  const input = await loadReportInput(report.interviewId, report.options.include_sentences);
  await announce(report, stageText(step, report.draft));
  if (step === 'transcript') {
    await storeInDraft(reportId, ['transcript'], dataQuality(input));
  } else if (step === 'evidence') {
    await storeInDraft(reportId, ['evidence'], {
      by_criterion: collectEvidence(input),
      requirements: requirementStatus(input),
    });
  } else if (step.startsWith(SCORE)) {
    const criterionId = step.slice(SCORE.length);
    const scored = await score({ report, input, criterionId, step });
    await storeInDraft(reportId, ['scores', criterionId], scored);
  } else {
    throw new AppError('internal', 'A report has no such step.');
  }
}

/**
 * Puts the report together, validates it and shows it, in one transaction. Does nothing for a report that is
 * already there. Throws `internal` when a step is missing.
 */
export async function publishReport(reportId: string): Promise<void> {
  const report = await requireReport(reportId);
  if (report.status !== 'pending' && report.status !== 'running') return;
  const input = await loadReportInput(report.interviewId, report.options.include_sentences);
  const now = new Date();
  const whole = assembleReport({
    input,
    draft: report.draft,
    options: report.options,
    reportVersion: report.version,
    transcriptHash: input.stored_transcript_hash ?? hashOf(input.turns),
    createdAt: now,
    tookMs: Math.max(0, now.getTime() - (report.startedAt ?? now).getTime()),
  });
  await db().$transaction(async (tx) => {
    const { count } = await tx.report.updateMany({
      where: { id: reportId, status: UNFINISHED },
      data: { status: 'ready', stage: null, errorCode: null, report: whole, finishedAt: now },
    });
    if (count > 0) await writeInterviewProgress(tx, report.interviewId);
  });
}

/** Notes that a report could not be made; nothing for one that is finished. */
export async function failReport(reportId: string, code: ErrorCode): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.report.updateMany({
      where: { id: reportId, status: UNFINISHED },
      data: { status: 'failed', stage: null, errorCode: code, finishedAt: new Date() },
    });
    if (count === 0) return;
    const { interviewId } = await tx.report.findUniqueOrThrow({ where: { id: reportId } });
    await writeInterviewProgress(tx, interviewId);
  });
}

type LoadedReport = {
  id: string;
  interviewId: string;
  version: number;
  status: string;
  startedAt: Date | null;
  options: ReportOptions;
  draft: ReportDraft;
};

async function requireReport(id: string): Promise<LoadedReport> {
  const row = await db().report.findUnique({ where: { id } });
  if (!row) throw new AppError('not_found', 'There is no report with this id.');
  return {
    ...row,
    options: reportOptionsSchema.parse(row.options),
    draft: reportDraftSchema.parse(row.draft),
  };
}

async function score(given: {
  report: LoadedReport;
  input: ReportInput;
  criterionId: string;
  step: string;
}): Promise<ScoredCriterion> {
  const { report, input, criterionId, step } = given;
  const criterion = input.criteria.find(({ id }) => id === criterionId);
  if (!criterion) throw new AppError('internal', 'A report has no such step.');
  // A scorer that finds something in everything is not asked about the weather.
  if (isOffTopic(criterion, input)) return notAsked(OFF_TOPIC_REASON);
  try {
    return await scoreCriterion({
      criterion,
      items: input.plan.items,
      turns: input.turns,
      candidateName: input.candidate_name,
      runs: input.config.runs,
      mark: untrustedMark(input.interview_id),
      interviewId: input.interview_id,
      generate: generateStructured,
    });
  } catch (thrown) {
    const error = toAppError(thrown);
    if (!error.code.startsWith('model_')) throw thrown;
    const tries = (report.draft.tries[step] ?? 0) + 1;
    if (error.retryable && tries < SCORE_TRIES) {
      await storeInDraft(report.id, ['tries', step], tries);
      throw thrown;
    }
    return {
      score: { status: 'needs_person', reason: UNUSABLE_REASON },
      models: [],
      usage: null,
      unread: 0,
    };
  }
}

function isDone(draft: ReportDraft, step: string): boolean {
  if (step === 'transcript') return draft.transcript !== undefined;
  if (step === 'evidence') return draft.evidence !== undefined;
  return draft.scores[step.slice(SCORE.length)] !== undefined;
}

/** What is being done now, for the page. Criteria are judged at the same time: how many are done is said. */
function stageText(step: string, { plan, scores }: ReportDraft): string {
  if (step === 'transcript') return 'Reading the transcript';
  if (step === 'evidence') return 'Looking for evidence';
  const all = plan?.steps.filter((name) => name.startsWith(SCORE)).length ?? 0;
  return `Judging the answers: ${Object.keys(scores).length} of ${all} criteria done`;
}

async function announce(report: LoadedReport, stage: string): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.report.updateMany({
      where: { id: report.id, status: UNFINISHED },
      data: { status: 'running', stage, startedAt: report.startedAt ?? new Date() },
    });
    if (count > 0) await writeInterviewProgress(tx, report.interviewId);
  });
}
