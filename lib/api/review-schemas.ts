import { z } from 'zod';
import { NOTE_MAX, outcomeSchema, reviewLevelSchema } from '#lib/reviews/review-schema.ts';
import { dateTimeSchema, idParamSchema, listQuerySchema, pageOf } from './common-schemas.ts';

const personSchema = z.object({
  user_id: z.string(),
  name: z.string().nullable().meta({ description: 'null: the account is gone.' }),
});
export type Person = z.infer<typeof personSchema>;

const levelsBody = {
  report_version: z.int().min(1).meta({ description: 'The version that was shown.' }),
  revision: z.int().min(0).meta({ description: '`revision` of what is replaced; 0 at first.' }),
  levels: z.array(reviewLevelSchema).max(50),
};
export const saveReviewRequestSchema = z.object(levelsBody).meta({ id: 'SaveReview' });
export const submitReviewRequestSchema = z.object(levelsBody).meta({
  id: 'SubmitReview',
  description:
    'Every criterion of the report, at least one with a level. It cannot be changed later.',
});

const reason = z.string().trim().min(1).max(NOTE_MAX);

export const overrideRequestSchema = z
  .object({
    report_version: z.int().min(1),
    criterion_id: z.string().min(1).max(100),
    level: z.int().min(1).max(5),
    reason,
  })
  .meta({ id: 'OverrideLevel' });

export const decisionRequestSchema = z
  .object({
    outcome: outcomeSchema,
    reason,
    based_on: z
      .int()
      .min(0)
      .meta({ description: '`position` of the decision that is replaced; 0 when there is none.' }),
  })
  .meta({ id: 'Decide' });

export const requestReviewRequestSchema = z
  .object({ user_id: z.string().min(1).max(64) })
  .meta({ id: 'RequestReview' });

export const overrideSchema = z
  .object({
    override_id: z.string(),
    criterion_id: z.string(),
    report_version: z.int(),
    original_level: z.int().nullable(),
    level: z.int(),
    reason: z.string(),
    created_at: dateTimeSchema,
  })
  .meta({ id: 'LevelOverride' });
export type OverrideView = z.infer<typeof overrideSchema>;

export const reviewSchema = z
  .object({
    review_id: z.string(),
    reviewer: personSchema,
    requested_by: personSchema.nullable(),
    requested_at: dateTimeSchema.nullable(),
    revision: z.int(),
    levels: z.array(reviewLevelSchema),
    report_version: z
      .int()
      .nullable()
      .meta({ description: 'The version this was made on; later versions do not change it.' }),
    criteria_version: z.int().nullable(),
    blind: z
      .boolean()
      .nullable()
      .meta({ description: "Submitted before the AI's levels were seen; null before submission." }),
    submitted_at: dateTimeSchema.nullable(),
    ai_levels: z
      .array(z.object({ criterion_id: z.string(), level: z.int().nullable() }))
      .nullable()
      .meta({ description: "The AI's levels in that version; null while they are hidden." }),
    overrides: z.array(overrideSchema),
  })
  .meta({ id: 'Review' });
export type ReviewView = z.infer<typeof reviewSchema>;

export const decisionSchema = z
  .object({
    decision_id: z.string(),
    position: z.int(),
    outcome: outcomeSchema,
    reason: z.string(),
    decided_by: personSchema,
    decided_at: dateTimeSchema,
    report_version: z.int().nullable(),
    criteria_version: z.int().nullable(),
  })
  .meta({ id: 'Decision' });
export type DecisionView = z.infer<typeof decisionSchema>;

const reviewCriterionSchema = z.object({
  criterion_id: z.string(),
  name: z.string(),
  definition: z.string(),
  anchors: z.object({ 1: z.string(), 3: z.string(), 5: z.string() }).nullable(),
  quotes: z
    .array(z.object({ turn_id: z.string(), quote: z.string(), at_ms: z.int() }))
    .meta({ description: 'In the order they were said, whichever way they point.' }),
});
export type ReviewCriterion = z.infer<typeof reviewCriterionSchema>;

