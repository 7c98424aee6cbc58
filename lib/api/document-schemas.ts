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

const correctionSchema = z.object({
  value: z.unknown(),
  by: z.string().meta({ description: 'Id of a user or an API key.' }),
  by_name: z.string().nullable(),
  at: dateTimeSchema,
  extracted: z.unknown().meta({ description: 'What was read in the document.' }),
});
export type CorrectionAnswer = z.infer<typeof correctionSchema>;

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
    corrections: z.record(z.string(), correctionSchema).meta({
      description:
        'What a person corrected, by JSON Pointer of the profile; `profile` has it in place.',
    }),
    profile_source: z.enum(['rules', 'model']).nullable(),
    dropped_values: z.int().nullable().meta({
      description: 'Values of an AI model that were left out as they do not stand in the text.',
    }),
    is_example: z.boolean(),
    created_at: dateTimeSchema,
    updated_at: dateTimeSchema.meta({ description: 'Changes with every change.' }),
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
    page_starts: z
      .array(z.int())
      .nullable()
      .meta({ description: 'Where each page begins in text; null where there are no pages.' }),
  })
  .meta({ id: 'DocumentText' });

/** Corrections at once, more than anybody makes. */
const CORRECTIONS_MAX = 50;
const pointerSchema = z.string().min(1).max(200);

export const correctProfileRequestSchema = z
  .object({
    set: z
      .record(pointerSchema, z.unknown())
      .refine((set) => Object.keys(set).length <= CORRECTIONS_MAX, 'has too many entries')
      .optional()
      .meta({
        description:
          'JSON Pointer of the profile → new value. Lists are replaced whole; null empties a single value.',
      }),
    unset: z.array(pointerSchema).max(CORRECTIONS_MAX).optional().meta({
      description: 'JSON Pointers of which what was read in the document counts again.',
    }),
    updated_at: dateTimeSchema.optional().meta({
      description:
        'The document’s `updated_at` when it was read: 409 `conflict` when it was changed since.',
    }),
  })
  .meta({
    id: 'CorrectProfile',
    example: { set: { '/name': 'Maria Santos', '/skills': ['Triage', 'IV therapy'] }, unset: [] },
  });

export const deletedSchema = z.object({ deleted: z.literal(true) });
