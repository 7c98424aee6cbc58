import type { UserPrincipal } from '#lib/auth/principal.ts';
import { AppError } from '#lib/errors.ts';
import { noteAiSeen } from './note-ai-seen.ts';
import { getVisibility } from './standing.ts';

/**
 * An owner or recruiter chooses to read the AI's levels before giving their own; a review of theirs is not blind
 * then. Throws `not_found`, `conflict` for whoever was asked to judge first.
 */
export async function revealReport(interviewId: string, viewer: UserPrincipal): Promise<void> {
  const visibility = await getVisibility(interviewId, viewer);
  if (!visibility) throw new AppError('not_found', 'There is no interview with this id.');
  if (visibility.ai) return;
  if (!visibility.reveal) {
    throw new AppError('conflict', 'You were asked to give your own levels first.');
  }
  await noteAiSeen(interviewId, viewer.id);
}
