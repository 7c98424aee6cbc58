import { z } from 'zod';
import { ADDRESS_KINDS } from '#lib/ai/evaluator-address/address-kind.ts';
import { coreChangeSchema } from '#lib/interviews/plan/plan-schema.ts';

export const evidenceSchema = z.object({
  id: z.string(),
  source: z.enum(['interview', 'resume']),
  /** a candidate's turn, for source interview */
  turn_id: z.string().nullable(),
  /** for source resume */
  document_id: z.string().nullable(),
  /** offsets in UTF-16 units of the stored text, end exclusive */
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  /** ms on the interview's clock */
  at_ms: z.int().nullable(),
  /** found by code at that place; a published report holds no other */
  verified: z.literal(true),
});
export type Evidence = z.infer<typeof evidenceSchema>;

export const dataQualitySchema = z.object({
  level: z.enum(['ok', 'limited', 'insufficient']),
  /** sentences for people: why it is limited or insufficient */
  reasons: z.array(z.string()),
  questions_planned: z.int(),
  questions_asked: z.int(),
  questions_answered: z.int(),
  candidate_turns: z.int(),
  candidate_words: z.int(),
  /** null when every answer was typed */
  speaking_ms: z.int().nullable(),
  recognition_confidence: z.number().nullable(),
  forced_turns: z.int(),
  turns_with_gaps: z.int(),
  interruptions: z.int(),
  duration_ms: z.int(),
  end_reason: z.string(),
});
export type DataQuality = z.infer<typeof dataQualitySchema>;

export const reportRequirementSchema = z.object({
  requirement_id: z.string(),
  text: z.string(),
  kind: z.enum(['must', 'nice']),
  status: z.enum(['confirmed', 'claimed', 'contradicted', 'not_covered']),
  evidence_ids: z.array(z.string()),
  note: z.string().nullable(),
});

export const competencySchema = z.object({
  criterion_id: z.string(),
  name: z.string(),
  definition: z.string(),
  weight: z.number(),
  status: z.enum(['assessed', 'not_assessed', 'needs_person']),
  /** 1–5, only when assessed */
  level: z.int().min(1).max(5).nullable(),
  /** at most two sentences */
  rationale: z.string().nullable(),
  evidence_ids: z.array(z.string()),
  counter_evidence_ids: z.array(z.string()),
  confidence: z.enum(['low', 'medium', 'high']).nullable(),
  /** why there is no level */
  reason: z.string().nullable(),
  /** what each run of the scorer said once its quotes were checked; null: no level, or nothing usable */
  run_levels: z.array(z.int().min(1).max(5).nullable()).default([]),
  /** a level above 3 was not given, as the answers it would rest on hold words to the evaluator as well */
  is_held_back: z.boolean().default(false),
  /** a model failed: asking it again, for this criterion alone, may give a level */
  is_retryable: z.boolean().default(false),
  /** characters of long answers that the scorer was not shown; 0: it saw all */
  unread_characters: z.int().min(0).default(0),
  /** version of the report in which it was judged, when that is an earlier one */
  from_version: z.int().nullable().default(null),
});
export type Competency = z.infer<typeof competencySchema>;

export const reportQuestionSchema = z.object({
  item_id: z.string(),
  kind: z.enum(['core', 'resume', 'candidate', 'closing']),
  question: z.string(),
  criterion_id: z.string().nullable(),
  status: z.enum(['answered', 'asked', 'skipped', 'not_asked']),
  skipped_by: z.enum(['candidate', 'time', 'end']).nullable(),
  follow_ups: z.int(),
  time_ms: z.int(),
  summary: z.string().nullable(),
  turn_ids: z.array(z.string()),
});

export const overallSchema = z.object({
  /** mean of assessed levels by weight, one decimal; null when nothing is assessed */
  mean: z.number().nullable(),
  band: z.enum(['strong', 'solid', 'mixed', 'weak']).nullable(),
  /** share of the weight that was assessed, 0–1 */
  coverage: z.number(),
  recommendation: z.enum(['advance', 'hold', 'decline', 'insufficient_data']),
  /** the rules that decided, for people */
  rules: z.array(z.string()),
});

