import { inngest } from '#inngest/client.ts';
import { documentPictured } from '#inngest/events.ts';
import { recogniseStoredDocument } from '#lib/documents/parse-stored-document.ts';
import { extractProfile } from '#lib/profiles/extract-profile.ts';
import { failDocumentRun } from './fail-document-run.ts';
import { runStage } from './stage-errors.ts';

/** Owners whose scans take turns, page by page; each a minute and a half at most where all three are long. */
const OWNERS_AT_ONCE = 3;
/** Of one owner each is finished before the next begins: in the order in which they came. */
const DOCUMENTS_OF_ONE_OWNER = 1;

/**
 * document/pictured → recognised text → profile → `ready`, or `failed` with a code. Apart from
 * `process-document`, whose places are for files that take a moment.
 */
export const recogniseDocument = inngest.createFunction(
  {
    id: 'recognise-document',
    triggers: [documentPictured],
    concurrency: [
      { limit: OWNERS_AT_ONCE },
      { key: 'event.data.owner', limit: DOCUMENTS_OF_ONE_OWNER },
    ],
    retries: 3,
    onFailure: ({ error, event, step }) =>
      failDocumentRun(step, { ...event.data.event.data, error }),
  },
  async ({ event, step }) => {
    const { document_id, attempt } = event.data;
    await step.run('recognise', () =>
      runStage(() => recogniseStoredDocument(document_id, attempt)),
    );
    await step.run('profile', () => runStage(() => extractProfile(document_id, attempt)));
    return { document_id };
  },
);
