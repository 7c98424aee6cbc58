import { AppError, type ErrorCode, toAppError } from '#lib/errors.ts';
import { type ModelPurpose, modelFor } from './models.ts';
import { streamModelText } from './stream-text.ts';

export type ModelTest =
  | { ok: true; purpose: ModelPurpose; name: string; ttft_ms: number; total_ms: number }
  | { ok: false; purpose: ModelPurpose; name: string | null; code: ErrorCode; message: string };

/** A settings page waits this long at most. */
const TEST_TIMEOUT_MS = 15_000;

/** Asks the model of a purpose for one word and measures. Never throws: what is wrong is in the result. */
export async function testModel(
  purpose: ModelPurpose,
  options: { signal?: AbortSignal } = {},
): Promise<ModelTest> {
  const named = modelFor(purpose);
  if (!named) return failed(purpose, null, new AppError('model_not_configured'));
  const startedAt = performance.now();
  let ttftMs: number | null = null;
  try {
    const parts = streamModelText({
      model: named,
      purpose,
      system: 'Answer with the single word: ready',
      prompt: 'Say ready.',
      timeoutMs: TEST_TIMEOUT_MS,
      // Models that reason first spend tokens before the word comes.
      maxOutputTokens: 512,
      ...options,
    });
    for await (const part of parts) {
      if (part.type === 'text') ttftMs ??= Math.round(performance.now() - startedAt);
    }
  } catch (error) {
    return failed(purpose, named.name, toAppError(error));
  }
  const totalMs = Math.round(performance.now() - startedAt);
  return { ok: true, purpose, name: named.name, ttft_ms: ttftMs ?? totalMs, total_ms: totalMs };
}

function failed(purpose: ModelPurpose, name: string | null, error: AppError): ModelTest {
  return { ok: false, purpose, name, code: error.code, message: error.message };
}