/** A sentence of an answer that speaks to the evaluator: the scorer saw a neutral mark in its place. */
export const withheldSchema = z.object({
  id: z.string(),
  turn_id: z.string(),
  /** offsets in UTF-16 units of the stored text, end exclusive */
  start: z.int().min(0),
  end: z.int().min(0),
  quote: z.string(),
  /** ms on the interview's clock */
  at_ms: z.int(),
  kind: z.enum(ADDRESS_KINDS),
  /** a person put it back: the scorer saw it, as it is */
  is_put_back: z.boolean(),
});
export type Withheld = z.infer<typeof withheldSchema>;

/** What the candidate may be shown: no level, no verdict, the candidate's own words. */
export const candidateViewSchema = z
  .object({
    role_title: z.string(),
    /** questions that were answered */
    covered: z.array(z.object({ question: z.string() })),
    /** for each topic that showed something of the candidate's own work */
    strengths: z.array(
      z.object({
        topic: z.string(),
        quotes: z.array(z.object({ quote: z.string(), at_ms: z.int().nullable() })),
      }),
    ),
    /** the candidate's own questions, and which the team still owes an answer */
    questions: z.array(z.object({ text: z.string(), answered: z.boolean() })),
  })
  .meta({ id: 'CandidateView' });
export type CandidateView = z.infer<typeof candidateViewSchema>;

// Fields with a default came later: reports stored before them still read.
export const interviewReportSchema = z.object({
  provenance: z.object({
    report_version: z.int(),
    schema_version: z.literal(1),
    criteria_version: z.int(),
    analyst: z.enum(['built_in', 'model']),
    models: z.array(z.string()),
    prompt_hashes: z.record(z.string(), z.string()),
    input_hashes: z.record(z.string(), z.string()),
    transcript_hash: z.string(),
    created_at: z.iso.datetime(),
    took_ms: z.int(),
    /** null: not measured */
    tokens: z.object({ input: z.int(), output: z.int() }).nullable(),
    /** how often the scorer was asked for each criterion; null: it was not */
    runs: z.int().nullable().default(null),
    /** version whose results were kept where only what had failed was asked again */
    based_on_version: z.int().nullable().default(null),
    /** sentences that a person put back into the scorer's view */
    put_back_sentences: z.int().default(0),
  }),
  data_quality: dataQualitySchema,
  /** why some criteria count more than others, as a person wrote it; null: they all count the same */
  criteria_weights_reason: z.string().nullable().default(null),
  /** main questions in which this interview differs from those that everybody else of the role gets */
  core_changes: z.array(coreChangeSchema).default([]),
  requirements: z.array(reportRequirementSchema),
  competencies: z.array(competencySchema),
  evidence: z.array(evidenceSchema),
  questions: z.array(reportQuestionSchema),
  overall: overallSchema,
  concerns: z.array(
    z.object({
      text: z.string(),
      evidence_ids: z.array(z.string()),
      withheld_ids: z.array(z.string()).default([]),
    }),
  ),
  /** sentences that speak to the evaluator, with their places */
  withheld: z.array(withheldSchema).default([]),
  next_round: z.array(z.object({ question: z.string(), reason: z.string() })),
  candidate_questions: z.array(
    z.object({ turn_id: z.string(), text: z.string(), answered: z.boolean() }),
  ),
  /** what people still owe: the candidate's questions that no fact of the role answered */
  to_dos: z
    .array(
      z.object({
        id: z.string(),
        kind: z.literal('answer_candidate'),
        text: z.string(),
        turn_id: z.string(),
      }),
    )
    .default([]),
  integrity: z.array(z.object({ kind: z.string(), text: z.string() })),
  /** shown to the candidate only where a recruiter switched it on */
  candidate_view: candidateViewSchema.nullable().default(null),
});
export type InterviewReport = z.infer<typeof interviewReportSchema>;
