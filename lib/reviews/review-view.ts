import type { DecisionView, OverrideView, Person, ReviewView } from '#lib/api/review-schemas.ts';
import type { Prisma } from '#lib/db/client.ts';
import { outcomeSchema, reviewLevelSchema } from './review-schema.ts';

export const reviewInclude = {
  overrides: { orderBy: { createdAt: 'asc' } },
} as const satisfies Prisma.ReviewInclude;

export type ReviewRow = Prisma.ReviewGetPayload<{ include: typeof reviewInclude }>;
type OverrideRow = ReviewRow['overrides'][number];
type DecisionRow = Prisma.DecisionGetPayload<object>;

type Lookup = {
  personOf: (id: string) => Person;
  criteriaVersionOf: (id: string | null) => number | null;
};

/** A review as the API shows it; `aiLevelsOf` gives the AI's levels of a version, or null while they are hidden. */
export function reviewView(
  row: ReviewRow,
  lookup: Lookup & { aiLevelsOf: (version: number) => ReviewView['ai_levels'] },
): ReviewView {
  return {
    review_id: row.id,
    reviewer: lookup.personOf(row.reviewerId),
    requested_by: row.requestedBy === null ? null : lookup.personOf(row.requestedBy),
    requested_at: row.requestedAt?.toISOString() ?? null,
    revision: row.revision,
    levels: reviewLevelSchema.array().parse(row.levels),
    report_version: row.reportVersion,
    criteria_version: lookup.criteriaVersionOf(row.criteriaVersionId),
    blind: row.blind,
    submitted_at: row.submittedAt?.toISOString() ?? null,
    ai_levels: row.reportVersion === null ? null : lookup.aiLevelsOf(row.reportVersion),
    overrides: row.overrides.map(overrideView),
  };
}

export function overrideView(row: OverrideRow): OverrideView {
  return {
    override_id: row.id,
    criterion_id: row.criterionId,
    report_version: row.reportVersion,
    original_level: row.originalLevel,
    level: row.level,
    reason: row.reason,
    created_at: row.createdAt.toISOString(),
  };
}

export function decisionView(row: DecisionRow, lookup: Lookup): DecisionView {
  return {
    decision_id: row.id,
    position: row.position,
    outcome: outcomeSchema.parse(row.outcome),
    reason: row.reason,
    decided_by: lookup.personOf(row.decidedBy),
    decided_at: row.decidedAt.toISOString(),
    report_version: row.reportVersion,
    criteria_version: lookup.criteriaVersionOf(row.criteriaVersionId),
  };
}
