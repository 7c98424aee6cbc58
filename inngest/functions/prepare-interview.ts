import { inngest } from '#inngest/client.ts';
import { interviewCreated } from '#inngest/events.ts';
import { failPreparation, prepareInterview } from '#lib/interviews/prepare-interview.ts';
import { codeOfFailure, runStage } from './stage-errors.ts';

/** interview/created → criteria and plan → `ready`, or `failed` with a code. */
export const prepareInterviewFunction = inngest.createFunction(
  {
    id: 'prepare-interview',
    triggers: [interviewCreated],
    concurrency: { key: 'event.data.interview_id', limit: 1 },
    retries: 3,
    onFailure: async ({ error, event, step }) => {
      const { interview_id } = event.data.event.data;
      await step.run('fail', () =>
        runStage(() => failPreparation(interview_id, codeOfFailure(error))),
      );
    },
  },
  async ({ event, step }) => {
    const { interview_id } = event.data;
    await step.run('prepare', () => runStage(() => prepareInterview(interview_id)));
    return { interview_id };
  },
);
