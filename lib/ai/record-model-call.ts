import { db } from '#lib/db/client.ts';
import { newId } from '#lib/ids.ts';
import { errorFields, logger } from '#lib/logger.ts';
import type { ModelPurpose } from './models.ts';

/** One call of a model: ids and counts, never words. */
export type ModelCallRecord = {
  purpose: ModelPurpose;
  /** `provider:model` */
  model: string;
  interviewId: string | null;
  documentId: string | null;
  /** ok | aborted | an error code */
  outcome: string;
  /** to the first text; null when none came */
  ttftMs: number | null;
  totalMs: number;
  /** null: not measured */
  inputTokens: number | null;
  outputTokens: number | null;
};

/**
 * Writes the call's row. Book-keeping never breaks a conversation: when the database is away, the loss is
 * logged and the call's result stands.
 */
export async function recordModelCall(call: ModelCallRecord): Promise<void> {
  try {
    await db().modelCall.create({ data: { id: newId('mdl'), ...call } });
  } catch (error) {
    logger.warn('model_call_not_recorded', {
      purpose: call.purpose,
      outcome: call.outcome,
      ...errorFields(error),
    });
  }
}
