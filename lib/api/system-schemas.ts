import { z } from 'zod';

export const healthSchema = z.object({ status: z.literal('ok') }).meta({ id: 'Health' });

const readinessPartSchema = z.object({
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

const modelPurposeSchema = z.enum(['interviewer', 'mini', 'analyst', 'fallback']);

export const modelsSchema = z
  .object({
    models: z.array(
      z.object({
        purpose: modelPurposeSchema,
        name: z
          .string()
          .nullable()
          .meta({ description: 'provider:model; null: none, the built-in part does the work.' }),
        configured: z.boolean(),
        is_own: z.boolean().meta({ description: "False: it takes over the interviewer's model." }),
        custom_server: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Models' });

export const testModelRequestSchema = z.object({ purpose: modelPurposeSchema });
export const testModelAnswerSchema = z
  .discriminatedUnion('ok', [
    z.object({
      ok: z.literal(true),
      purpose: modelPurposeSchema,
      name: z.string(),
      ttft_ms: z.number().meta({ description: 'Measured: request → first text.' }),
      total_ms: z.number(),
    }),
    z.object({
      ok: z.literal(false),
      purpose: modelPurposeSchema,
      name: z.string().nullable(),
      code: z.string(),
      message: z.string(),
    }),
  ])
  .meta({ id: 'ModelTest' });

export const exampleAnswerSchema = z
  .object({
    jd_id: z.string(),
    resume_id: z.string(),
    interview_id: z
      .string()
      .nullable()
      .meta({ description: 'null: start it when both documents are read.' }),
  })
  .meta({ id: 'Example' });
