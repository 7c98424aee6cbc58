import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import { messages } from '#lib/messages.ts';

const text = messages.documents;

/**
 * How far a document is that is being read, in words; `share` (0–1) counts the pages that are done, null while
 * they are not known.
 */
export function progressOf(document: Pick<DocumentAnswer, 'status' | 'progress'>): {
  label: string;
  detail: string | null;
  share: number | null;
} {
  const { status, progress } = document;
  if (status !== 'reading' || !progress) {
    return { label: text.statusSentence[status], detail: null, share: null };
  }
  const { stage, page, pages } = progress;
  return {
    label: text.progress[stage](page, pages),
    detail: stage === 'recognising' ? text.progress.recognisingDetail : null,
    share: Math.min(1, Math.max(0, (page - 1) / Math.max(1, pages))),
  };
}

/** Whether an event of a document's stream is the state of this document. */
export function isDocumentStatus(status: unknown, id: string): status is DocumentAnswer {
  return (
    typeof status === 'object' &&
    status !== null &&
    'document_id' in status &&
    status.document_id === id &&
    'updated_at' in status
  );
}
