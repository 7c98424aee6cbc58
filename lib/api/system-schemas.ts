import { z } from 'zod';
import { dateTimeSchema } from './common-schemas.ts';

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

/** Times the conversation is judged by, in ms: the names of a turn's metrics. */
export const TURN_TIMES = [
  'final_lag_ms',
  'first_sound_ms',
  'first_word_ms',
  'first_heard_ms',
  'ttft_ms',
  'e2e_latency_ms',
] as const;

const quantilesSchema = z.object({
  n: z.int().meta({ description: 'How many were measured.' }),
  p50: z.number().nullable(),
  p95: z.number().nullable(),
});

export const SYSTEM_PERIODS = ['24h', '7d', '30d'] as const;
export const systemQuerySchema = z.object({
  period: z.enum(SYSTEM_PERIODS).default('24h').meta({ description: 'How far back is looked.' }),
});

export const systemSchema = z
  .object({
    period: z.enum(SYSTEM_PERIODS),
    since: dateTimeSchema,
    interviews: z.object({
      in_progress: z.int().meta({ description: 'Now.' }),
      ended: z.int().meta({ description: 'In the period.' }),
      abandoned: z.int(),
      held: z.int().meta({ description: 'With a measured turn in the period.' }),
      examples: z.int().meta({ description: 'Of those held, the ones with the example.' }),
    }),
    documents: z.object({
      read: z.int(),
      failed: z.int(),
      seconds: quantilesSchema.meta({ description: 'Upload → profile.' }),
    }),
    turns: z.object({
      answers: z.int().meta({ description: 'Turns of candidates.' }),
      replies: z.int().meta({ description: 'Turns of the interviewer that answered one.' }),
      times: z.record(z.enum(TURN_TIMES), quantilesSchema),
      word_ratio: z
        .number()
        .nullable()
        .meta({ description: 'Mean first_word_ms ÷ mean ttft_ms of the same replies.' }),
      faster_than_model: z
        .number()
        .nullable()
        .meta({ description: "Share of replies that began before the model's median ttft_ms." }),
      counts: z
        .record(z.string(), z.int())
        .meta({ description: 'Turns to which it happened, by its name.' }),
      speculation: z.object({
        begun: z.int(),
        adopted: z.int(),
        lead: quantilesSchema.meta({ description: 'ms before `final` that adopted ones began.' }),
      }),
    }),
    over_time: z.array(
      z.object({
        at: dateTimeSchema,
        replies: z.int(),
        first_word_p50: z.number().nullable(),
        first_word_p95: z.number().nullable(),
      }),
    ),
    models: z.array(
      z.object({
        purpose: z.string(),
        model: z.string(),
        calls: z.int(),
        failed: z.int(),
        aborted: z.int(),
        ttft: quantilesSchema,
        input_tokens: z.int().nullable().meta({ description: 'null: no call was measured.' }),
        output_tokens: z.int().nullable(),
      }),
    ),
  })
  .meta({ id: 'System' });
export type SystemSummary = z.infer<typeof systemSchema>;

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
