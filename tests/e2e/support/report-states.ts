import { db, disconnectDb } from '#lib/db/client.ts';
import { migrate } from '#lib/db/migrate.ts';
import { startPostgresCluster } from '#lib/db/postgres-cluster.ts';
import { setEnv } from '#lib/env.ts';
import { newId } from '#lib/ids.ts';
import { prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import { assembleReport } from '#lib/reports/assemble-report.ts';
import { collectEvidence } from '#lib/reports/collect-evidence.ts';
import { dataQuality } from '#lib/reports/data-quality.ts';
import { loadReportInput } from '#lib/reports/load-report-input.ts';
import type { ReportDraft } from '#lib/reports/report-draft.ts';
import type { ReportInput } from '#lib/reports/report-input.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { requirementStatus } from '#lib/reports/requirement-status.ts';
import {
  holdInterview,
  makeDocument,
  RECRUITER,
} from '#tests/integration/reports/support/make-interview.ts';
import type { Script } from '#tests/integration/reports/support/simulated-transcripts.ts';
import { makeTemporaryDir } from '#tests/support/temporary-dir.ts';

/** A migrated database of its own, which `db()` of lib and an app may use at the same time. */
export async function startDatabase(): Promise<{ url: string; stop(): Promise<void> }> {
  const home = await makeTemporaryDir('candor-e2e-db-');
  const cluster = await startPostgresCluster({ dir: `${home.dir}/postgres`, durable: false });
  await cluster.createDatabase('candor');
  const url = cluster.url('candor');
  await migrate({ url });
  setEnv({ DATABASE_URL: url, NODE_ENV: 'test' });
  return {
    url,
    async stop() {
      await disconnectDb();
      await cluster.stop();
      await home.remove();
    },
  };
}

/** An interview that was held, as the live side leaves it, and nothing in the background to be done for it. */
export async function heldInterview(
  script: Script,
  { name = null }: { name?: string | null } = {},
): Promise<string> {
  const { interviewId } = await startInterview({
    jdId: await makeDocument('jd'),
    resumeId: await makeDocument('resume'),
    createdBy: RECRUITER,
  });
  await prepareInterview(interviewId);
  await holdInterview(interviewId, script);
  if (name !== null) {
    await db().interview.update({
      where: { id: interviewId },
      data: { candidate: { update: { name } } },
    });
  }
  await db().role.updateMany({ data: { blindReview: false } });
  await db().outboxEvent.deleteMany();
  return interviewId;
}

/** What a scorer said of a criterion: a level, or nothing usable. */
type Judgement = 1 | 2 | 3 | 4 | 5 | 'needs_person' | 'not_assessed';

/** The report of a held interview with the levels given, one for each criterion in order; null: without a model. */
export async function reportWith(
  interviewId: string,
  judgements: readonly Judgement[] | null,
  { version = 1 }: { version?: number } = {},
): Promise<InterviewReport> {
  const input = await loadReportInput(interviewId);
  const found = collectEvidence(input);
  return assembleReport({
    input,
    draft: {
      plan: { analyst: judgements ? 'model' : 'built_in', steps: [] },
      transcript: dataQuality(input),
      evidence: { by_criterion: found, requirements: requirementStatus(input) },
      scores: judgements ? scoresOf(input, judgements) : {},
      tries: {},
    },
    reportVersion: version,
    transcriptHash: 'f3a1'.repeat(16),
    createdAt: new Date(),
    tookMs: 2300,
  });
}

function scoresOf(input: ReportInput, judgements: readonly Judgement[]): ReportDraft['scores'] {
  const found = collectEvidence(input);
  return Object.fromEntries(
    input.criteria.map(({ id }, index): [string, ReportDraft['scores'][string]] => {
      const judged = judgements[index] ?? 'not_assessed';
      const quotes = found[id] ?? [];
      return [
        id,
        {
          score:
            typeof judged === 'number'
              ? {
                  status: 'assessed',
                  level: judged,
                  rationale: 'The steps are told in order, with what came of them.',
                  quotes: quotes.slice(0, 2),
                  counter_quotes: quotes.slice(2, 3),
                  confidence: 'medium',
                  is_held_back: false,
                  run_levels: [judged, judged, Math.max(1, judged - 1)],
                }
              : { status: judged, reason: 'The model gave nothing usable after one more try.' },
          models: ['openai:scripted'],
          usage: { input: 4200, output: 380 },
          unread: 0,
          from_version: null,
        },
      ];
    }),
  );
}

/** Puts a version of a report in place; without a report it is only in the state given. */
export async function storeReport(
  interviewId: string,
  given: {
    version?: number;
    report?: InterviewReport;
    status?: 'pending' | 'running' | 'failed';
    stage?: string;
    errorCode?: string;
  },
): Promise<void> {
  await db().report.create({
    data: {
      id: newId('rep'),
      interviewId,
      version: given.version ?? 1,
      status: given.report ? 'ready' : (given.status ?? 'pending'),
      stage: given.stage ?? null,
      errorCode: given.errorCode ?? null,
      requestedBy: RECRUITER,
      ...(given.report ? { report: given.report, finishedAt: new Date() } : {}),
    },
  });
}
