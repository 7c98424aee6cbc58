import { z } from 'zod';

export const documentKindSchema = z.enum(['jd', 'resume']);
export type DocumentKind = z.infer<typeof documentKindSchema>;

export const documentStatusSchema = z.enum(['queued', 'reading', 'ready', 'failed']);
export type DocumentStatus = z.infer<typeof documentStatusSchema>;

export const documentFormatSchema = z.enum(['pdf', 'docx', 'doc', 'text']);
export type DocumentFormat = z.infer<typeof documentFormatSchema>;

export const warningCodeSchema = z.enum([
  'little_text',
  'hidden_text',
  'damaged_text',
  'read_by_ocr',
  'pages_not_read',
]);
export type WarningCode = z.infer<typeof warningCodeSchema>;

export const documentWarningSchema = z.object({ code: warningCodeSchema, message: z.string() });
export type DocumentWarning = z.infer<typeof documentWarningSchema>;

/** How far the reading of a document is: which page, of how many that this stage has to do with. */
export const documentProgressSchema = z.object({
  stage: z.enum(['reading', 'recognising']),
  page: z.int().min(1),
  pages: z.int().min(1),
});
export type DocumentProgress = z.infer<typeof documentProgressSchema>;

/** Text in a file that its reader does not see. Shown to the recruiter, used for nothing. */
export const hiddenTextSchema = z.object({
  kind: z.enum(['zero_width', 'vanish', 'white', 'tiny', 'invisible', 'covered', 'off_page']),
  text: z.string(),
});
export type HiddenText = z.infer<typeof hiddenTextSchema>;

/** What a file says, whatever its format. `text` is clean: no NUL, NFKC, nothing invisible; lines end in \n. */
export type ParsedDocument = {
  text: string;
  /** null where the format has no pages */
  pages: number | null;
  /** Offset in `text` at which each page begins, ascending; null where the format has no pages. */
  pageStarts: number[] | null;
  hidden: HiddenText[];
  warnings: DocumentWarning[];
};
