import { inngest } from '#inngest/client.ts';
import { documentUploaded } from '#inngest/events.ts';
import { parseStoredDocument } from '#lib/documents/parse-stored-document.ts';
import { extractProfile } from '#lib/profiles/extract-profile.ts';
import { failDocumentRun } from './fail-document-run.ts';
import { runStage } from './stage-errors.ts';

/**
 * The reader takes one file at a time anyway. More than it works at, so that an owner who sends many does not
 * keep the others out; fewer than the executor has places, so that interviews and reports have theirs.
 */
const DOCUMENTS_AT_ONCE = 3;
const DOCUMENTS_OF_ONE_OWNER = 2;

/**
 * document/uploaded → text → profile → `ready`, or `failed` with a code. A document whose pages are pictures
 * leaves here after a first look; `recognise-document` goes on with it.
 */
export const processDocument = inngest.createFunction(
  {
    id: 'process-document',
    triggers: [documentUploaded],
    concurrency: [
      { limit: DOCUMENTS_AT_ONCE },
      { key: 'event.data.owner', limit: DOCUMENTS_OF_ONE_OWNER },
    ],
    retries: 3,
    onFailure: ({ error, event, step }) =>
      failDocumentRun(step, { ...event.data.event.data, error }),
  },
  async ({ event, step }) => {
    const { document_id, attempt } = event.data;
    const isRead = await step.run('read', () =>
      runStage(() => parseStoredDocument(document_id, attempt)),
    );
    if (isRead) {
      await step.run('profile', () => runStage(() => extractProfile(document_id, attempt)));
    }
    return { document_id };
  },
);
