import { isRecruiter, type Recruiter } from '#lib/auth/principal.ts';

/** How one person stands to one interview. */
export type Standing = {
  /** reviewers of this role give their own levels before they see the AI's */
  blindMode: boolean;
  /** they were asked to review */
  isRequested: boolean;
  hasSubmitted: boolean;
  /** they saw the AI's levels before, by their own choice or because nothing hid them then */
  hasSeenAi: boolean;
};

export type Visibility = {
  /** the AI's levels, band, rationale and recommendation */
  ai: boolean;
  /** levels and notes of other reviewers, and what was decided */
  others: boolean;
  /** may choose to see the AI's levels without own ones; it is recorded, and the review is not blind then */
  reveal: boolean;
};

/**
 * What somebody may see of an interview's judgements. Own levels first: who was asked sees no other reviewer before
 * submitting, and in blind mode nobody sees the AI's levels before that, but owners and recruiters who choose to. A
 * machine judges nobody, so nothing is hidden from it.
 */
export function visibilityOf(viewer: Recruiter, standing: Standing): Visibility {
  if (viewer.kind === 'api_key' || standing.hasSubmitted) {
    return { ai: true, others: true, reveal: false };
  }
  if (!isRecruiter(viewer)) return { ai: !standing.blindMode, others: false, reveal: false };
  const ai = !standing.blindMode || standing.hasSeenAi;
  return { ai, others: ai && !standing.isRequested, reveal: !ai && !standing.isRequested };
}
