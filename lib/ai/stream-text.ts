import type { JSONSchema7 } from 'ai';
import { Output, streamText } from 'ai';
import { AppError } from '#lib/errors.ts';
import { noteCall, requireCallAllowed } from './call-budgets.ts';
import { modelError } from './model-error.ts';
import type { ModelPurpose, NamedModel } from './models.ts';
import { type ModelCallRecord, recordModelCall } from './record-model-call.ts';
import { createThinkingFilter } from './thinking-filter.ts';

/** No caller waits longer, whatever it says itself; live replies have the engine's own, shorter limits. */
const TIMEOUT_MS = 60_000;
/** An answer longer than this is not what was asked for, and is not read to its end. */
const ANSWER_CHARS_MAX = 400_000;
/** Of these calls somebody waits for the first text. */
const PACED: ReadonlySet<ModelPurpose> = new Set(['interviewer', 'fallback']);
/** Room for a little thinking before a live line. */
const THINKING_TOKENS_MAX = 800;

export type StreamModelTextOptions = {
  model: NamedModel;
  /** only for the record */
  purpose: ModelPurpose;
  system: string;
  prompt: string;
  signal?: AbortSignal;
  timeoutMs?: number;
  temperature?: number;
  maxOutputTokens?: number;
  /** the first word counts: models that can think before they speak are asked not to */
  isLive?: boolean;
  /** asks the provider to bind the answer to this schema */
  responseSchema?: JSONSchema7;
  interviewId?: string | undefined;
  documentId?: string | undefined;
  record?: (call: ModelCallRecord) => Promise<void>;
};

export type StreamedPart =
  | { type: 'text'; text: string }
  | {
      type: 'end';
      /** the answer stopped at the limit of output tokens */
      isCut: boolean;
      inputTokens: number | null;
      outputTokens: number | null;
    };

/**
 * One streaming call, no retries: texts as they come, then `end` with the tokens (null: not measured).
 * A live call to a provider that asked to be left alone is not made: `model_rate_limited`.
 * Throws an AppError with a `model_*` code whatever way the call fails: refused, cut, malformed, empty, too
 * slow, or stopped by `signal`. Leaving the loop early ends the call. Writes one ModelCall row.
 */
export async function* streamModelText(
  options: StreamModelTextOptions,
): AsyncGenerator<StreamedPart, void, undefined> {
  if (options.isLive && options.model.budget !== undefined)
    requireCallAllowed(options.model.budget);
  const startedAt = performance.now();
  const own = new AbortController();
  const timeout = AbortSignal.timeout(options.timeoutMs ?? TIMEOUT_MS);
  const signals = [own.signal, timeout, ...(options.signal ? [options.signal] : [])];
  const abortSignal = AbortSignal.any(signals);
  const call = { outcome: 'aborted', ttftMs: null as number | null };
  const tokens = { input: null as number | null, output: null as number | null };
  let chars = 0;
  try {
    for await (const part of callModel(options, abortSignal)) {
      if (part.type === 'text') {
        call.ttftMs ??= Math.round(performance.now() - startedAt);
        chars += part.text.length;
        if (chars > ANSWER_CHARS_MAX)
          throw new AppError('model_invalid_output', 'The AI model’s answer was too long.');
      } else {
        tokens.input = part.inputTokens;
        tokens.output = part.outputTokens;
        if (call.ttftMs === null)
          throw new AppError('model_invalid_output', 'The AI model gave an empty answer.');
        call.outcome = 'ok';
      }
      yield part;
    }
  } catch (thrown) {
    const error =
      options.signal?.aborted === true
        ? new AppError('model_failed', 'The call was stopped.')
        : timeout.aborted
          ? new AppError('model_failed', 'The AI model took too long.')
          : modelError(thrown);
    if (!options.signal?.aborted) call.outcome = error.code;
    throw error;
  } finally {
    own.abort();
    const { budget } = options.model;
    if (budget !== undefined && PACED.has(options.purpose)) {
      noteCall(budget, {
        ttftMs: call.ttftMs,
        waitedMs: performance.now() - startedAt,
        hasFailed: call.outcome === 'model_failed',
      });
    }
    const record = options.record ?? recordModelCall;
    // Not waited for: a row must not hold up a reply.
    void record({
      purpose: options.purpose,
      model: options.model.name,
      interviewId: options.interviewId ?? null,
      documentId: options.documentId ?? null,
      outcome: call.outcome,
      ttftMs: call.ttftMs,
      totalMs: Math.round(performance.now() - startedAt),
      inputTokens: tokens.input,
      outputTokens: tokens.output,
    });
  }
}

/** The SDK's stream with its three ways of failing (error part, abort part, thrown) made one: thrown. */
async function* callModel(
  options: StreamModelTextOptions,
  abortSignal: AbortSignal,
): AsyncGenerator<StreamedPart, void, undefined> {
  const { responseSchema, temperature, maxOutputTokens } = options;
  const result = streamText({
    model: options.model.model,
    instructions: options.system,
    prompt: options.prompt,
    maxRetries: 0,
    abortSignal,
    telemetry: { isEnabled: false },
    // Without it the SDK writes the raw error, with the prompt inside, to stderr. It comes as a part too.
    onError: () => {},
    ...(temperature === undefined ? {} : { temperature }),
    ...(maxOutputTokens === undefined ? {} : { maxOutputTokens }),
    ...(options.isLive ? quickly(options) : {}),
    ...(responseSchema ? { output: boundText(responseSchema) } : {}),
  });
  const visible = createThinkingFilter();
  for await (const part of result.stream) {
    switch (part.type) {
      case 'text-delta': {
        const text = visible(part.text);
        if (text !== '') yield { type: 'text', text };
        break;
      }
      case 'error':
        throw part.error;
      case 'abort':
        throw new AppError('model_failed', 'The call was stopped.');
      case 'finish': {
        // A stream that just ends has no reason for it: it was cut, even if the connection closed politely.
        if (part.rawFinishReason === undefined)
          throw new AppError('model_failed', 'The AI model’s answer broke off.');
        if (part.finishReason === 'content-filter')
          throw new AppError('model_invalid_output', 'The provider withheld the answer.');
        yield {
          type: 'end',
          isCut: part.finishReason === 'length',
          inputTokens: part.totalUsage.inputTokens ?? null,
          outputTokens: part.totalUsage.outputTokens ?? null,
        };
        break;
      }
      default:
        break;
    }
  }
}

/**
 * Text whose form the provider is asked to bind. The SDK's own `Output.object` would parse the whole answer
 * again at every delta, which blocks the process on long ones; here it is read once, at its end.
 */
function boundText(schema: JSONSchema7) {
  return {
    ...Output.text(),
    responseFormat: Promise.resolve({ type: 'json' as const, schema, name: 'answer' }),
  };
}

/**
 * Settings under which a model speaks at once. Groq's catalogue knows which of its models can do without
 * thinking; OpenAI's always think a little, out of the same budget as their words. Other servers are asked
 * for nothing they might refuse.
 */
function quickly({ model, maxOutputTokens }: StreamModelTextOptions) {
  if (model.name.startsWith('groq:')) return { reasoning: 'none' as const };
  if (!/^openai:(o\d|gpt-5)/.test(model.name)) return {};
  return {
    reasoning: 'low' as const,
    ...(maxOutputTokens === undefined
      ? {}
      : { maxOutputTokens: maxOutputTokens + THINKING_TOKENS_MAX }),
  };
}
