import { z } from 'zod';

export const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

export const readinessPartSchema = z.object({
  ok: z.boolean(),
  latency_ms: z.number(),
  detail: z.string().nullable().meta({ description: 'In words, when it is not well.' }),
});

export const readinessSchema = z
  .object({
    status: z.enum(['ok', 'unavailable']),
    parts: z.object({
      database: readinessPartSchema,
      queue: readinessPartSchema,
      storage: readinessPartSchema,
    }),
  })
  .meta({ id: 'Readiness' });
export type Readiness = z.infer<typeof readinessSchema>;

export const modelPurposeSchema = z.enum(['interviewer', 'mini', 'analyst', 'fallback']);

export const modelsSchema = z
  .object({
    models: z.array(
      z.object({
        purpose: modelPurposeSchema,
        name: z.string().nullable().meta({ description: 'provider:model; null: none connected.' }),
        variable: z.string().meta({ description: 'The variable that sets it.' }),
      }),
    ),
  })
  .meta({ id: 'Models' });

export const testModelRequestSchema = z.object({ purpose: modelPurposeSchema });
export const testModelAnswerSchema = z
  .object({
    purpose: modelPurposeSchema,
    model: z.string(),
    first_token_ms: z.number().meta({ description: 'Measured: request → first text.' }),
    total_ms: z.number().nullable(),
  })
  .meta({ id: 'ModelTest' });

export const exampleAnswerSchema = z
  .object({ jd_id: z.string(), resume_id: z.string(), interview_id: z.string().nullable() })
  .meta({ id: 'Example' });

/** Data of an `event: progress` of the event streams: the full status object of the subject. */
export const progressDataSchema = z.looseObject({ status: z.string() });
