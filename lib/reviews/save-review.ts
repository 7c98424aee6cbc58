import type { UserPrincipal } from '#lib/auth/principal.ts';
import { db, type Tx } from '#lib/db/client.ts';
import { AppError, type FieldError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { requireReadyReport } from './require-ready-report.ts';
import type { ReviewLevel } from './review-schema.ts';

export type SaveReviewInput = {
  interviewId: string;
  reviewer: UserPrincipal;
  /** the version that was shown: the review stays tied to it */
  reportVersion: number;
  /** of what is replaced; 0 at first */
  revision: number;
  levels: ReviewLevel[];
  /** for good: what was submitted is never changed */
  submit: boolean;
};

type SavedReview = { review_id: string; revision: number; submitted_at: string | null };

/**
 * Keeps a person's own levels, as a draft or for good. Throws `not_found` (also for a reviewer who was not asked),
 * `not_ready` without a report of that version, `unprocessable` with what is wrong by field, `conflict` when it was
 * saved or submitted elsewhere meanwhile.
 */
export async function saveReview(input: SaveReviewInput): Promise<SavedReview> {
  const { interviewId, reviewer, levels, submit } = input;
  const { report, criteriaVersionId } = await requireReadyReport(interviewId, input.reportVersion);
  const criteria = report.competencies.map(({ criterion_id }) => criterion_id);
  const problems = levelProblems({ levels, criteria, submit });
  if (problems.length > 0) {
    throw new AppError('unprocessable', 'These levels cannot be kept as they are.', {
      fields: problems,
    });
  }
  return db().$transaction(async (tx) => {
    const row = await lockedReview(tx, interviewId, reviewer);
    if (row.submitted_at !== null) {
      throw new AppError('conflict', 'Your levels were submitted already and stay as they are.');
    }
    if (row.revision !== input.revision) {
      throw new AppError('conflict', 'Your levels were changed in another window. Reload first.');
    }
    const submittedAt = submit ? new Date() : null;
    const saved = await tx.review.update({
      where: { id: row.id },
      data: {
        levels,
        revision: row.revision + 1,
        reportVersion: input.reportVersion,
        criteriaVersionId,
        submittedAt,
        blind: submit ? row.ai_seen_at === null : null,
      },
    });
    return {
      review_id: saved.id,
      revision: saved.revision,
      submitted_at: submittedAt?.toISOString() ?? null,
    };
  });
}

/** What is wrong with the levels, by field; empty when they can be kept. */
function levelProblems(given: {
  levels: readonly ReviewLevel[];
  criteria: readonly string[];
  submit: boolean;
}): FieldError[] {
  const seen = new Set<string>();
  const problems: FieldError[] = [];
  for (const [index, { criterion_id }] of given.levels.entries()) {
    const field = `/levels/${index}/criterion_id`;
    if (!given.criteria.includes(criterion_id)) {
      problems.push({ field, message: 'is no criterion of this report' });
    } else if (seen.has(criterion_id)) problems.push({ field, message: 'is there twice' });
    seen.add(criterion_id);
  }
  if (!given.submit || problems.length > 0) return problems;
  if (given.criteria.some((id) => !seen.has(id))) {
    problems.push({ field: '/levels', message: 'says nothing about one of the criteria' });
  } else if (given.levels.every(({ level }) => level === null)) {
    problems.push({ field: '/levels', message: 'holds no level at all' });
  }
  return problems;
}

type LockedReview = {
  id: string;
  revision: number;
  ai_seen_at: Date | null;
  requested_at: Date | null;
  submitted_at: Date | null;
};

/** The person's row, held until the end of the transaction: two windows come one after the other. */
async function lockedReview(
  tx: Tx,
  interviewId: string,
  reviewer: UserPrincipal,
): Promise<LockedReview> {
  if (reviewer.role !== 'reviewer') {
    await tx.review.createMany({
      data: [{ id: newId('rvw'), interviewId, reviewerId: reviewer.id }],
      skipDuplicates: true,
    });
  }
  const [row] = await tx.$queryRaw<LockedReview[]>`
    SELECT id, revision, ai_seen_at, requested_at, submitted_at FROM reviews
    WHERE interview_id = ${interviewId} AND reviewer_id = ${reviewer.id} FOR UPDATE`;
  if (!row || (reviewer.role === 'reviewer' && row.requested_at === null)) {
    throw new AppError('not_found');
  }
  return row;
}
