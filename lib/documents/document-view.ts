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
export type DocumentView<Profile = unknown> = {
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
  /** CandidateProfile or JobProfile, as the later stage wrote it; null before */
  profile: Profile | null;
  profile_source: 'rules' | 'model' | null;
  is_example: boolean;
  created_at: string;
};

/**
 * The status object of the API and of progress events. `Profile` is the caller's: documents come
 * before profiles and do not know their shapes.
 */
export function documentView<Profile = unknown>(row: DocumentRow): DocumentView<Profile> {
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
    profile: row.profile as Profile | null,
    profile_source: z.enum(['rules', 'model']).nullable().parse(row.profileSource),
    is_example: row.isExample,
    created_at: row.createdAt.toISOString(),
  };
}
