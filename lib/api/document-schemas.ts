import { z } from 'zod';
import {
  documentKindSchema,
  documentProgressSchema,
  documentStatusSchema,
  documentWarningSchema,
  hiddenTextSchema,
} from '#lib/documents/document-types.ts';
import {
  candidateProfileSchema,
  jobProfileSchema,
  sourcesSchema,
} from '#lib/profiles/profile-schemas.ts';
import { dateTimeSchema, failureSchema, listQuerySchema, pageOf } from './common-schemas.ts';

/** The seed's answer to an upload, and the id under the name the rest of the API uses. */
export const uploadAnswerSchema = z
  .object({
    message: z.string(),
    filename: z.string(),
    stored_path: z.string().meta({ description: 'An opaque key, never a path of the machine.' }),
    task_id: z.string().meta({ description: 'Equals document_id.' }),
    document_id: z.string(),
  })
  .meta({ id: 'Upload' });
export type UploadAnswer = z.infer<typeof uploadAnswerSchema>;

export const documentSchema = z
  .object({
    document_id: z.string(),
    kind: documentKindSchema,
    filename: z.string(),
    media_type: z.string(),
    size_bytes: z.int(),
    pages: z.int().nullable(),
    status: documentStatusSchema,
    progress: documentProgressSchema.nullable().meta({
      description:
        'While it is read: the page under way, of the pages that this stage goes through.',
    }),
    error: failureSchema,
    warnings: z.array(documentWarningSchema),
    profile: z.union([candidateProfileSchema, jobProfileSchema]).nullable().meta({
      description: 'Of a résumé a candidate profile, of a job description a job profile.',
    }),
    profile_source: z.enum(['rules', 'model']).nullable(),
    is_example: z.boolean(),
    created_at: dateTimeSchema,
  })
  .meta({ id: 'Document' });
export type DocumentAnswer = z.infer<typeof documentSchema>;

export const uploadParamSchema = z.object({ kind: documentKindSchema });

export const documentListQuerySchema = listQuerySchema.extend({
  kind: documentKindSchema.optional(),
});
export const documentListSchema = pageOf(documentSchema);

export const documentTextSchema = z
  .object({
    document_id: z.string(),
    text: z.string(),
    sources: sourcesSchema
      .nullable()
      .meta({ description: 'JSON Pointer of a profile value → its range in text (UTF-16 units).' }),
    hidden_text: z.array(hiddenTextSchema),
  })
  .meta({ id: 'DocumentText' });

export const deletedSchema = z.object({ deleted: z.literal(true) });
