import { z } from 'zod';

// Plain objects and `.nullable()`, as strict providers want them; what numbers may be is checked in code.

/** A value with the numbers of the lines it was copied from. */
const citedSchema = z.object({ text: z.string(), lines: z.array(z.number()) });
export type Cited = z.infer<typeof citedSchema>;

const citedDatesSchema = z.object({
  start: z.string().nullable(),
  end: z.string().nullable(),
  is_current: z.boolean(),
  lines: z.array(z.number()),
});
export type CitedDates = z.infer<typeof citedDatesSchema>;

const lineRangeSchema = z.object({ from: z.number(), to: z.number() });
export type LineRange = z.infer<typeof lineRangeSchema>;

const jobSchema = z.object({
  employer: citedSchema.nullable(),
  title: citedSchema.nullable(),
  dates: citedDatesSchema.nullable(),
  /** first and last line of what is told of it */
  details: lineRangeSchema.nullable(),
});
export type JobAnswer = z.infer<typeof jobSchema>;

const studySchema = z.object({
  institution: citedSchema.nullable(),
  degree: citedSchema.nullable(),
  field: citedSchema.nullable(),
  dates: citedDatesSchema.nullable(),
});
export type StudyAnswer = z.infer<typeof studySchema>;

/** E-mail address, telephone number and links are not asked for: they never come from a model. */
export const candidateAnswerSchema = z.object({
  name: citedSchema.nullable(),
  headline: citedSchema.nullable(),
  location: citedSchema.nullable(),
  experience: z.array(jobSchema),
  education: z.array(studySchema),
  skills: z.array(citedSchema),
  languages: z.array(citedSchema),
  certifications: z.array(citedSchema),
  projects: z.array(citedSchema),
});
export type CandidateAnswer = z.infer<typeof candidateAnswerSchema>;

const requirementAnswerSchema = z.object({
  text: z.string(),
  lines: z.array(z.number()),
  kind: z.enum(['must', 'nice']),
});
export type RequirementAnswer = z.infer<typeof requirementAnswerSchema>;

export const jobAnswerSchema = z.object({
  title: citedSchema.nullable(),
  company: citedSchema.nullable(),
  seniority: citedSchema.nullable(),
  location: citedSchema.nullable(),
  responsibilities: z.array(citedSchema),
  requirements: z.array(requirementAnswerSchema),
  facts: z.array(citedSchema),
});
export type JobPostingAnswer = z.infer<typeof jobAnswerSchema>;
