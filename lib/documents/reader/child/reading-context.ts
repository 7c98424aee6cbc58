import type { DocumentProgress, DocumentWarning } from '#lib/documents/document-types.ts';
import { createRecogniser, type Recogniser } from './ocr/recogniser.ts';

/** What a reader of one file is given beside its bytes. */
export type ReadingContext = {
  /** Tells how far the reading is; may be called as often as one likes. */
  onProgress(progress: DocumentProgress): void;
  /** Says something of this file that only the place that meets it can know. */
  warn(warning: DocumentWarning): void;
  recogniser: Recogniser;
  /** ms of a clock that never goes back */
  now(): number;
};

/** A context of which only a part matters: nobody listens to the rest. */
export function readingContext(given: Partial<ReadingContext> = {}): ReadingContext {
  return {
    onProgress: () => undefined,
    warn: () => undefined,
    recogniser: createRecogniser(),
    now: () => performance.now(),
    ...given,
  };
}
