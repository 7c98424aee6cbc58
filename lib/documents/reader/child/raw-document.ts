import type { HiddenText } from '#lib/documents/document-types.ts';

/** What a format's reader gives: text as it stood in the file, not yet cleaned or judged. */
export type RawDocument = {
  text: string;
  /** null where the format has no pages */
  pages: number | null;
  hidden: HiddenText[];
};
