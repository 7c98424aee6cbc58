import { z } from 'zod';
import { criterionSchema, planSchema } from '#lib/interviews/plan/plan-schema.ts';
import { requirementMatchSchema } from '#lib/profiles/profile-schemas.ts';
import { interviewReportSchema } from '#lib/reports/report-schema.ts';
import { dateTimeSchema, failureSchema, listQuerySchema, pageOf } from './common-schemas.ts';

export const startInterviewRequestSchema = z
  .object({
    jd_id: z.string().min(1).max(64),
    resume_id: z.string().min(1).max(64),
  })
  .meta({ id: 'StartInterview' });

export const startInterviewAnswerSchema = z
  .object({
    interview_id: z.string(),
    chat_url: z.string().meta({
      description: 'Where to open the live chat. Its ticket is good for 10 minutes.',
    }),
  })
  .meta({ id: 'StartedInterview' });

export const interviewStatusSchema = z.enum([
  'preparing',
  'ready',
  'in_progress',
  'paused',
  'completed',
  'abandoned',
  'failed',
]);
export type InterviewStatus = z.infer<typeof interviewStatusSchema>;

const endReasonSchema = z.enum(['candidate', 'plan_done', 'time', 'recruiter', 'abandoned']);
const reportStatusSchema = z.enum(['pending', 'running', 'ready', 'failed']);

const interviewListItemSchema = z
  .object({
    interview_id: z.string(),
    status: interviewStatusSchema,
    error: failureSchema,
    role: z.object({ role_id: z.string(), title: z.string() }),
    candidate: z.object({ candidate_id: z.string(), name: z.string().nullable() }),
    jd_id: z.string(),
    resume_id: z.string(),
    end_reason: endReasonSchema.nullable(),
    created_at: dateTimeSchema,
    started_at: dateTimeSchema.nullable(),
    ended_at: dateTimeSchema.nullable(),
    active_ms: z.int(),
    is_example: z.boolean(),
    report: z
      .object({ status: reportStatusSchema, version: z.int() })
      .nullable()
      .meta({ description: 'The newest version; null before there is one.' }),
  })
  .meta({ id: 'InterviewSummary' });
export type InterviewListItem = z.infer<typeof interviewListItemSchema>;

export const interviewSchema = interviewListItemSchema
  .extend({
    plan: planSchema.nullable(),
    plan_source: z.enum(['rules', 'model', 'person']).nullable(),
    requirement_match: z.array(requirementMatchSchema).nullable(),
    criteria: z
      .object({
        version: z.int(),
        source: z.enum(['rules', 'model', 'person']),
        items: z.array(criterionSchema),
      })
      .nullable()
      .meta({ description: 'What the interview is judged by.' }),
    chat_url: z.string(),
  })
  .meta({ id: 'Interview' });
export type InterviewAnswer = z.infer<typeof interviewSchema>;

export const interviewListQuerySchema = listQuerySchema.extend({
  role_id: z.string().max(64).optional(),
  candidate_id: z.string().max(64).optional(),
});
export const interviewListSchema = pageOf(interviewListItemSchema);

const turnSchema = z
  .object({
    turn_id: z.string(),
    speaker: z.enum(['interviewer', 'candidate']),
    text: z.string(),
    question_id: z.string().nullable(),
    act: z.string().nullable(),
    started_ms: z.int().meta({ description: "On the interview's own clock." }),
    ended_ms: z.int(),
    started_at: dateTimeSchema,
    ended_at: dateTimeSchema,
    input: z.enum(['spoken', 'typed']).nullable(),
    flags: z.record(z.string(), z.unknown()),
    metrics: z.record(z.string(), z.unknown()),
  })
  .meta({ id: 'Turn' });
export type TurnAnswer = z.infer<typeof turnSchema>;

export const transcriptSchema = z.object({ turns: z.array(turnSchema) }).meta({ id: 'Transcript' });

export const reportQuerySchema = z.object({
  version: z.coerce
    .number()
    .int()
    .min(1)
    .optional()
    .meta({ description: 'The newest if left out.' }),
});

export const reportFileQuerySchema = reportQuerySchema.extend({
  version: reportQuerySchema.shape.version.meta({
    description: 'The newest that can be read if left out.',
  }),
});

export const reportPdfQuerySchema = reportFileQuerySchema.extend({
  paper: z.enum(['a4', 'letter']).default('a4'),
});

export const reportAnswerSchema = z
  .object({
    status: reportStatusSchema,
    stage: z.string().nullable(),
    error: failureSchema,
    report: interviewReportSchema.nullable(),
    hidden: z.boolean().meta({
      description: 'The report is there, and held back until you have given your own levels.',
    }),
    version: z.int(),
    versions: z.array(
      z.object({ version: z.int(), status: reportStatusSchema, created_at: dateTimeSchema }),
    ),
  })
  .meta({ id: 'ReportAnswer' });
export type ReportAnswer = z.infer<typeof reportAnswerSchema>;

const versionSchema = z.coerce.number().int().min(1);
export const compareQuerySchema = z.object({ from: versionSchema, to: versionSchema });

/** JSON Schema is an object of any keywords. */
export const jsonSchemaSchema = z.record(z.string(), z.unknown());

export const reportRequestedSchema = z.object({ report_id: z.string(), version: z.int() });

export const ticketAnswerSchema = z
  .object({ ticket: z.string(), chat_url: z.string(), expires_at: dateTimeSchema })
  .meta({ id: 'Ticket' });

export const inviteRequestSchema = z
  .object({
    expires_in_days: z.int().min(1).max(90).optional().meta({ description: '14 if left out.' }),
  })
  .optional();

const inviteStatusSchema = z.enum(['pending', 'opened', 'expired', 'revoked']);
export const inviteSchema = z
  .object({
    invite_id: z.string(),
    status: inviteStatusSchema,
    created_at: dateTimeSchema,
    expires_at: dateTimeSchema,
    opened_at: dateTimeSchema.nullable(),
    revoked_at: dateTimeSchema.nullable(),
  })
  .meta({ id: 'Invite' });
export type InviteAnswer = z.infer<typeof inviteSchema>;

export const createdInviteSchema = z
  .object({
    invite_id: z.string(),
    link: z.string().meta({ description: 'Shown this once: only a hash of it is kept.' }),
    expires_at: dateTimeSchema,
  })
  .meta({ id: 'CreatedInvite' });
export const inviteListSchema = z.object({ items: z.array(inviteSchema) });

export const commandAcceptedSchema = z
  .object({ accepted: z.literal(true) })
  .meta({ description: 'The server that holds the live session applies it.' });