export const reviewStateSchema = z
  .object({
    interview_id: z.string(),
    candidate_name: z.string().nullable(),
    role: z.object({ role_id: z.string(), title: z.string() }),
    has_ended: z.boolean(),
    blind_mode: z.boolean(),
    report_version: z.int().nullable().meta({ description: 'The newest that is ready.' }),
    has_ai_levels: z.boolean().meta({
      description: 'Whether that one holds levels of the AI; without any, nothing is hidden.',
    }),
    report_versions: z.array(z.int()).meta({ description: 'Those that are ready.' }),
    sees: z.object({
      ai: z.boolean().meta({ description: "The AI's levels, band, rationale, recommendation." }),
      others: z.boolean().meta({ description: 'Other reviews and decisions.' }),
    }),
    may: z.object({
      review: z.boolean(),
      reveal: z.boolean(),
      decide: z.boolean(),
      ask: z.boolean(),
      set_blind: z.boolean(),
    }),
    criteria: z.array(reviewCriterionSchema),
    mine: reviewSchema.nullable(),
    ai: z
      .object({
        version: z.int(),
        has_levels: z.boolean(),
        competencies: z.array(
          z.object({
            criterion_id: z.string(),
            level: z.int().nullable(),
            rationale: z.string().nullable(),
          }),
        ),
      })
      .nullable()
      .meta({ description: 'null while it is hidden.' }),
    others: z.array(reviewSchema).meta({ description: 'Submitted ones; empty while hidden.' }),
    waiting: z
      .array(
        z.object({
          reviewer: personSchema,
          requested_at: dateTimeSchema,
          can_sign_in: z.boolean().meta({ description: 'false: deactivated meanwhile.' }),
          may_withdraw: z.boolean(),
        }),
      )
      .meta({ description: 'Asked and not yet submitted.' }),
    decisions: z.array(decisionSchema).meta({ description: 'Newest first; empty while hidden.' }),
  })
  .meta({ id: 'ReviewState' });
export type ReviewState = z.infer<typeof reviewStateSchema>;

export const reviewSavedSchema = z.object({
  review_id: z.string(),
  revision: z.int(),
  submitted_at: dateTimeSchema.nullable(),
});
export const revealedSchema = z.object({ revealed: z.literal(true) });
export const reviewRequestedSchema = z.object({ review_id: z.string() });

export const reviewRequestParamSchema = idParamSchema.extend({
  user_id: z.string().min(1).max(64).meta({ description: 'Who was asked.' }),
});
export const reviewWithdrawnSchema = z.object({ withdrawn: z.literal(true) });

export const reviewersQuerySchema = listQuerySchema.omit({ cursor: true }).extend({
  search: z
    .string()
    .trim()
    .max(200)
    .optional()
    .meta({ description: 'Part of a name or of an e-mail address.' }),
});
export const reviewerListSchema = z.object({
  items: z.array(
    z.object({
      user_id: z.string(),
      name: z.string(),
      email: z.string(),
      role: z.enum(['owner', 'recruiter', 'reviewer']),
    }),
  ),
});
export type Reviewer = z.infer<typeof reviewerListSchema>['items'][number];

const reviewTaskStateSchema = z.enum(['waiting', 'submitted']);
export const reviewTasksQuerySchema = listQuerySchema.extend({
  state: reviewTaskStateSchema.default('waiting'),
});
export const reviewTaskListSchema = pageOf(
  z.object({
    interview_id: z.string(),
    candidate_name: z.string().nullable(),
    role_title: z.string(),
    state: reviewTaskStateSchema,
    requested_at: dateTimeSchema,
    submitted_at: dateTimeSchema.nullable(),
  }),
);
export type ReviewTaskPage = z.infer<typeof reviewTaskListSchema>;
export type ReviewTask = ReviewTaskPage['items'][number];

export const reviewSettingsSchema = z.object({
  blind: z
    .boolean()
    .meta({ description: "Reviewers give their own levels before they see the AI's." }),
});

const agreementSchema = z
  .object({
    n: z.int().meta({ description: 'Pairs of levels that were compared.' }),
    exact: z
      .number()
      .nullable()
      .meta({ description: 'Share of equal levels; null: too few to say.' }),
    within_one: z.number().nullable(),
    kappa: z
      .number()
      .nullable()
      .meta({ description: 'Quadratic weighted kappa; null: too few to say, or not defined.' }),
  })
  .meta({ id: 'Agreement' });

export const roleAgreementSchema = z
  .object({
    role_id: z.string(),
    blind_mode: z.boolean(),
    interviews: z.int().meta({ description: 'With at least one submitted review.' }),
    reviews: z.int(),
    not_blind: z.int().meta({
      description: "Reviews whose writer had seen the AI's levels: not compared with them.",
    }),
    share_min_pairs: z.int(),
    kappa_min_pairs: z.int(),
    between_reviewers: agreementSchema,
    with_ai: agreementSchema,
    criteria: z.array(
      z.object({
        criterion_id: z.string(),
        name: z.string(),
        between_reviewers: agreementSchema,
        with_ai: agreementSchema,
      }),
    ),
    reviewers: z.array(z.object({ reviewer: personSchema, with_ai: agreementSchema })),
  })
  .meta({ id: 'RoleAgreement' });
export type RoleAgreement = z.infer<typeof roleAgreementSchema>;
