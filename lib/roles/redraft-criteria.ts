import { db } from '#lib/db/client.ts';
import { AppError } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import type { CriteriaDraft } from '#lib/interviews/plan/draft-by-rules.ts';
import { draftByRules } from '#lib/interviews/plan/draft-by-rules.ts';
import { requireModelDraft } from '#lib/interviews/plan/draft-criteria.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import { type CriteriaVersionView, getCriteriaVersion } from './criteria-version-view.ts';

/** Others may save while a draft is written; each of them costs one try. */
const TRIES = 5;

/**
 * Drafts criteria and core questions anew from the job description as it is now, as a new version that nobody has
 * approved: what was there before stays. By rules, the wordings take turns from version to version.
 *
 * Throws `not_found`, `not_ready` while the job description has not been read, and by a model
 * `model_not_configured`, `model_rate_limited`, `model_failed` or `model_invalid_output`: nothing is changed then.
 */
export async function redraftCriteria(input: {
  roleId: string;
  by: 'rules' | 'model';
  /** id of a user or an API key */
  actor: string;
}): Promise<CriteriaVersionView> {
  const { roleId, by } = input;
  const role = await db().role.findUnique({
    where: { id: roleId },
    select: { document: { select: PROFILE_COLUMNS } },
  });
  if (!role) throw new AppError('not_found', 'There is no role with this id.');
  const job = effectiveJob(role.document);
  if (!job) throw new AppError('not_ready', 'The job description has not been read yet.');
  const written = by === 'model' ? await requireModelDraft({ job, roleId }) : null;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const saved = await addVersion({ ...input, job, written });
    if (saved) return saved;
  }
  throw new AppError('conflict', 'The criteria were changed meanwhile. Try again.');
}

/** null when somebody else took the next number. */
async function addVersion(input: {
  roleId: string;
  by: 'rules' | 'model';
  actor: string;
  job: JobProfile;
  written: CriteriaDraft | null;
}): Promise<CriteriaVersionView | null> {
  const { roleId } = input;
  const newest = await db().criteriaVersion.findFirst({
    where: { roleId },
    orderBy: { version: 'desc' },
    select: { version: true },
  });
  const version = (newest?.version ?? 0) + 1;
  const draft = input.written ?? draftByRules(input.job, { turn: version - 1 });
  const { count } = await db().criteriaVersion.createMany({
    data: [
      {
        id: newId('crv'),
        roleId,
        version,
        criteria: draft.criteria,
        coreItems: draft.coreItems,
        source: input.by,
        createdBy: input.actor,
      },
    ],
    skipDuplicates: true,
  });
  return count === 0 ? null : getCriteriaVersion(roleId, version);
}
