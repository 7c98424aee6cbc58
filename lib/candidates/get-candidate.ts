import { db } from '#lib/db/client.ts';
import { type CandidateSummary, candidateInclude, candidateSummary } from './list-candidates.ts';

/** One candidate; null when there is none with this id. Their interviews: `listInterviews({ candidateId })`. */
export async function getCandidate(id: string): Promise<CandidateSummary | null> {
  const row = await db().candidate.findUnique({ where: { id }, include: candidateInclude });
  return row && candidateSummary(row);
}
