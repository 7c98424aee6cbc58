import type { ReviewCriterion, ReviewState, ReviewView } from '#lib/api/review-schemas.ts';
import { isRecruiter, type Recruiter } from '#lib/auth/principal.ts';
import { db, type Prisma } from '#lib/db/client.ts';
import { type Criterion, criterionSchema } from '#lib/interviews/plan/plan-schema.ts';
import { type InterviewReport, interviewReportSchema } from '#lib/reports/report-schema.ts';
import { criteriaVersions, hasEnded } from './decide.ts';
import { hasLevels } from './get-visible-report.ts';
import { noteAiSeen } from './note-ai-seen.ts';
import { peopleOf, whoCanSignIn } from './people.ts';
import { decisionView, reviewInclude, reviewView } from './review-view.ts';
import { visibilityOf } from './visibility.ts';
import { mayWithdraw } from './withdraw-review-request.ts';

const stateSelect = {
  id: true,
  status: true,
  role: { select: { id: true, title: true, blindReview: true } },
  candidate: { select: { name: true } },
  criteriaVersion: { select: { criteria: true } },
  reports: {
    where: { status: 'ready' },
    select: { version: true, report: true },
    orderBy: { version: 'desc' },
  },
  reviews: { include: reviewInclude, orderBy: { submittedAt: 'asc' } },
  decisions: { orderBy: { position: 'desc' } },
} as const satisfies Prisma.InterviewSelect;

/**
 * All there is to know of the reviews of an interview for one person, with nothing in it that they may not see yet.
 * null when there is no interview with this id.
 */
export async function getReviewState(
  interviewId: string,
  viewer: Recruiter,
): Promise<ReviewState | null> {
  const row = await db().interview.findUnique({ where: { id: interviewId }, select: stateSelect });
  if (!row) return null;
  const own = row.reviews.find((review) => review.reviewerId === viewer.id);
  const sees = visibilityOf(viewer, {
    blindMode: row.role.blindReview,
    isRequested: own?.requestedAt != null,
    hasSubmitted: own?.submittedAt != null,
    hasSeenAi: own?.aiSeenAt != null,
  });
  const reports = new Map(
    row.reports.flatMap(({ version, report }) =>
      report === null ? [] : [[version, interviewReportSchema.parse(report)] as const],
    ),
  );
  const newest = [...reports.entries()][0];
  const [personOf, canSignIn, criteriaVersionOf] = await Promise.all([
    peopleOf(
      [
        ...row.reviews.flatMap(({ reviewerId, requestedBy }) => [reviewerId, requestedBy ?? []]),
        ...row.decisions.map(({ decidedBy }) => decidedBy),
      ].flat(),
    ),
    whoCanSignIn(row.reviews.map(({ reviewerId }) => reviewerId)),
    criteriaVersions([...row.reviews, ...row.decisions].map((entry) => entry.criteriaVersionId)),
  ]);
  const aiLevelsOf = (version: number): ReviewView['ai_levels'] => {
    const report = reports.get(version);
    if (!sees.ai || !report) return null;
    return report.competencies.map(({ criterion_id, level }) => ({ criterion_id, level }));
  };
  const lookup = { personOf, criteriaVersionOf, aiLevelsOf };
  // Their levels are judged against the version they were made on, whatever came later.
  const shown = (own?.submittedAt && own.reportVersion && reports.get(own.reportVersion)) || null;
  const judged = shown ?? newest?.[1] ?? null;
  const isPerson = viewer.kind === 'user';
  const isHiring = isPerson && isRecruiter(viewer);
  if (isPerson && !own?.submittedAt && sees.ai && newest && hasLevels(newest[1])) {
    await noteAiSeen(interviewId, viewer.id);
  }
  return {
    interview_id: row.id,
    candidate_name: row.candidate.name,
    role: { role_id: row.role.id, title: row.role.title },
    has_ended: hasEnded(row.status),
    blind_mode: row.role.blindReview,
    report_version: newest?.[0] ?? null,
    has_ai_levels: newest !== undefined && hasLevels(newest[1]),
    report_versions: [...reports.keys()],
    sees: { ai: sees.ai, others: sees.others },
    may: {
      review: isPerson && newest !== undefined && !own?.submittedAt,
      reveal: isHiring && sees.reveal && hasEnded(row.status),
      decide: isHiring && hasEnded(row.status),
      ask: isRecruiter(viewer) && hasEnded(row.status),
      set_blind: isPerson && viewer.role === 'owner',
    },
    criteria: judged ? criteriaOf(judged, row.criteriaVersion?.criteria) : [],
    mine: own && isPerson ? reviewView(own, lookup) : null,
    ai: sees.ai && newest ? aiOf(newest[0], newest[1]) : null,
    others: sees.others
      ? row.reviews
          .filter((review) => review !== own && review.submittedAt !== null)
          .map((review) => reviewView(review, lookup))
      : [],
    waiting: row.reviews.flatMap(({ reviewerId, requestedAt, requestedBy, submittedAt }) =>
      requestedAt === null || submittedAt !== null
        ? []
        : {
            reviewer: personOf(reviewerId),
            requested_at: requestedAt.toISOString(),
            can_sign_in: canSignIn.has(reviewerId),
            may_withdraw: isRecruiter(viewer) && mayWithdraw(viewer, requestedBy),
          },
    ),
    decisions: sees.others ? row.decisions.map((entry) => decisionView(entry, lookup)) : [],
  };
}

/**
 * What a reviewer judges by: each criterion with its anchors and the candidate's own words, in the order they were
 * said. Which of them the AI counted for or against, and how much, is left out.
 */
function criteriaOf(report: InterviewReport, stored: unknown): ReviewCriterion[] {
  const criteria = criterionSchema.array().safeParse(stored);
  const anchors = new Map<string, Criterion['anchors']>(
    criteria.success ? criteria.data.map((entry) => [entry.id, entry.anchors]) : [],
  );
  return report.competencies.map((entry) => {
    const ids = new Set([...entry.evidence_ids, ...entry.counter_evidence_ids]);
    return {
      criterion_id: entry.criterion_id,
      name: entry.name,
      definition: entry.definition,
      anchors: anchors.get(entry.criterion_id) ?? null,
      quotes: report.evidence
        .filter(({ id, source }) => source === 'interview' && ids.has(id))
        .map(({ turn_id, quote, at_ms, start }) => ({
          turn_id: turn_id ?? '',
          quote,
          at_ms: at_ms ?? 0,
          start,
        }))
        .sort((a, b) => a.at_ms - b.at_ms || a.start - b.start)
        .map(({ turn_id, quote, at_ms }) => ({ turn_id, quote, at_ms })),
    };
  });
}

function aiOf(version: number, report: InterviewReport): ReviewState['ai'] {
  return {
    version,
    has_levels: hasLevels(report),
    competencies: report.competencies.map(({ criterion_id, level, rationale }) => ({
      criterion_id,
      level,
      rationale,
    })),
  };
}
