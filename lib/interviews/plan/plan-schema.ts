import { z } from 'zod';

/** A competency an interview is judged by, with anchors in observable behaviour. */
export const criterionSchema = z.object({
  id: z.string(),
  name: z.string(),
  definition: z.string(),
  anchors: z.object({ 1: z.string(), 3: z.string(), 5: z.string() }),
  weight: z.number().positive(),
});
export type Criterion = z.infer<typeof criterionSchema>;

/** Whether some criteria count more than others: this needs a written reason. */
export function weightsDiffer(criteria: readonly Pick<Criterion, 'weight'>[]): boolean {
  return new Set(criteria.map(({ weight }) => weight)).size > 1;
}

export const planItemSchema = z.object({
  id: z.string(),
  kind: z.enum(['core', 'resume', 'candidate', 'closing']),
  question: z.string(),
  criterion_id: z.string().nullable(),
  requirement_ids: z.array(z.string()),
  /** follow-up questions allowed */
  probes_max: z.int().min(0),
  /** time budget */
  seconds: z.int().positive(),
});
export type PlanItem = z.infer<typeof planItemSchema>;

/** How the main questions of one interview differ from those that everybody else of the role gets. */
export const coreChangeSchema = z.object({
  change: z.enum(['edited', 'removed', 'moved']),
  item_id: z.string(),
  /** what everybody else is asked */
  role_question: z.string(),
});
export type CoreChange = z.infer<typeof coreChangeSchema>;

export const planSchema = z.object({
  version: z.literal(1),
  /** BCP 47 */
  language: z.string(),
  minutes: z.int().min(5).max(60),
  /** the first words: an AI is speaking, what is recorded, how long it takes */
  opening: z.string(),
  items: z.array(planItemSchema).min(1),
  /** all the interviewer may tell of the role and the company */
  facts: z.array(z.string()),
  /** what the interviewer says the role is */
  role_title: z.string(),
  /** raised by one whenever a person edits it; left out: never edited */
  revision: z.int().min(1).optional(),
  /** left out or empty: the main questions are the role's */
  core_changes: z.array(coreChangeSchema).optional(),
});
export type Plan = z.infer<typeof planSchema>;
