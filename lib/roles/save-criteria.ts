import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { criteriaProblems, uncoveredMusts } from '#lib/interviews/plan/check-criteria.ts';
import type { Criterion, PlanItem } from '#lib/interviews/plan/plan-schema.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';

/**
 * Keeps criteria and core questions as a person edited them, as a new version of the role: interviews
 * prepared from now on use it, those before keep theirs. `uncovered` names the must-haves that no question
 * is tied to: a warning, not a refusal.
 *
 * Throws `not_found`, `unprocessable` with the reasons by field (a protected attribute, a criterion without a
 * question, …), `conflict` when somebody else saved meanwhile.
 */
export async function saveCriteria(input: {
  roleId: string;
  /** the version that was edited */
  basedOn: number;
  criteria: Criterion[];
  coreItems: PlanItem[];
}): Promise<{ version: number; uncovered: string[] }> {
  const { roleId, criteria, coreItems } = input;
  const role = await db().role.findUnique({
    where: { id: roleId },
    select: {
      document: { select: PROFILE_COLUMNS },
      criteria: { select: { version: true }, orderBy: { version: 'desc' }, take: 1 },
    },
  });
  if (!role) throw new AppError('not_found', 'There is no role with this id.');
  const problems = criteriaProblems({ criteria, coreItems });
  if (problems.length > 0) {
    throw new AppError('unprocessable', 'These criteria cannot be used as they are.', {
      fields: problems,
    });
  }
  const version = input.basedOn + 1;
  const isNewest = (role.criteria[0]?.version ?? 0) === input.basedOn;
  const { count } = isNewest
    ? await db().criteriaVersion.createMany({
        data: [{ id: newId('crv'), roleId, version, criteria, coreItems, source: 'person' }],
        skipDuplicates: true,
      })
    : { count: 0 };
  if (count === 0) {
    throw new AppError(
      'conflict',
      'The criteria were changed meanwhile. Look at them again first.',
    );
  }
  const job = effectiveJob(role.document);
  return {
    version,
    uncovered: job ? uncoveredMusts({ job, items: coreItems }) : [],
  };
}
