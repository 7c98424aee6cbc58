import { db, type Prisma } from '#lib/db/client.ts';
import { AppError, type ErrorCode } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { effectiveCandidate, effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import { rulesThread } from '#lib/profiles/rules/rules-thread.ts';
import { criteriaInUse } from '#lib/roles/criteria-in-use.ts';
import { factsOf } from '#lib/roles/role-facts.ts';
import { writeInterviewProgress } from './interview-progress.ts';
import { draftCriteria } from './plan/draft-criteria.ts';
import { makePlan } from './plan/make-plan.ts';
import { type PlanItem, planItemSchema } from './plan/plan-schema.ts';
import { plannedMatch } from './planned-match.ts';

const preparationInclude = {
  role: { include: { document: { select: PROFILE_COLUMNS } } },
  candidate: { include: { document: { select: { ...PROFILE_COLUMNS, text: true } } } },
} as const satisfies Prisma.InterviewInclude;

/**
 * Makes the plan of an interview and sets it `ready`: requirement match, criteria of the role (made for its
 * first interview, reused by every later one), core and résumé questions, the role's facts. What a person corrected in the
 * documents until now is used; what they correct later does not reach this interview. Does nothing for an
 * interview that is no longer `preparing`, so it may run twice. Throws `not_found`, and `not_ready` when a document has no
 * profile.
 */
export async function prepareInterview(interviewId: string): Promise<void> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    include: preparationInclude,
  });
  if (!interview) throw new AppError('not_found', 'There is no interview with this id.');
  if (interview.status !== 'preparing') return;

  const job = effectiveJob(interview.role.document);
  const candidate = effectiveCandidate(interview.candidate.document);
  if (!job || !candidate) {
    throw new AppError('not_ready', 'A document of this interview has not been read yet.');
  }
  const match = await rulesThread().run({
    type: 'match',
    job,
    resumeText: interview.candidate.document.text ?? '',
    candidate,
  });
  const criteria = await ensureCriteria({
    roleId: interview.roleId,
    job,
    interviewId,
  });
  const plan = makePlan({
    job,
    roleTitle: interview.role.title,
    coreItems: criteria.coreItems,
    match,
    facts: factsOf(interview.role, job),
  });

  await db().$transaction(async (tx) => {
    const { count } = await tx.interview.updateMany({
      where: { id: interviewId, status: 'preparing' },
      data: {
        status: 'ready',
        plan,
        planSource: criteria.source,
        requirementMatch: plannedMatch(job, match),
        criteriaVersionId: criteria.id,
        errorCode: null,
      },
    });
    if (count > 0) await writeInterviewProgress(tx, interviewId);
  });
}

/** Notes that the plan could not be made; nothing for an interview that is no longer `preparing`. */
export async function failPreparation(interviewId: string, code: ErrorCode): Promise<void> {
  await db().$transaction(async (tx) => {
    const { count } = await tx.interview.updateMany({
      where: { id: interviewId, status: 'preparing' },
      data: { status: 'failed', errorCode: code },
    });
    if (count > 0) await writeInterviewProgress(tx, interviewId);
  });
}

type CriteriaInUse = { id: string; source: string; coreItems: PlanItem[] };

/** The criteria of a role that are in use; drafted when it has none. Of two drafts made at once, one is kept. */
async function ensureCriteria(input: {
  roleId: string;
  job: JobProfile;
  interviewId: string;
}): Promise<CriteriaInUse> {
  const existing = await criteriaOf(input.roleId);
  if (existing) return existing;
  const draft = await draftCriteria({ job: input.job, interviewId: input.interviewId });
  await db().criteriaVersion.createMany({
    data: [
      {
        id: newId('crv'),
        roleId: input.roleId,
        version: 1,
        criteria: draft.criteria,
        coreItems: draft.coreItems,
        source: draft.source,
      },
    ],
    skipDuplicates: true,
  });
  const kept = await criteriaOf(input.roleId);
  if (!kept) throw new AppError('internal', 'The criteria of the role were not kept.');
  return kept;
}

async function criteriaOf(roleId: string): Promise<CriteriaInUse | null> {
  const row = await criteriaInUse(db(), roleId);
  return (
    row && {
      id: row.id,
      source: row.source,
      coreItems: planItemSchema.array().parse(row.coreItems),
    }
  );
}
