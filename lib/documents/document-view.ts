import { z } from 'zod';
import { messageOfCode } from '#lib/errors.ts';
import type { DocumentRow } from './document-row.ts';
import {
  type DocumentKind,
  type DocumentProgress,
  type DocumentStatus,
  type DocumentWarning,
  documentKindSchema,
  documentProgressSchema,
  documentStatusSchema,
  documentWarningSchema,
} from './document-types.ts';

/** A document as everybody outside sees it: its state, never its text or where its file is. */
export type DocumentView<Profile = unknown, Correction = unknown> = {
  document_id: string;
  kind: DocumentKind;
  filename: string;
  media_type: string;
  size_bytes: number;
  pages: number | null;
  status: DocumentStatus;
  /** how far the reading is; null before it begins and after it ends */
  progress: DocumentProgress | null;
  error: { code: string; message: string } | null;
  warnings: DocumentWarning[];
  /** what the later stage understood of it, a person's corrections included; null before */
  profile: Profile | null;
  /** by JSON Pointer of the profile */
  corrections: Record<string, Correction>;
  profile_source: 'rules' | 'model' | null;
  /** values of a model that do not stand in the text; null where no model was asked */
  dropped_values: number | null;
  is_example: boolean;
  created_at: string;
  /** changes with every change: by it, a correction is refused that somebody else was faster with */
  updated_at: string;
};

/** What the later stage understood of a document. */
export type Understood<Profile, Correction> = Pick<
  DocumentView<Profile, Correction>,
  'profile' | 'corrections'
>;

/**
 * The status object of the API and of progress events. What was understood is the caller's: documents come
 * before profiles and do not know their shapes.
 */
export function documentView<Profile = never, Correction = never>(
  row: DocumentRow,
  understood: Understood<Profile, Correction> = { profile: null, corrections: {} },
): DocumentView<Profile, Correction> {
  return {
    document_id: row.id,
    kind: documentKindSchema.parse(row.kind),
    filename: row.filename,
    media_type: row.mediaType,
    size_bytes: row.sizeBytes,
    pages: row.pages,
    status: documentStatusSchema.parse(row.status),
    progress: documentProgressSchema.nullable().parse(row.progress),
    error: row.errorCode ? { code: row.errorCode, message: messageOfCode(row.errorCode) } : null,
    warnings: z.array(documentWarningSchema).parse(row.warnings),
    profile: understood.profile,
    corrections: understood.corrections,
    profile_source: z.enum(['rules', 'model']).nullable().parse(row.profileSource),
    dropped_values: row.droppedValues,
    is_example: row.isExample,
    created_at: row.createdAt.toISOString(),
    updated_at: row.updatedAt.toISOString(),
  };
}
