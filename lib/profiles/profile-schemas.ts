import { z } from 'zod';

/** `YYYY-MM` or `YYYY`. */
export const partialDateSchema = z.string().regex(/^\d{4}(-(0[1-9]|1[0-2]))?$/);

export const skillSchema = z.object({
  /** as written in the document */
  name: z.string(),
  /** the usual name of the same thing, by which documents are compared */
  canonical: z.string(),
});
export type Skill = z.infer<typeof skillSchema>;

export const experienceSchema = z.object({
  employer: z.string().nullable(),
  title: z.string().nullable(),
  start: partialDateSchema.nullable(),
  /** null with `is_current` when it is still going on */
  end: partialDateSchema.nullable(),
  is_current: z.boolean(),
  highlights: z.array(z.string()),
});
export type Experience = z.infer<typeof experienceSchema>;

export const educationSchema = z.object({
  institution: z.string().nullable(),
  degree: z.string().nullable(),
  field: z.string().nullable(),
  start: partialDateSchema.nullable(),
  end: partialDateSchema.nullable(),
});
export type Education = z.infer<typeof educationSchema>;

/** What a résumé says of a person. Never age, sex, nationality, marital status or a photo. */
export const candidateProfileSchema = z.object({
  name: z.string().nullable(),
  contact: z.object({
    email: z.string().nullable(),
    phone: z.string().nullable(),
    links: z.array(z.string()),
    location: z.string().nullable(),
  }),
  headline: z.string().nullable(),
  experience: z.array(experienceSchema),
  education: z.array(educationSchema),
  skills: z.array(skillSchema),
  languages: z.array(z.string()),
  certifications: z.array(z.string()),
  projects: z.array(z.string()),
  /** overlapping jobs count once */
  experience_months: z.int().nullable(),
});
export type CandidateProfile = z.infer<typeof candidateProfileSchema>;

export const requirementSchema = z.object({
  /** stable within one document: r1, r2 … */
  id: z.string(),
  text: z.string(),
  kind: z.enum(['must', 'nice']),
  skills: z.array(skillSchema),
  /** years of experience asked for */
  years: z.number().nullable(),
});
export type Requirement = z.infer<typeof requirementSchema>;

/** What a job description says of a role. `facts` is all that an interviewer may tell a candidate of it. */
export const jobProfileSchema = z.object({
  title: z.string().nullable(),
  company: z.string().nullable(),
  seniority: z.string().nullable(),
  location: z.string().nullable(),
  remote: z.boolean().nullable(),
  responsibilities: z.array(z.string()),
  requirements: z.array(requirementSchema),
  facts: z.array(z.string()),
});
export type JobProfile = z.infer<typeof jobProfileSchema>;

/** JSON Pointer of a value → where it stands in the document's text (UTF-16 units, end exclusive). */
export const sourcesSchema = z.record(z.string(), z.object({ start: z.int(), end: z.int() }));
export type Sources = z.infer<typeof sourcesSchema>;

export const requirementMatchSchema = z.object({
  requirement_id: z.string(),
  status: z.enum(['evidence_found', 'claimed_without_detail', 'not_found']),
  /** up to three lines of the résumé that may be evidence, best first */
  lines: z.array(z.object({ start: z.int(), end: z.int(), quote: z.string() })).max(3),
  /** what the requirement names, each with whether the résumé names it; empty where it names nothing */
  items: z.array(z.object({ name: z.string(), found: z.boolean() })).optional(),
});
export type RequirementMatch = z.infer<typeof requirementMatchSchema>;
