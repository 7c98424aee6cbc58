import { db } from '#lib/db/client.ts';
import { afterCursor, NEWEST_FIRST, type Page, pageOfRows } from '#lib/page-cursor.ts';

export type CandidateSummary = {
  candidate_id: string;
  name: string | null;
  email: string | null;
  resume_id: string;
  is_example: boolean;
  created_at: string;
  interview_count: number;
};

type CandidateRow = {
  id: string;
  name: string | null;
  email: string | null;
  resumeDocumentId: string;
  isExample: boolean;
  createdAt: Date;
  _count: { interviews: number };
};

export const candidateInclude = { _count: { select: { interviews: true } } } as const;

/** Candidates, newest first. Throws `invalid_request` for a foreign cursor. */
export async function listCandidates(input: {
  limit: number;
  cursor?: string | undefined;
}): Promise<Page<CandidateSummary>> {
  const rows = await db().candidate.findMany({
    where: afterCursor(input.cursor),
    include: candidateInclude,
    orderBy: NEWEST_FIRST,
    take: input.limit + 1,
  });
  return pageOfRows(rows, { limit: input.limit, view: candidateSummary });
}

export function candidateSummary(row: CandidateRow): CandidateSummary {
  return {
    candidate_id: row.id,
    name: row.name,
    email: row.email,
    resume_id: row.resumeDocumentId,
    is_example: row.isExample,
    created_at: row.createdAt.toISOString(),
    interview_count: row._count.interviews,
  };
}
