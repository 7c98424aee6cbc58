import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { criteriaProblems } from '#lib/interviews/plan/check-criteria.ts';
import { type Criterion, type PlanItem, weightsDiffer } from '#lib/interviews/plan/plan-schema.ts';
import { type CriteriaVersionView, getCriteriaVersion } from './criteria-version-view.ts';

/**
 * Keeps criteria and core questions as a person edited them, as a new version of the role that nobody has
 * approved yet; interviews prepared before keep theirs. What is not covered comes back as warnings.
 *
 * Throws `not_found`, `unprocessable` with the reasons by field (a protected attribute, a criterion without a
 * question, weights that differ without a reason, …), `conflict` when somebody else saved meanwhile.
 */
export async function saveCriteria(input: {
  roleId: string;
  /** the newest version when the editing began; 0: there was none */
  basedOn: number;
  criteria: Criterion[];
  coreItems: PlanItem[];
  weightsReason?: string | null;
  /** id of a user or an API key */
  by: string;
}): Promise<CriteriaVersionView> {
  const { roleId, criteria, coreItems } = input;
  const role = await db().role.findUnique({
    where: { id: roleId },
    select: { criteria: { select: { version: true }, orderBy: { version: 'desc' }, take: 1 } },
  });
  if (!role) throw new AppError('not_found', 'There is no role with this id.');
  const weightsReason = input.weightsReason?.trim() || null;
  const problems = criteriaProblems({ criteria, coreItems, weightsReason });
  if (problems.length > 0) {
    throw new AppError('unprocessable', 'These criteria cannot be used as they are.', {
      fields: problems,
    });
  }
  const version = input.basedOn + 1;
  const isNewest = (role.criteria[0]?.version ?? 0) === input.basedOn;
  const { count } = isNewest
    ? await db().criteriaVersion.createMany({
        data: [
          {
            id: newId('crv'),
            roleId,
            version,
            criteria,
            coreItems,
            source: 'person',
            weightsReason: weightsDiffer(criteria) ? weightsReason : null,
            createdBy: input.by,
          },
        ],
        skipDuplicates: true,
      })
    : { count: 0 };
  if (count === 0) {
    throw new AppError(
      'conflict',
      'The criteria were changed meanwhile. Look at them again first.',
    );
  }
  const saved = await getCriteriaVersion(roleId, version);
  if (!saved) throw new AppError('internal', 'The criteria were not kept.');
  return saved;
}
