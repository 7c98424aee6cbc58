import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { criteriaProblems } from '#lib/interviews/plan/check-criteria.ts';
import { type CriteriaVersionView, getCriteriaVersion } from './criteria-version-view.ts';

/**
 * Notes that a person stands by a version: interviews prepared from now on are judged by it. Approving again
 * changes nothing: who was first stays written there.
 *
 * Throws `not_found`, `unprocessable` with the reasons by field when the version does not stand up to the checks
 * of today, `conflict` when a newer one has been approved.
 */
export async function approveCriteria(input: {
  roleId: string;
  version: number;
  /** id of a user or an API key */
  by: string;
}): Promise<CriteriaVersionView> {
  const { roleId, version } = input;
  const before = await getCriteriaVersion(roleId, version);
  if (!before) throw new AppError('not_found', 'There is no such version of the criteria.');
  if (before.approved_at !== null) return before;
  const problems = criteriaProblems({
    criteria: before.criteria,
    coreItems: before.core_questions,
    weightsReason: before.weights_reason,
  });
  if (problems.length > 0) {
    throw new AppError('unprocessable', 'These criteria cannot be approved as they are.', {
      fields: problems,
    });
  }
  await db().$transaction(async (tx) => {
    // Two who approve different versions at once do so one after the other.
    await tx.$queryRaw`SELECT id FROM roles WHERE id = ${roleId} FOR UPDATE`;
    const newer = await tx.criteriaVersion.count({
      where: { roleId, version: { gt: version }, approvedAt: { not: null } },
    });
    if (newer > 0) {
      throw new AppError(
        'conflict',
        'A newer version has been approved. To go back to this one, save it again as a new version.',
      );
    }
    await tx.criteriaVersion.updateMany({
      where: { roleId, version, approvedAt: null },
      data: { approvedAt: new Date(), approvedBy: input.by },
    });
  });
  const after = await getCriteriaVersion(roleId, version);
  if (!after) throw new AppError('not_found', 'There is no such version of the criteria.');
  return after;
}
