import { z } from 'zod';
import { CRITERIA_MAX } from '#lib/interviews/plan/check-criteria.ts';
import {
  editedItemSchema,
  PROBES_MOST,
  QUESTION_CHARACTERS_MAX,
  QUESTIONS_MOST,
  SECONDS_LEAST,
  SECONDS_MOST,
} from '#lib/interviews/plan/edit-plan.ts';
import { criterionSchema, planItemSchema } from '#lib/interviews/plan/plan-schema.ts';
import { requirementSchema } from '#lib/profiles/profile-schemas.ts';
import { FACT_CHARACTERS_MAX, FACTS_MAX } from '#lib/roles/role-facts.ts';
import { dateTimeSchema, idParamSchema, pageOf } from './common-schemas.ts';

const sourceSchema = z.enum(['rules', 'model', 'person']);

export const roleSchema = z
  .object({
    role_id: z.string(),
    title: z.string(),
    jd_id: z.string(),
    is_example: z.boolean(),
    created_at: dateTimeSchema,
    interview_count: z.int(),
    counts: z
      .object({
        preparing: z.int(),
        ready: z.int(),
        in_progress: z.int(),
        reporting: z.int(),
        reported: z.int(),
        failed: z.int(),
      })
      .meta({ description: 'Interviews by how far they are.' }),
    criteria_state: z.enum(['none', 'draft', 'approved', 'changed']).meta({
      description:
        '`draft`: nobody has approved any; `changed`: there is a newer version than the approved one.',
    }),
  })
  .meta({ id: 'Role' });
export type RoleAnswer = z.infer<typeof roleSchema>;

export const roleDetailSchema = roleSchema
  .extend({
    requirements: z.array(requirementSchema),
    criteria: z
      .object({
        version: z.int(),
        source: sourceSchema,
        items: z.array(criterionSchema),
        core_questions: z.array(planItemSchema),
      })
      .nullable()
      .meta({ description: 'What interviews prepared from now on are judged by.' }),
    facts: z.array(z.string()).meta({ description: 'All an interviewer may tell of the role.' }),
  })
  .meta({ id: 'RoleDetail' });
export const roleListSchema = pageOf(roleSchema);

const actorSchema = z
  .object({ id: z.string(), name: z.string().nullable() })
  .meta({ id: 'Actor', description: 'A user, or an API key without a name.' });

const criteriaVersionSummarySchema = z
  .object({
    version: z.int(),
    source: sourceSchema,
    created_at: dateTimeSchema,
    created_by: actorSchema.nullable(),
    approved_at: dateTimeSchema.nullable(),
    approved_by: actorSchema.nullable(),
    in_use: z.boolean().meta({
      description:
        'Interviews prepared from now on are judged by it: the newest approved version, or the newest while none is.',
    }),
    interview_count: z.int().meta({ description: 'Interviews that were prepared with it.' }),
  })
  .meta({ id: 'CriteriaVersionSummary' });
export type CriteriaVersionSummaryAnswer = z.infer<typeof criteriaVersionSummarySchema>;

export const criteriaVersionListSchema = z.object({
  items: z.array(criteriaVersionSummarySchema),
});

export const criteriaVersionSchema = criteriaVersionSummarySchema
  .extend({
    criteria: z.array(criterionSchema),
    core_questions: z.array(planItemSchema),
    weights_reason: z.string().nullable(),
    warnings: z.array(
      z.object({
        code: z.enum(['must_without_question', 'question_without_criterion']),
        message: z.string(),
        requirement_id: z.string().nullable(),
        question_id: z.string().nullable(),
      }),
    ),
  })
  .meta({ id: 'CriteriaVersion' });
export type CriteriaVersionAnswer = z.infer<typeof criteriaVersionSchema>;

const NAME_CHARACTERS_MAX = 80;
const TEXT_CHARACTERS_MAX = 500;
const WEIGHT_MOST = 5;

const idSchema = z.string().regex(/^[a-z0-9_]{1,60}$/u, 'small letters, digits and _');
const anchorSchema = z.string().trim().min(1).max(TEXT_CHARACTERS_MAX);

