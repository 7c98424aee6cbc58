import { expect } from 'vitest';
import { reportAnswerSchema } from '#lib/api/interview-schemas.ts';
import { prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { startInterview } from '#lib/interviews/start-interview.ts';
import { getReport } from '#lib/reports/get-report.ts';
import type { InterviewReport } from '#lib/reports/report-schema.ts';
import { listReportSteps, publishReport, runReportStep } from '#lib/reports/report-steps.ts';
import type { FakeOpenAi } from '#tests/fakes/openai-server.ts';
import { holdInterview, makeDocument, RECRUITER } from './make-interview.ts';
import type { Script } from './simulated-transcripts.ts';

export type FakeReplyRule = Extract<
  Parameters<FakeOpenAi['setReply']>[0],
  (...given: never[]) => unknown
>;

/** An interview that was held: prepared by rules, with the turns of a script. */
export async function held(script: Script): Promise<string> {
  const { interviewId } = await startInterview({
    jdId: await makeDocument('jd'),
    resumeId: await makeDocument('resume'),
    createdBy: RECRUITER,
  });
  await prepareInterview(interviewId);
  await holdInterview(interviewId, script);
  return interviewId;
}

/** All steps, one after the other, as the background does: a failed one is tried again. */
export async function makeReport(reportId: string, tries = 4): Promise<void> {
  for (const step of await listReportSteps(reportId)) {
    for (let attempt = 1; ; attempt += 1) {
      try {
        await runReportStep(reportId, step);
        break;
      } catch (error) {
        if (attempt === tries) throw error;
      }
    }
  }
  await publishReport(reportId);
}

export async function readReport(interviewId: string): Promise<InterviewReport> {
  const answer = await getReport(interviewId);
  // Whether it is held back from a reviewer is said by the API.
  expect(reportAnswerSchema.safeParse({ ...answer, hidden: false }).error).toBeUndefined();
  if (answer?.status !== 'ready' || !answer.report)
    throw new Error(`The report is ${answer?.status}.`);
  return answer.report;
}

/** A scorer that quotes the first two sentences of the answers it is shown. */
export function honestScorer(level: number): FakeReplyRule {
  return ({ prompt }) => {
    const answers = [...prompt.matchAll(/\[\[answer [0-9a-f]+\]\]\n([\s\S]*?)\n\[\[end/gu)].map(
      (match) => match[1] ?? '',
    );
    const quotes = answers
      .join(' ')
      .split(/(?<=\.)\s+/u)
      .slice(0, 2);
    return JSON.stringify({
      level,
      rationale: 'The steps are told in order.',
      quotes,
      counter_quotes: [],
    });
  };
}

/** Answers nothing usable about the criterion of a name, and honestly about the others. */
export function failingFor(name: string, reply: ReturnType<FakeReplyRule>): FakeReplyRule {
  const honest = honestScorer(4);
  return (request, index) =>
    request.prompt.includes(`Criterion: ${name}`) ? reply : honest(request, index);
}
