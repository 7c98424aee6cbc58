import { db } from '#lib/db/client.ts';
import { afterCursor, NEWEST_FIRST, type Page, pageOfRows } from '#lib/page-cursor.ts';
import { type InterviewSummary, interviewInclude, interviewSummary } from './interview-view.ts';

export type ListInterviewsInput = {
  limit: number;
  cursor?: string | undefined;
  roleId?: string | undefined;
  candidateId?: string | undefined;
};

/** Interviews, newest first, all or of one role or candidate. Throws `invalid_request` for a foreign cursor. */
export async function listInterviews(input: ListInterviewsInput): Promise<Page<InterviewSummary>> {
  const rows = await db().interview.findMany({
    where: {
      ...(input.roleId === undefined ? {} : { roleId: input.roleId }),
      ...(input.candidateId === undefined ? {} : { candidateId: input.candidateId }),
      ...afterCursor(input.cursor),
    },
    include: interviewInclude,
    orderBy: NEWEST_FIRST,
    take: input.limit + 1,
  });
  return pageOfRows(rows, { limit: input.limit, view: interviewSummary });
}
