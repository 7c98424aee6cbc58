import { db } from '#lib/db/client.ts';
import type { DocumentKind } from '#lib/documents/document-types.ts';
import { setEnv } from '#lib/env.ts';
import { newId } from '#lib/ids.ts';
import type { Plan } from '#lib/interviews/plan/plan-schema.ts';
import { planSchema } from '#lib/interviews/plan/plan-schema.ts';
import { prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { commitBatch, type LogBatch, takeLease } from '#lib/interviews/session/session-log.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import { extractCandidateProfile } from '#lib/profiles/candidate-profile.ts';
import { extractJobProfile } from '#lib/profiles/job-profile.ts';
import { getReport } from '#lib/reports/get-report.ts';
import { openReport } from '#lib/reports/open-report.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { listReportSteps, publishReport, runReportStep } from '#lib/reports/report-steps.ts';
import { requestReport } from '#lib/reports/request-report.ts';
import type { HeldInterview } from './hold-interview.ts';
import { documentText, type Person, type Trade } from './trades.ts';

const HOLDER = 'evals';
const UPLOADER = 'usr_evals';
/** Up to here jobs that go on are counted, so that a later run says the same. */
const TODAY = '2026-01';
/** As often as the background tries a step. */
const TRIES = 4;

/** The variables that connect models; an empty value: none. */
export type ModelEnv = Partial<
  Record<'LLM_BASE_URL' | 'LLM_MODEL' | 'MINI_LLM_MODEL' | 'ANALYST_MODEL' | 'LLM_API_KEY', string>
>;
export const NO_MODELS: Required<ModelEnv> = {
  LLM_BASE_URL: '',
  LLM_MODEL: '',
  MINI_LLM_MODEL: '',
  ANALYST_MODEL: '',
  LLM_API_KEY: '',
};

/** Two documents, read by rules, and the interview that is planned from them by rules. */
export async function planInterview(given: {
  trade: Trade;
  person: Person;
  /** somebody's words put into a document */
  added?: { kind: DocumentKind; text: string };
  /** plan of a role that is there, so that everybody gets the same main questions */
  jdId?: string;
}): Promise<{ interviewId: string; jdId: string; plan: Plan }> {
  const { trade, person, added } = given;
  setEnv(NO_MODELS);
  const store = (kind: DocumentKind) =>
    storeDocument(
      kind,
      documentText(trade, {
        kind,
        person,
        ...(added?.kind === kind ? { added: added.text } : {}),
      }),
    );
  const jdId = given.jdId ?? (await store('jd'));
  const resumeId = await store('resume');
  const { interviewId } = await startInterview({ jdId, resumeId, createdBy: UPLOADER });
  await prepareInterview(interviewId);
  const { plan } = await db().interview.findUniqueOrThrow({
    where: { id: interviewId },
    select: { plan: true },
  });
  return { interviewId, jdId, plan: planSchema.parse(plan) };
}

/** Writes what was held as the live side writes it: log, transcript, end. */
export async function storeInterview(interviewId: string, held: HeldInterview): Promise<void> {
  const leaseEpoch = await takeLease(interviewId, HOLDER);
  const batch: LogBatch = {
    interviewId,
    leaseEpoch,
    entries: held.log.map((event, index) => ({
      position: index + 1,
      event,
      clientMessageId: null,
    })),
    turns: held.turns,
    status: 'in_progress',
    complete: null,
    activeMs: held.activeMs,
    at: held.log.at(-1)?.at ?? 0,
  };
  await commitBatch(batch);
  await commitBatch({
    ...batch,
    entries: [],
    turns: [],
    status: null,
    complete: held.endReason,
  });
}

/** The report of an interview that ended, its steps side by side as the background makes them, by the models given. */
export async function makeReport(interviewId: string, models: ModelEnv): Promise<InterviewReport> {
  setEnv({ ...NO_MODELS, ...models });
  return publish(interviewId, await openReport(interviewId));
}

/** Another version of a report that is there. */
export async function makeReportAgain(
  interviewId: string,
  models: ModelEnv,
): Promise<InterviewReport> {
  setEnv({ ...NO_MODELS, ...models });
  const { reportId } = await requestReport(interviewId, UPLOADER);
  return publish(interviewId, reportId);
}

async function publish(interviewId: string, reportId: string): Promise<InterviewReport> {
  const steps = await listReportSteps(reportId);
  await Promise.all(steps.map((step) => runWithRetries(reportId, step)));
  await publishReport(reportId);
  const answer = await getReport(interviewId);
  if (!answer?.report) throw new Error(`The report is ${answer?.status ?? 'not there'}.`);
  return answer.report;
}

async function runWithRetries(reportId: string, step: string): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await runReportStep(reportId, step);
      return;
    } catch (error) {
      if (attempt === TRIES) throw error;
    }
  }
}

async function storeDocument(kind: DocumentKind, text: string): Promise<string> {
  const id = newId('doc');
  const { profile } =
    kind === 'jd' ? extractJobProfile(text) : extractCandidateProfile(text, TODAY);
  await db().document.create({
    data: {
      id,
      kind,
      uploadedBy: UPLOADER,
      filename: `${kind}.md`,
      storageKey: id,
      mediaType: 'text/markdown',
      format: 'text',
      sizeBytes: text.length,
      sha256: id,
      status: 'ready',
      text,
      profile,
    },
  });
  return id;
}
