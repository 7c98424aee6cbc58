import { z } from 'zod';
import { db, type Prisma } from '#lib/db/client.ts';
import { dataQualitySchema } from './report-schema.ts';

const quoteSchema = z.object({
  source: z.enum(['interview', 'resume']),
  turn_id: z.string().nullable(),
  document_id: z.string().nullable(),
  start: z.int(),
  end: z.int(),
  quote: z.string(),
  at_ms: z.int().nullable(),
});

const evidenceResultSchema = z.object({
  by_criterion: z.record(z.string(), z.array(quoteSchema)),
  requirements: z.array(
    z.object({
      requirement_id: z.string(),
      text: z.string(),
      kind: z.enum(['must', 'nice']),
      status: z.enum(['confirmed', 'claimed', 'contradicted', 'not_covered']),
      quotes: z.array(quoteSchema),
      note: z.string().nullable(),
    }),
  ),
});

const scoredSchema = z.object({
  score: z.discriminatedUnion('status', [
    z.object({
      status: z.literal('assessed'),
      level: z.int().min(1).max(5),
      rationale: z.string(),
      quotes: z.array(quoteSchema),
      counter_quotes: z.array(quoteSchema),
      confidence: z.enum(['low', 'medium', 'high']),
      is_held_back: z.boolean().default(false),
      run_levels: z.array(z.int().nullable()).default([]),
    }),
    z.object({ status: z.enum(['not_assessed', 'needs_person']), reason: z.string() }),
  ]),
  models: z.array(z.string()),
  usage: z.object({ input: z.number(), output: z.number() }).nullable(),
  unread: z.int().default(0),
  /** version of the report it was kept from, where only what had failed was asked again */
  from_version: z.int().nullable().default(null),
});

type StoredScore = z.infer<typeof scoredSchema>;

/** A model was asked and gave nothing usable: asking it again may help. */
export function hasFailed({ score }: StoredScore): boolean {
  return score.status === 'needs_person';
}

/** Who judges this report, decided once: a model taken away meanwhile does not change the steps. */
const workPlanSchema = z.object({
  analyst: z.enum(['built_in', 'model']),
  steps: z.array(z.string()),
});

/** Work done so far on a report, by step. */
export const reportDraftSchema = z.object({
  plan: workPlanSchema.optional(),
  transcript: dataQualitySchema.optional(),
  evidence: evidenceResultSchema.optional(),
  /** by criterion */
  scores: z.record(z.string(), scoredSchema).default({}),
  /** tries of a step that failed for passing reasons, by step */
  tries: z.record(z.string(), z.int()).default({}),
});
export type ReportDraft = z.infer<typeof reportDraftSchema>;

/**
 * Puts one value into the draft of a report that is still being made, beside what is there: steps may run at
 * the same time. Does nothing for a finished report.
 */
export async function storeInDraft(
  reportId: string,
  path: readonly [string] | readonly [string, string],
  value: Prisma.InputJsonValue,
): Promise<void> {
  const json = JSON.stringify(value);
  const [key, inner] = path;
  if (inner === undefined) {
    await db().$executeRaw`
      UPDATE reports SET draft = draft || jsonb_build_object(${key}::text, ${json}::jsonb)
      WHERE id = ${reportId} AND status IN ('pending', 'running')`;
    return;
  }
  await db().$executeRaw`
    UPDATE reports SET draft = draft || jsonb_build_object(
      ${key}::text,
      coalesce(draft -> ${key}::text, '{}'::jsonb) || jsonb_build_object(${inner}::text, ${json}::jsonb))
    WHERE id = ${reportId} AND status IN ('pending', 'running')`;
}
