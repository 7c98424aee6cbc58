import { z } from 'zod';
import type { RoleAgreement } from '#lib/api/review-schemas.ts';
import { db } from '#lib/db/client.ts';
import { agreementOf, KAPPA_MIN_PAIRS, SHARE_MIN_PAIRS } from './agreement.ts';
import { peopleOf } from './people.ts';
import { reviewLevelSchema } from './review-schema.ts';
import { type ComparedReview, pairsBetweenReviewers, pairsWithAi } from './role-pairs.ts';

/** A submitted review with what of its report is compared; the rest of a report need not be read. */
const comparedRowSchema = z.object({
  interview_id: z.string(),
  reviewer_id: z.string(),
  blind: z.boolean().nullable(),
  levels: reviewLevelSchema.array(),
  judged: z
    .array(
      z.object({
        criterion_id: z.string(),
        name: z.string(),
        level: z.int().min(1).max(5).nullable(),
      }),
    )
    .nullable(),
});

/**
 * How far the reviewers of a role agree with each other and with the AI, over all and by criterion; each reviewer is
 * held against the version their review was made on. null when there is no role with this id.
 */
export async function getRoleAgreement(roleId: string): Promise<RoleAgreement | null> {
  const role = await db().role.findUnique({ where: { id: roleId }, select: { blindReview: true } });
  if (!role) return null;
  const rows = await db().$queryRaw`
    SELECT review.interview_id, review.reviewer_id, review.blind, review.levels,
      (SELECT jsonb_agg(jsonb_build_object(
          'criterion_id', entry->'criterion_id', 'name', entry->'name', 'level', entry->'level'))
        FROM jsonb_array_elements(judged.report->'competencies') entry) AS judged
    FROM reviews review
    JOIN interviews interview ON interview.id = review.interview_id
    LEFT JOIN reports judged ON judged.interview_id = review.interview_id
      AND judged.version = review.report_version AND judged.status = 'ready'
    WHERE interview.role_id = ${roleId} AND review.submitted_at IS NOT NULL
    ORDER BY review.submitted_at, review.id`;
  const names = new Map<string, string>();
  const reviews = comparedRowSchema
    .array()
    .parse(rows)
    .map((row): ComparedReview => {
      const judged = row.judged ?? [];
      for (const { criterion_id, name } of judged) names.set(criterion_id, name);
      return {
        interviewId: row.interview_id,
        reviewerId: row.reviewer_id,
        blind: row.blind === true,
        levels: row.levels,
        aiLevels: new Map(
          judged.flatMap(({ criterion_id, level }) =>
            level === null ? [] : [[criterion_id, level] as const],
          ),
        ),
      };
    });
  const between = pairsBetweenReviewers(reviews);
  const withAi = pairsWithAi(reviews);
  const personOf = await peopleOf(reviews.map(({ reviewerId }) => reviewerId));
  return {
    role_id: roleId,
    blind_mode: role.blindReview,
    interviews: new Set(reviews.map(({ interviewId }) => interviewId)).size,
    reviews: reviews.length,
    not_blind: reviews.filter(({ blind }) => !blind).length,
    share_min_pairs: SHARE_MIN_PAIRS,
    kappa_min_pairs: KAPPA_MIN_PAIRS,
    between_reviewers: agreementOf(between, { interchangeable: true }),
    with_ai: agreementOf(withAi),
    criteria: [...names].map(([criterion_id, name]) => {
      const ofThis = (pair: { criterionId: string }) => pair.criterionId === criterion_id;
      return {
        criterion_id,
        name,
        between_reviewers: agreementOf(between.filter(ofThis), { interchangeable: true }),
        with_ai: agreementOf(withAi.filter(ofThis)),
      };
    }),
    reviewers: [...new Set(reviews.map(({ reviewerId }) => reviewerId))].map((id) => ({
      reviewer: personOf(id),
      with_ai: agreementOf(withAi.filter(({ reviewerId }) => reviewerId === id)),
    })),
  };
}