export const saveCriteriaRequestSchema = z
  .object({
    based_on: z
      .int()
      .min(0)
      .meta({ description: 'The newest version when the editing began; 0 if there was none.' }),
    criteria: z
      .array(
        z.object({
          id: idSchema,
          name: z.string().trim().min(1).max(NAME_CHARACTERS_MAX),
          definition: z.string().trim().min(1).max(TEXT_CHARACTERS_MAX),
          anchors: z.object({ 1: anchorSchema, 3: anchorSchema, 5: anchorSchema }),
          weight: z.number().positive().max(WEIGHT_MOST),
        }),
      )
      .max(CRITERIA_MAX * 2),
    core_questions: z
      .array(
        z.object({
          id: z
            .string()
            .regex(/^core_[a-z0-9_]{1,40}$/u, 'core_ with small letters and digits after it'),
          question: z.string().trim().min(1).max(QUESTION_CHARACTERS_MAX),
          criterion_id: idSchema.nullable(),
          requirement_ids: z.array(z.string().max(40)).max(100),
          probes_max: z.int().min(0).max(PROBES_MOST),
          seconds: z.int().min(SECONDS_LEAST).max(SECONDS_MOST),
        }),
      )
      .max(QUESTIONS_MOST),
    weights_reason: z.string().trim().max(TEXT_CHARACTERS_MAX).nullable().default(null),
  })
  .meta({ id: 'SaveCriteria' });

export const draftCriteriaRequestSchema = z
  .object({ by: z.enum(['rules', 'model']) })
  .meta({ id: 'DraftCriteria' });

export const criteriaVersionParamSchema = idParamSchema.extend({
  version: z.coerce.number().int().min(1).max(1_000_000),
});

export const roleFactsSchema = z
  .object({
    facts: z.array(z.string()),
    version: z.int(),
    from_job_description: z.boolean(),
  })
  .meta({ id: 'RoleFacts' });
export type RoleFactsAnswer = z.infer<typeof roleFactsSchema>;

const factSchema = z.string().trim().min(1).max(FACT_CHARACTERS_MAX);

export const saveFactsRequestSchema = z
  .object({
    based_on: z.int().min(0).meta({ description: '`version` of the facts when editing began.' }),
    facts: z.array(factSchema).max(FACTS_MAX),
  })
  .meta({ id: 'SaveFacts' });

export const openQuestionListSchema = z.object({
  items: z.array(
    z
      .object({
        question: z.string(),
        count: z.int().meta({ description: 'In how many interviews it was asked.' }),
        last_asked_at: dateTimeSchema,
      })
      .meta({ id: 'OpenQuestion' }),
  ),
});
export type OpenQuestionAnswer = z.infer<typeof openQuestionListSchema>['items'][number];

export const handleQuestionRequestSchema = z
  .object({
    question: z.string().trim().min(1).max(4_000),
    fact: factSchema.nullable().meta({
      description: 'The answer, as a new fact of the role; null puts the question aside.',
    }),
  })
  .meta({ id: 'HandleQuestion' });

export const changePlanRequestSchema = z
  .object({
    based_on: z
      .int()
      .min(0)
      .meta({ description: '`revision` of the plan when editing began; 0 if it has none.' }),
    items: z.array(editedItemSchema).max(QUESTIONS_MOST).meta({
      description:
        'The questions in their order, without those that are to go. The candidate’s own part and the closing stay.',
    }),
  })
  .meta({ id: 'ChangePlan' });

export const proposeQuestionRequestSchema = z
  .object({
    item_id: z.string().min(1).max(64),
    seen: z
      .array(z.string().max(QUESTION_CHARACTERS_MAX))
      .max(50)
      .default([])
      .meta({ description: 'Wordings that were looked at already.' }),
  })
  .meta({ id: 'ProposeQuestion' });

export const proposedQuestionSchema = z
  .object({
    question: z.string(),
    requirement_ids: z.array(z.string()),
    source: z.enum(['rules', 'model']),
  })
  .meta({ id: 'ProposedQuestion' });
export type ProposedQuestionAnswer = z.infer<typeof proposedQuestionSchema>;
