import type { DecisionView } from '#lib/api/review-schemas.ts';
import type { UserPrincipal } from '#lib/auth/principal.ts';
import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { peopleOf } from './people.ts';
import type { Outcome } from './review-schema.ts';
import { decisionView } from './review-view.ts';

/**
 * Records what a person decided about a candidate, and why. A changed decision is a new one after the last; nothing
 * is overwritten. Throws `not_found`, `not_ready` before the interview has ended, `conflict` when somebody decided
 * meanwhile.
 */
export async function decide(input: {
  interviewId: string;
  by: UserPrincipal;
  outcome: Outcome;
  reason: string;
  /** position of the decision that is replaced, 0 when there is none */
  basedOn: number;
}): Promise<DecisionView> {
  const { interviewId, basedOn } = input;
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    select: {
      status: true,
      criteriaVersionId: true,
      reports: { where: { status: 'ready' }, orderBy: { version: 'desc' }, take: 1 },
      decisions: { orderBy: { position: 'desc' }, take: 1 },
    },
  });
  if (!interview) throw new AppError('not_found', 'There is no interview with this id.');
  if (!hasEnded(interview.status)) {
    throw new AppError('not_ready', 'The interview has not ended yet.');
  }
  const id = newId('dec');
  const isNewest = (interview.decisions[0]?.position ?? 0) === basedOn;
  const { count } = isNewest
    ? await db().decision.createMany({
        data: [
          {
            id,
            interviewId,
            position: basedOn + 1,
            outcome: input.outcome,
            reason: input.reason,
            decidedBy: input.by.id,
            reportVersion: interview.reports[0]?.version ?? null,
            criteriaVersionId:
              interview.reports[0]?.criteriaVersionId ?? interview.criteriaVersionId,
          },
        ],
        skipDuplicates: true,
      })
    : { count: 0 };
  if (count === 0) {
    throw new AppError('conflict', 'Somebody decided meanwhile. Look at their decision first.');
  }
  const row = await db().decision.findUniqueOrThrow({ where: { id } });
  const [personOf, versions] = await Promise.all([
    peopleOf([row.decidedBy]),
    criteriaVersions([row.criteriaVersionId]),
  ]);
  return decisionView(row, { personOf, criteriaVersionOf: versions });
}

/** Whether there is nothing more to come from the candidate. */
export function hasEnded(interviewStatus: string): boolean {
  return interviewStatus === 'completed' || interviewStatus === 'abandoned';
}

/** Version numbers behind ids of criteria versions, by a function of the id. */
export async function criteriaVersions(
  ids: readonly (string | null)[],
): Promise<(id: string | null) => number | null> {
  const rows = await db().criteriaVersion.findMany({
    where: { id: { in: ids.filter((id) => id !== null) } },
    select: { id: true, version: true },
  });
  const versions = new Map(rows.map((row) => [row.id, row.version]));
  return (id) => (id === null ? null : (versions.get(id) ?? null));
}
