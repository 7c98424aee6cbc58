import { z } from 'zod';

/** Long enough for a paragraph; a note is no second report. */
export const NOTE_MAX = 2000;

/** A person's level for one criterion; null: they cannot tell from what was said. */
export const reviewLevelSchema = z.object({
  criterion_id: z.string().min(1).max(100),
  level: z.int().min(1).max(5).nullable(),
  note: z.string().trim().max(NOTE_MAX).nullable().default(null),
});
export type ReviewLevel = z.infer<typeof reviewLevelSchema>;

export const outcomeSchema = z.enum(['advance', 'hold', 'decline']);
export type Outcome = z.infer<typeof outcomeSchema>;
