import { db, type Prisma, type Tx } from '#lib/db/client.ts';
import { AppError, type ErrorCode } from '#lib/errors.ts';
import { newId } from '#lib/ids.ts';
import { matchRequirements } from '#lib/profiles/match-requirements.ts';
import {
  candidateProfileSchema,
  type JobProfile,
  jobProfileSchema,
} from '#lib/profiles/profile-schemas.ts';
import { writeInterviewProgress } from './interview-progress.ts';
import { draftCriteria } from './plan/draft-criteria.ts';
import { makePlan } from './plan/make-plan.ts';
import { type PlanItem, planItemSchema } from './plan/plan-schema.ts';

const preparationInclude = {
  role: { include: { document: { select: { profile: true } } } },
  candidate: { include: { document: { select: { profile: true, text: true } } } },
} as const satisfies Prisma.InterviewInclude;

/**
 * Makes the plan of an interview and sets it `ready`: requirement match, criteria of the role (made for its
 * first interview, reused by every later one), core and résumé questions. Does nothing for an interview that
 * is no longer `preparing`, so it may run twice. Throws `not_found`, and `not_ready` when a document has no
 * profile.
 */
export async function prepareInterview(interviewId: string): Promise<void> {
  const interview = await db().interview.findUnique({
    where: { id: interviewId },
    include: preparationInclude,
  });
  if (!interview) throw new AppError('not_found', 'There is no interview with this id.');
  if (interview.status !== 'preparing') return;

  const job = jobProfileSchema.safeParse(interview.role.document.profile);
  const candidate = candidateProfileSchema.safeParse(interview.candidate.document.profile);
  if (!job.success || !candidate.success) {
    throw new AppError('not_ready', 'A document of this interview has not been read yet.');
  }
  const match = matchRequirements({
    job: job.data,
    resumeText: interview.candidate.document.text ?? '',
    candidate: candidate.data,
  });
  const criteria = await ensureCriteria({
    roleId: interview.roleId,
    job: job.data,
    interviewId,
  });
  const plan = makePlan({
    job: job.data,
    roleTitle: interview.role.title,
    coreItems: criteria.coreItems,
    match,
  });

  await db().$transaction(async (tx) => {
    const { count } = await tx.interview.updateMany({
      where: { id: interviewId, status: 'preparing' },
      data: {
        status: 'ready',
        plan,
        planSource: criteria.source === 'model' ? 'model' : 'rules',
        requirementMatch: match,
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

/** The newest criteria of a role; drafted when it has none. Of two drafts made at once, one is kept. */
async function ensureCriteria(input: {
  roleId: string;
  job: JobProfile;
  interviewId: string;
}): Promise<CriteriaInUse> {
  const existing = await newestCriteria(db(), input.roleId);
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
  const kept = await newestCriteria(db(), input.roleId);
  if (!kept) throw new AppError('internal', 'The criteria of the role were not kept.');
  return kept;
}

async function newestCriteria(tx: Tx, roleId: string): Promise<CriteriaInUse | null> {
  const row = await tx.criteriaVersion.findFirst({
    where: { roleId },
    orderBy: { version: 'desc' },
  });
  return (
    row && {
      id: row.id,
      source: row.source,
      coreItems: planItemSchema.array().parse(row.coreItems),
    }
  );
}
