import { inngest } from '#inngest/client.ts';
import { documentUploaded } from '#inngest/events.ts';
import { failDocument } from '#lib/documents/fail-document.ts';
import { parseStoredDocument } from '#lib/documents/parse-stored-document.ts';
import { extractProfile } from '#lib/profiles/extract-profile.ts';
import { codeOfFailure, runStage } from './stage-errors.ts';

/** Reading is work for the processor; more at once would be felt in a live interview. */
const DOCUMENTS_AT_ONCE = 2;

/** document/uploaded → text → profile → `ready`, or `failed` with a code. */
export const processDocument = inngest.createFunction(
  {
    id: 'process-document',
    triggers: [documentUploaded],
    concurrency: [{ limit: DOCUMENTS_AT_ONCE }, { key: 'event.data.document_id', limit: 1 }],
    retries: 3,
    onFailure: async ({ error, event, step }) => {
      const { document_id, attempt } = event.data.event.data;
      await step.run('fail', () =>
        runStage(() => failDocument(document_id, attempt, codeOfFailure(error))),
      );
    },
  },
  async ({ event, step }) => {
    const { document_id, attempt } = event.data;
    await step.run('read', () => runStage(() => parseStoredDocument(document_id, attempt)));
    await step.run('profile', () => runStage(() => extractProfile(document_id, attempt)));
    return { document_id };
  },
);
