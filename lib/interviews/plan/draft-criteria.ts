import { generateStructured } from '#lib/ai/generate-structured.ts';
import { modelFor } from '#lib/ai/models.ts';
import { untrustedMark } from '#lib/ai/untrusted.ts';
import { toAppError } from '#lib/errors.ts';
import { logger } from '#lib/logger.ts';
import type { JobProfile } from '#lib/profiles/profile-schemas.ts';
import { type CriteriaDraft, draftByRules } from './draft-by-rules.ts';
import { DRAFT_TIMEOUT_MS, draftWithModel } from './draft-with-model.ts';

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
