import type { Recruiter } from '#lib/auth/principal.ts';
import { AppError } from '#lib/errors.ts';
import { getVisibleReport } from './get-visible-report.ts';

/** Refuses whoever has to give their own levels first: `not_ready` when one of these versions is hidden from them. */
export async function requireVisibleVersions(
  viewer: Recruiter,
  interviewId: string,
  versions: readonly number[],
): Promise<void> {
  for (const version of versions) {
    const answer = await getVisibleReport(viewer, interviewId, version);
    if (answer?.hidden) throw new AppError('not_ready', 'Give your own levels first.');
  }
}
