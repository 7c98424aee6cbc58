import type { InterviewListItem } from '#lib/api/interview-schemas.ts';

/** Where an interview stands for the recruiter: its own status and that of its newest report in one word. */
export type InterviewStage =
  | 'preparing'
  | 'preparation_failed'
  | 'ready'
  | 'in_progress'
  | 'paused'
  | 'abandoned'
  | 'report_pending'
  | 'report_failed'
  | 'report_ready';

type Standing = Pick<InterviewListItem, 'status' | 'report' | 'started_at'>;

export function interviewStage({ status, report, started_at }: Standing): InterviewStage {
  switch (status) {
    case 'preparing':
    case 'ready':
    case 'in_progress':
    case 'paused':
      return status;
    case 'failed':
      return 'preparation_failed';
    case 'completed':
    case 'abandoned':
      if (report?.status === 'ready') return 'report_ready';
      if (report?.status === 'failed') return 'report_failed';
      if (report) return 'report_pending';
      // One that was ended before anybody came gets no report by itself.
      return status === 'abandoned' || started_at === null ? 'abandoned' : 'report_pending';
  }
}

/** Stages that change by themselves: a page that shows one keeps looking. */
export function isMoving(stage: InterviewStage): boolean {
  return ['preparing', 'in_progress', 'paused', 'report_pending'].includes(stage);
}

const DAY_MS = 86_400_000;
// A report that was ready a week ago, or a link not sent for three days, is no longer news.
const REPORT_FRESH_MS = 7 * DAY_MS;
const INVITE_FRESH_MS = 3 * DAY_MS;
const SHOWN = 5;

/**
 * The interviews a recruiter should look at now, most pressing first: what failed, what is going on, what
 * is new to read, who still waits for a link. At most five, each with its stage.
 */
export function needsAttention<T extends InterviewListItem>(
  interviews: readonly T[],
  now: Date,
): { interview: T; stage: InterviewStage }[] {
  const rank = (stage: InterviewStage, interview: T): number | null => {
    const age = (at: string | null) =>
      now.getTime() - new Date(at ?? interview.created_at).getTime();
    switch (stage) {
      case 'preparation_failed':
      case 'report_failed':
        return 0;
      case 'in_progress':
        return 1;
      case 'report_ready':
        return age(interview.ended_at) <= REPORT_FRESH_MS ? 2 : null;
      case 'ready':
        return age(interview.created_at) <= INVITE_FRESH_MS ? 3 : null;
      case 'preparing':
      case 'paused':
      case 'abandoned':
      case 'report_pending':
        return null;
    }
  };
  return interviews
    .flatMap((interview) => {
      const stage = interviewStage(interview);
      const order = rank(stage, interview);
      return order === null ? [] : [{ interview, stage, order }];
    })
    .sort((a, b) => a.order - b.order)
    .slice(0, SHOWN)
    .map(({ interview, stage }) => ({ interview, stage }));
}
