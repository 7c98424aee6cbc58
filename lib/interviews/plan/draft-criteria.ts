import { generateStructured } from '#lib/ai/generate-structured.ts';
import { modelFor } from '#lib/ai/models.ts';
import { untrustedMark } from '#lib/ai/untrusted.ts';
import { AppError, toAppError } from '#lib/errors.ts';
import { logger } from '#lib/logger.ts';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import { type CriteriaDraft, draftByRules } from './draft-by-rules.ts';
import { DRAFT_TIMEOUT_MS, draftWithModel } from './draft-with-model.ts';

/** A person who asked for a draft waits longer than an interview that is to start. */
const ASKED_TIMEOUT_MS = 30_000;

/**
 * Criteria and core questions for a role: by the model where there is one and what it gives stands up to the
 * checks within 10 seconds, else by the rules. Never fails because of the model.
 */
export async function draftCriteria(input: {
  job: JobProfile;
  interviewId: string;
  timeoutMs?: number;
}): Promise<CriteriaDraft & { source: 'rules' | 'model' }> {
  if (modelFor('analyst')) {
    const draft = await tryModel(input);
    if (draft) return { ...draft, source: 'model' };
  }
  return { ...draftByRules(input.job), source: 'rules' };
}

/**
 * The same by the model alone, for a person who asked for it and waits. Throws `model_not_configured`,
 * `model_rate_limited`, `model_failed` (also when it takes longer than 30 seconds) or `model_invalid_output`.
 */
export async function requireModelDraft(input: {
  job: JobProfile;
  roleId: string;
}): Promise<CriteriaDraft> {
  const signal = AbortSignal.timeout(ASKED_TIMEOUT_MS);
  let draft: CriteriaDraft | null;
  try {
    draft = await draftWithModel({
      job: input.job,
      mark: untrustedMark(input.roleId),
      generate: generateStructured,
      signal,
      timeoutMs: ASKED_TIMEOUT_MS,
    });
  } catch (thrown) {
    if (signal.aborted)
      throw new AppError('model_failed', 'The AI model took too long. Try again.');
    throw thrown;
  }
  if (!draft) {
    throw new AppError(
      'model_invalid_output',
      'The draft of the AI model did not stand up to the checks. Nothing was changed; try again, or draft by rules.',
    );
  }
  return draft;
}

async function tryModel(input: {
  job: JobProfile;
  interviewId: string;
  timeoutMs?: number;
}): Promise<CriteriaDraft | null> {
  const { job, interviewId, timeoutMs = DRAFT_TIMEOUT_MS } = input;
  try {
    const draft = await draftWithModel({
      job,
      interviewId,
      mark: untrustedMark(interviewId),
      generate: generateStructured,
      signal: AbortSignal.timeout(timeoutMs),
    });
    if (!draft) logger.info('plan.model_draft_refused', { interview_id: interviewId });
    return draft;
  } catch (thrown) {
    // The interview goes on with the rules; the code is kept for whoever looks after the model.
    logger.warn('plan.model_draft_failed', {
      interview_id: interviewId,
      code: toAppError(thrown).code,
    });
    return null;
  }
}
