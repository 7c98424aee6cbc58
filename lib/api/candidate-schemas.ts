import { z } from 'zod';
import { dateTimeSchema } from './common-schemas.ts';
import { interviewStatusSchema } from './interview-schemas.ts';

export const openLinkRequestSchema = z.object({
  token: z.string().min(1).max(200).meta({ description: "The last part of the candidate's link." }),
});

const consentAnswerSchema = z.enum(['agreed', 'declined']);

/**
 * All that a candidate may see of their interview: never the plan, the criteria, the requirement match or
 * their own profile.
 */
export const candidateInterviewSchema = z
  .object({
    interview_id: z.string(),
    status: interviewStatusSchema,
    role_title: z.string(),
    company: z.string().nullable(),
    /** null while the interview is being prepared */
    minutes: z.int().nullable(),
    language: z.string().nullable(),
    notice_version: z
      .string()
      .meta({ description: 'Of the notice shown now; sent back with the consent.' }),
    consent: z
      .object({ answer: consentAnswerSchema, notice_version: z.string(), at: dateTimeSchema })
      .nullable(),
    expires_at: dateTimeSchema.meta({ description: 'When the link stops working.' }),
    chat_path: z.string().meta({
      description: 'Path of the live chat on this host, opened with the cookie alone.',
    }),
    live_url: z.string().nullable().meta({
      description:
        'ws:// or wss:// origin of the live endpoint where it is another host: ask for a ticket there. null: this host, by the cookie.',
    }),
    built_in_interviewer: z
      .boolean()
      .meta({ description: 'True when no AI model is connected and the plan is asked by rules.' }),
  })
  .meta({ id: 'CandidateInterview' });
export type CandidateInterview = z.infer<typeof candidateInterviewSchema>;

export const consentRequestSchema = z.object({
  answer: consentAnswerSchema,
  notice_version: z.string().min(1).max(40),
});
export type ConsentRequest = z.infer<typeof consentRequestSchema>;

export const consentRecordedSchema = z.object({
  answer: consentAnswerSchema,
  notice_version: z.string(),
  at: dateTimeSchema,
});
