import { z } from 'zod';

/**
 * What the report's rules go by. Every number can be set per role (`settings.report`); these are the values
 * where nothing is set.
 */
export const reportConfigSchema = z.object({
  /** fewer answers than this: nothing is concluded */
  answers_min: z.int().min(1).default(3),
  /** fewer words of the candidate than this: nothing is concluded */
  words_min: z.int().min(1).default(150),
  /** under this share of the planned questions answered, the interview was cut off: nothing is concluded */
  answered_share_min: z.number().min(0).max(1).default(0.4),
  /** under this share of the planned questions asked, the picture is limited */
  asked_share_min: z.number().min(0).max(1).default(0.5),
  /** over this share of answers cut off or with missing words, the picture is limited */
  damaged_share_max: z.number().min(0).max(1).default(0.3),
  /** mean level from which to advance */
  advance_from: z.number().min(1).max(5).default(3.5),
  /** mean level from which to hold */
  hold_from: z.number().min(1).max(5).default(2.5),
  /** mean level from which the band is `strong` */
  strong_from: z.number().min(1).max(5).default(4.25),
  /** under this share of the weight assessed, one good answer must not carry a whole interview */
  coverage_min: z.number().min(0).max(1).default(0.5),
  /** how often the scorer judges each criterion; the median counts */
  runs: z.int().min(1).max(7).default(3),
});
export type ReportConfig = z.infer<typeof reportConfigSchema>;

export const REPORT_CONFIG: ReportConfig = reportConfigSchema.parse({});

const settingsSchema = z.object({ report: reportConfigSchema.optional() });

/** The rules of a role: its own where they are set and valid, else the usual ones. */
export function reportConfigOf(roleSettings: unknown): ReportConfig {
  const settings = settingsSchema.safeParse(roleSettings);
  return (settings.success && settings.data.report) || REPORT_CONFIG;
}
