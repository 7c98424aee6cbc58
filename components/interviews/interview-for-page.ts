import type { DocumentAnswer } from '#lib/api/document-schemas.ts';
import type {
  InterviewAnswer,
  InviteAnswer,
  ReportAnswer,
  TurnAnswer,
} from '#lib/api/interview-schemas.ts';
import type { ReviewState } from '#lib/api/review-schemas.ts';

/** An interview as its page needs it; the chat's address is for machines. */
export type InterviewForPage = Omit<InterviewAnswer, 'chat_url'>;

export type InterviewPageData = {
  interview: InterviewForPage;
  /** null before the interview is over */
  report: ReportAnswer | null;
  /** null when the interview is gone */
  review: ReviewState | null;
  /** everybody else with an account */
  turns: TurnAnswer[];
  invites: InviteAnswer[];
  jd: DocumentAnswer | null;
  resume: DocumentAnswer | null;
};
