import { generateStructured } from '#lib/ai/generate-structured.ts';
import { modelFor } from '#lib/ai/models.ts';
import { untrustedMark } from '#lib/ai/untrusted.ts';
import { db, type Prisma, type Tx } from '#lib/db/client.ts';
import { AppError, toAppError } from '#lib/errors.ts';
import { logger } from '#lib/logger.ts';
import { effectiveJob, PROFILE_COLUMNS } from '#lib/profiles/corrections.ts';
import { type JobProfile, requirementMatchSchema } from '#lib/profiles/profile-schemas.ts';
import { writeInterviewProgress } from './interview-progress.ts';
import { type InterviewView, interviewInclude, interviewView } from './interview-view.ts';
import { type EditedItem, editPlan } from './plan/edit-plan.ts';
import { criterionSchema, type Plan, planItemSchema, planSchema } from './plan/plan-schema.ts';
import { type ProposedQuestion, proposeByRules } from './plan/propose-question.ts';
import { PROPOSAL_TIMEOUT_MS, proposeWithModel } from './plan/propose-with-model.ts';
import { plannedRequirements } from './planned-match.ts';

const planInclude = {
  criteriaVersion: true,
  lease: { select: { interviewId: true } },
  role: { select: { document: { select: PROFILE_COLUMNS } } },
} as const satisfies Prisma.InterviewInclude;
type Row = Prisma.InterviewGetPayload<{ include: typeof planInclude }>;

/**
 * Puts a person's questions in place of those of a plan that nobody has been asked yet. Where the main questions
 * are no longer the role's, the plan says how (`core_changes`).
 *
 * Throws `not_found`, `not_ready` while the plan is being made, `already_begun`, `conflict` when somebody else
 * edited it since `basedOn`, `unprocessable` with the reasons by field.
 */
export async function changePlan(input: {
  interviewId: string;
  /** `revision` of the plan when the editing began; 0: never edited */
  basedOn: number;
  items: readonly EditedItem[];
}): Promise<InterviewView> {
  const { interviewId } = input;
  await db().$transaction(async (tx) => {
    // Two who edit at once do so one after the other.
    await tx.$queryRaw`SELECT id FROM interviews WHERE id = ${interviewId} FOR UPDATE`;
    const { row, plan } = await requireOpenPlan(tx, interviewId);
    if ((plan.revision ?? 0) !== input.basedOn) {
      throw new AppError('conflict', 'The plan was changed meanwhile. Look at it again first.');
    }
    const edited = editPlan({
      plan,
      roleItems: planItemSchema.array().parse(row.criteriaVersion?.coreItems ?? []),
      requirementIds: jobOf(row, plan).requirements.map(({ id }) => id),
      items: input.items,
    });
    if (!edited.plan) {
      throw new AppError('unprocessable', 'The plan cannot be used like this.', {
        fields: edited.problems,
      });
    }
    await tx.interview.update({
      where: { id: interviewId },
      data: { plan: edited.plan, planSource: 'person' },
    });
    await writeInterviewProgress(tx, interviewId);
  });
  const after = await db().interview.findUniqueOrThrow({
    where: { id: interviewId },
    include: interviewInclude,
  });
  return interviewView(after);
}

/**
 * Another question in the place of one of the plan, to be looked at: nothing is changed. By the model where there
 * is one and what it gives stands up to the checks within 10 seconds, else by rules. Throws `not_found` (also for a
 * question that is not in the plan), `not_ready`, `already_begun`.
 */
export async function proposeQuestion(input: {
  interviewId: string;
  itemId: string;
  /** wordings that were seen already */
  seen: readonly string[];
}): Promise<ProposedQuestion & { source: 'rules' | 'model' }> {
  const { interviewId } = input;
  const { row, plan } = await requireOpenPlan(db(), interviewId);
  const coreItems = planItemSchema.array().parse(row.criteriaVersion?.coreItems ?? []);
  const item =
    plan.items.find(({ id }) => id === input.itemId) ??
    coreItems.find(({ id }) => id === input.itemId);
  if (!item || (item.kind !== 'core' && item.kind !== 'resume')) {
    throw new AppError('not_found', 'There is no such question in this plan.');
  }
  const context = {
    job: jobOf(row, plan),
    match: requirementMatchSchema.array().catch([]).parse(row.requirementMatch),
    criteria: criterionSchema.array().parse(row.criteriaVersion?.criteria ?? []),
    items: plan.items,
    item,
    seen: input.seen,
  };
  const written = modelFor('analyst') ? await tryModel(context, interviewId) : null;
  return written
    ? { ...written, source: 'model' }
    : { ...proposeByRules(context), source: 'rules' };
}

async function tryModel(
  context: Parameters<typeof proposeByRules>[0],
  interviewId: string,
): Promise<ProposedQuestion | null> {
  try {
    return await proposeWithModel(context, {
      generate: generateStructured,
      mark: untrustedMark(interviewId),
      interviewId,
      signal: AbortSignal.timeout(PROPOSAL_TIMEOUT_MS),
    });
  } catch (thrown) {
    // The rules answer in its place; the code is kept for whoever looks after the model.
    logger.warn('plan.model_question_failed', {
      interview_id: interviewId,
      code: toAppError(thrown).code,
    });
    return null;
  }
}

/** A plan that can still be changed. A lease is there from the moment the candidate's room was first opened. */
async function requireOpenPlan(tx: Tx, interviewId: string): Promise<{ row: Row; plan: Plan }> {
  const row = await tx.interview.findUnique({ where: { id: interviewId }, include: planInclude });
  if (!row) throw new AppError('not_found', 'There is no interview with this id.');
  if (row.status === 'preparing' || row.status === 'failed') throw new AppError('not_ready');
  if (row.status !== 'ready' || row.lease !== null) throw new AppError('already_begun');
  return { row, plan: planSchema.parse(row.plan) };
}

/** The job description with the requirements that the interview was planned by. */
function jobOf(row: Row, plan: Plan): JobProfile {
  const job = effectiveJob(row.role.document);
  return {
    title: job?.title ?? plan.role_title,
    company: job?.company ?? null,
    seniority: null,
    location: null,
    remote: null,
    responsibilities: job?.responsibilities ?? [],
    facts: plan.facts,
    requirements: plannedRequirements(row.requirementMatch) ?? job?.requirements ?? [],
  };
}
