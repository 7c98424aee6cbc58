import type { RoleAgreement } from '#lib/api/review-schemas.ts';
import { db } from '#lib/db/client.ts';
import { interviewReportSchema } from '#lib/reports/report-schema.ts';
import { agreementOf, KAPPA_MIN_PAIRS, SHARE_MIN_PAIRS } from './agreement.ts';
import { peopleOf } from './people.ts';
import { reviewLevelSchema } from './review-schema.ts';
import { type ComparedReview, pairsBetweenReviewers, pairsWithAi } from './role-pairs.ts';

/** What of a report is compared: the rest of it need not be read. */
const judgedSchema = interviewReportSchema.pick({ competencies: true });

/**
 * How far the reviewers of a role agree with each other and with the AI, over all and by criterion; each reviewer is
 * held against the version their review was made on. null when there is no role with this id.
 */
export async function getRoleAgreement(roleId: string): Promise<RoleAgreement | null> {
  const role = await db().role.findUnique({ where: { id: roleId }, select: { blindReview: true } });
  if (!role) return null;
  const rows = await db().review.findMany({
    where: { submittedAt: { not: null }, interview: { roleId } },
    include: { interview: { select: { reports: { where: { status: 'ready' } } } } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
  });
  const names = new Map<string, string>();
  const reviews = rows.map((row): ComparedReview => {
    const judged = row.interview.reports.find(({ version }) => version === row.reportVersion);
    const competencies = judged ? judgedSchema.parse(judged.report).competencies : [];
    for (const { criterion_id, name } of competencies) names.set(criterion_id, name);
    return {
      interviewId: row.interviewId,
      reviewerId: row.reviewerId,
      blind: row.blind === true,
      levels: reviewLevelSchema.array().parse(row.levels),
      aiLevels: new Map(
        competencies.flatMap(({ criterion_id, level }) =>
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
