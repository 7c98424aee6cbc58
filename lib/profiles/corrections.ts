import type { z } from 'zod';
import { type Corrections, correctionsSchema } from './correction-schemas.ts';
import { countMonths } from './date-ranges.ts';
import { pointerParts, valueAt, withValueAt } from './json-pointer.ts';
import {
  type CandidateProfile,
  candidateProfileSchema,
  type JobProfile,
  jobProfileSchema,
} from './profile-schemas.ts';

/** What of a document's row makes its profile. `createdAt` is when running jobs are counted to. */
export type ProfiledRow = { profile: unknown; corrections: unknown; createdAt: Date };

/** Columns for a `select` that `effectiveCandidate` and `effectiveJob` are to read. */
export const PROFILE_COLUMNS = { profile: true, corrections: true, createdAt: true } as const;

/**
 * The profile of a résumé as everybody is to use it: what was extracted, with what a person corrected in its
 * place. null before there is one.
 */
export function effectiveCandidate(row: ProfiledRow): CandidateProfile | null {
  const corrected = correct(row, candidateProfileSchema);
  if (!corrected) return null;
  const { profile, pointers } = corrected;
  return pointers.includes('/experience')
    ? { ...profile, experience_months: monthsOf(profile, monthOf(row.createdAt)) }
    : profile;
}

/** The same of a job description. */
export function effectiveJob(row: ProfiledRow): JobProfile | null {
  return correct(row, jobProfileSchema)?.profile ?? null;
}

/** The profile of a document of either kind with its corrections; null before there is one. */
export function effectiveProfile(
  row: ProfiledRow & { kind: string },
): CandidateProfile | JobProfile | null {
  return row.kind === 'jd' ? effectiveJob(row) : effectiveCandidate(row);
}

/** The corrections of a row; none where the column holds nothing of theirs. */
export function correctionsOf(row: { corrections: unknown }): Corrections {
  const parsed = correctionsSchema.safeParse(row.corrections);
  return parsed.success ? parsed.data : {};
}

/** `YYYY-MM` of a moment, by which the months of running jobs are counted. */
export function monthOf(moment: Date): string {
  return moment.toISOString().slice(0, 7);
}

function correct<T extends CandidateProfile | JobProfile>(
  row: ProfiledRow,
  schema: z.ZodType<T>,
): { profile: T; pointers: string[] } | null {
  const extracted = schema.safeParse(row.profile);
  if (!extracted.success) return null;
  let profile = extracted.data;
  const pointers: string[] = [];
  for (const [pointer, { value }] of Object.entries(correctionsOf(row))) {
    const parts = pointerParts(pointer);
    if (!parts || valueAt(profile, parts) === undefined) continue;
    // One that was made when profiles had another shape is left out rather than breaking the rest.
    const next = schema.safeParse(withValueAt(profile, parts, value));
    if (!next.success) continue;
    profile = next.data;
    pointers.push(pointer);
  }
  return { profile, pointers };
}

function monthsOf(profile: CandidateProfile, today: string): number | null {
  const ranges = profile.experience.map(({ start, end, is_current }) => ({
    start,
    end,
    isCurrent: is_current,
  }));
  return ranges.some(({ start, end }) => start ?? end) ? countMonths(ranges, today) : null;
}
