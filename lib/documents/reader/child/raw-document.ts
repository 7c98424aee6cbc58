import type { HiddenText } from '#lib/documents/document-types.ts';

/** What a format's reader gives: text as it stood in the file, not yet cleaned or judged. */
export type RawDocument = {
  hidden: HiddenText[];
} & (
  | { pages: null; text: string }
  | {
      /** Texts of the pages, in order; their number is that of the document. */
      pages: string[];
      /** Whether text of some page was recognised from its picture. */
      isRecognised: boolean;
    }
);
