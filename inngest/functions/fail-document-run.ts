import type { GetStepTools } from 'inngest';
import type { inngest } from '#inngest/client.ts';
import { failDocument } from '#lib/documents/fail-document.ts';
import { codeOfFailure, runStage } from './stage-errors.ts';

/** Ends the attempt at a document whose run failed for good with the code of what it failed by. */
export async function failDocumentRun(
  step: GetStepTools<typeof inngest>,
  { error, document_id, attempt }: { error: unknown; document_id: string; attempt: number },
): Promise<void> {
  await step.run('fail', () =>
    runStage(() => failDocument(document_id, attempt, codeOfFailure(error))),
  );
}
