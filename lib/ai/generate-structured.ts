import type { JSONSchema7 } from 'ai';
import { z } from 'zod';
import { AppError } from '#lib/errors.ts';
import { isRefusedRequest } from './model-error.ts';
import { type ModelPurpose, modelFor, type NamedModel } from './models.ts';
import { parseJsonAnswer } from './parse-json-answer.ts';
import { streamModelText } from './stream-text.ts';

export type GenerateStructuredOptions<T> = {
  purpose: ModelPurpose;
  /** For strict providers: plain objects, optional fields as `.nullable()`, no transforms. */
  schema: z.ZodType<T>;
  system: string;
  prompt: string;
  interviewId?: string;
  documentId?: string;
  signal?: AbortSignal;
  /** for each of the tries; 60 s unless given */
  timeoutMs?: number;
  /** 0 unless given */
  temperature?: number;
  /** an answer that is empty, withheld or without end gets the repair try too; else it is told at once */
  repairsEmpty?: boolean;
};

export type Generated<T> = {
  value: T;
  /** `provider:model` */
  model: string;
  /** over all tries; null: not measured */
  usage: { input: number | null; output: number | null };
};

/** What a repair is shown of a wrong answer: enough to mend it, little enough to pay for. */
const REPAIR_CHARS_MAX = 12_000;

// Servers that refused `response_format` once are asked in words from then on, until a restart.
const asksInWords = new Set<string>();

/**
 * An answer that fits `schema`. The provider is asked to bind it; one that refuses is asked in words. Answers
 * that don't fit get one repair try.
 *
 * Throws `model_not_configured`, `model_rate_limited`, `model_failed`, or `model_invalid_output` when the
 * repaired answer does not fit either. Nothing else is retried: that belongs to the caller's own step.
 */
export async function generateStructured<T>(
  options: GenerateStructuredOptions<T>,
): Promise<Generated<T>> {
  const model = modelFor(options.purpose);
  if (!model) throw new AppError('model_not_configured');
  const schema = toJsonSchema(options.schema);
  const usage: Usage = { input: 0, output: 0 };
  const first = await firstAnswer({ options, model, schema, prompt: options.prompt, usage });
  const read = readAnswer(first.answer, options.schema);
  if (read.ok) return { value: read.value, model: model.name, usage };

  const prompt = repairPrompt(options.prompt, first.answer, first.problem ?? read.problem);
  const second = await askInAnyWay({ options, model, schema, prompt, usage });
  const reread = readAnswer(second, options.schema);
  if (reread.ok) return { value: reread.value, model: model.name, usage };
  throw new AppError('model_invalid_output');
}

type Usage = { input: number | null; output: number | null };
type Ask<T> = {
  options: GenerateStructuredOptions<T>;
  model: NamedModel;
  schema: JSONSchema7;
  prompt: string;
  usage: Usage;
};

async function firstAnswer<T>(ask: Ask<T>): Promise<{ answer: string; problem?: string }> {
  try {
    return { answer: await askInAnyWay(ask) };
  } catch (error) {
    const isWrong = error instanceof AppError && error.code === 'model_invalid_output';
    if (!isWrong || !ask.options.repairsEmpty) throw error;
    ask.usage.input = null;
    ask.usage.output = null;
    return { answer: '', problem: error.message };
  }
}

async function askInAnyWay<T>(ask: Ask<T>): Promise<string> {
  if (asksInWords.has(ask.model.name)) return answerTo(ask, 'words');
  try {
    return await answerTo(ask, 'schema');
  } catch (error) {
    if (!isRefusedRequest(error)) throw error;
    const answer = await answerTo(ask, 'words');
    asksInWords.add(ask.model.name);
    return answer;
  }
}

async function answerTo<T>(ask: Ask<T>, way: 'schema' | 'words'): Promise<string> {
  const { options, model, schema, prompt, usage } = ask;
  const { purpose, interviewId, documentId, signal, timeoutMs, temperature = 0 } = options;
  const system =
    way === 'schema'
      ? options.system
      : `${options.system}\n\nAnswer with one JSON object that fits this JSON Schema, and with nothing else:\n${JSON.stringify(schema)}`;
  const parts = streamModelText({
    model,
    purpose,
    system,
    prompt,
    interviewId,
    documentId,
    temperature,
    ...(signal ? { signal } : {}),
    ...(timeoutMs === undefined ? {} : { timeoutMs }),
    ...(way === 'schema' ? { responseSchema: schema } : {}),
  });
  let answer = '';
  for await (const part of parts) {
    if (part.type === 'text') answer += part.text;
    else {
      usage.input = sum(usage.input, part.inputTokens);
      usage.output = sum(usage.output, part.outputTokens);
    }
  }
  return answer;
}

type Read<T> = { ok: true; value: T } | { ok: false; problem: string };

function readAnswer<T>(answer: string, schema: z.ZodType<T>): Read<T> {
  const json = parseJsonAnswer(answer);
  if (json === undefined) return { ok: false, problem: 'It is not valid JSON.' };
  const result = schema.safeParse(json);
  return result.success
    ? { ok: true, value: result.data }
    : { ok: false, problem: z.prettifyError(result.error).slice(0, 2_000) };
}

function repairPrompt(prompt: string, answer: string, problem: string): string {
  return [
    prompt,
    'Your answer to this was:',
    answer.slice(0, REPAIR_CHARS_MAX),
    `It cannot be used: ${problem}`,
    'Give the whole answer again, corrected.',
  ].join('\n\n');
}

function toJsonSchema(schema: z.ZodType): JSONSchema7 {
  const { $schema: _, ...json } = z.toJSONSchema(schema, { target: 'draft-7' });
  return json as JSONSchema7;
}

function sum(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}
