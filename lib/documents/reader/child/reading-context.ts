import type { DocumentProgress, DocumentWarning } from '#lib/documents/document-types.ts';
import type { RecognisedPage } from '#lib/documents/reader/recognise-in-turn.ts';
import { createRecogniser, type Recogniser } from './ocr/recogniser.ts';

/** What a reader of one file is given beside its bytes. */
export type ReadingContext = {
  /** Tells how far the reading is; may be called as often as one likes. */
  onProgress(progress: DocumentProgress): void;
  /** Says something of this file that only the place that meets it can know. */
  warn(warning: DocumentWarning): void;
  /** Whether pages that are pictures are recognised here and now; see `recognisePages`. */
  recognition: Recognition;
  recogniser: Recogniser;
  /** ms of a clock that never goes back: of the wall, or of processor time */
  now(): number;
};

export type Recognition =
  | { type: 'now' }
  /** The reading ends where pages turn out to be pictures, to be begun anew when they were recognised. */
  | { type: 'later' }
  /** They were recognised before; what is missing could not be. */
  | { type: 'done'; recognised: readonly RecognisedPage[] };

/** A context of which only a part matters: nobody listens to the rest. */
export function readingContext(given: Partial<ReadingContext> = {}): ReadingContext {
  return {
    onProgress: () => undefined,
    warn: () => undefined,
    recognition: { type: 'now' },
    recogniser: createRecogniser(),
    now: () => performance.now(),
    ...given,
  };
}
