import { inngest } from '#inngest/client.ts';
import { sweepFiles } from '#lib/documents/sweep-files.ts';
import { closeAbandonedInterviews } from '#lib/interviews/session/close-abandoned.ts';
import { pruneRecords } from '#lib/sweep/prune-records.ts';
import { pruneWorkflows } from '#lib/sweep/prune-workflows.ts';
import { sweepDocuments } from '#lib/sweep/sweep-documents.ts';
import { sweepInterviews } from '#lib/sweep/sweep-interviews.ts';
import { sweepReports } from '#lib/sweep/sweep-reports.ts';
import { runStage } from './stage-errors.ts';

/**
 * Every five minutes: what a lost event, a lost process or a closed browser left lying is taken up again
 * or ended in words, and records past their time are removed.
 */
export const sweepForgotten = inngest.createFunction(
  {
    id: 'sweep-forgotten',
    triggers: [{ cron: '*/5 * * * *' }],
    concurrency: 1,
    // The next sweep comes anyway.
    retries: 1,
    onFailure: async () => {},
  },
  async ({ step }) => {
    const sweep = (name: string, work: (now: Date) => Promise<unknown>) =>
      step
        .run(name, () =>
          runStage(async () => {
            await work(new Date());
          }),
        )
        // One that fails must not keep the others from their work; its step shows the failure.
        .catch(() => null);
    await sweep('documents', sweepDocuments);
    await sweep('interviews', sweepInterviews);
    await sweep('abandoned', closeAbandonedInterviews);
    await sweep('reports', sweepReports);
    await sweep('files', sweepFiles);
    await sweep('records', pruneRecords);
    await sweep('workflows', pruneWorkflows);
  },
);
