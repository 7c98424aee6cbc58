import { inngest } from '#inngest/client.ts';
import { interviewCompleted, reportRequested } from '#inngest/events.ts';
import { openReport } from '#lib/reports/open-report.ts';
import {
  failReport,
  listReportSteps,
  publishReport,
  runReportStep,
} from '#lib/reports/report-steps.ts';
import { codeOfFailure, runStage } from './stage-errors.ts';

/**
 * Steps under way at once, of all reports: the criteria of one report are judged side by side, so that it takes no
 * longer than its slowest call, and what is left leaves room for live interviews.
 */
const STEPS_AT_ONCE = 6;

type ReportEventData = { interview_id: string; report_id?: string | undefined };

/** interview/completed or report/requested → the report: its steps side by side, shown only when it is whole. */
export const createReport = inngest.createFunction(
  {
    id: 'create-report',
    triggers: [interviewCompleted, reportRequested],
    concurrency: { limit: STEPS_AT_ONCE },
    retries: 3,
    onFailure: async ({ error, event, step }) => {
      const data: ReportEventData = event.data.event.data;
      await step.run('fail', () =>
        runStage(async () => {
          const reportId = data.report_id ?? (await openReport(data.interview_id));
          await failReport(reportId, codeOfFailure(error));
        }),
      );
    },
  },
  async ({ event, step }) => {
    const data: ReportEventData = event.data;
    // One step for both: between two of them the function is asked again, and a person waits for the report.
    const { reportId, names } = await step.run('begin', () =>
      runStage(async () => {
        const opened = data.report_id ?? (await openReport(data.interview_id));
        return { reportId: opened, names: await listReportSteps(opened) };
      }),
    );
    await Promise.all(
      names.map((name) =>
        step.run(`report:${name}`, () => runStage(() => runReportStep(reportId, name))),
      ),
    );
    await step.run('publish', () => runStage(() => publishReport(reportId)));
    return { report_id: reportId };
  },
);
