import { z } from 'zod';
import { isStorableJson } from './canonical-json.ts';
import { parseRetryAfter, parseWakeTime } from './duration.ts';

/** An error as the SDK writes it, and as it is kept. */
export type WorkflowError = {
  name: string;
  message: string;
  stack?: string | undefined;
  code?: string | undefined;
  cause?: unknown;
};

export type Operation =
  | { kind: 'result'; hash: string; name: string; value: unknown }
  | { kind: 'failure'; hash: string; name: string; error: WorkflowError; retriable: boolean }
  | { kind: 'plan'; hash: string; name: string }
  | { kind: 'sleep'; hash: string; name: string; until: Date };

/** What came of one call of a function. */
export type Answer =
  | { kind: 'completed'; output: unknown }
  | { kind: 'operations'; operations: Operation[]; retryAfterMs: number | null }
  | { kind: 'failed'; error: WorkflowError; retriable: boolean; retryAfterMs: number | null }
  /** No answer of the function at all: the process went away, a proxy answered, the key was refused. */
  | { kind: 'lost'; reason: string };

export type HttpAnswer = {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  body: string;
};

/** A step's result and a function's output: more belongs into the database or the file store. */
const MAX_RESULT_BYTES = 4 * 1024 * 1024;

const errorSchema = z
  .looseObject({
    name: z.string().optional(),
    message: z.string().optional(),
    error: z.string().optional(),
    stack: z.string().optional(),
    code: z.string().optional().catch(undefined),
    cause: z.unknown().optional(),
  })
  .transform(
    (given): WorkflowError => ({
      name: given.name || 'Error',
      message: given.message || given.error || 'The function failed without a message.',
      stack: given.stack,
      code: given.code,
      cause: given.cause,
    }),
  );

const operationSchema = z.looseObject({
  id: z.string().min(1),
  op: z.string(),
  name: z.string().nullish(),
  displayName: z.string().nullish(),
  data: z.unknown().optional(),
  error: z.unknown().optional(),
});

/** How an operation that this executor does not do is called by those who write functions. */
const OPERATION_NAMES: Record<string, string> = {
  AIGateway: 'step.ai.infer',
  DeferAbort: 'defer',
  DeferAdd: 'defer',
  Gateway: 'step.fetch',
  InvokeFunction: 'step.invoke',
  WaitForEvent: 'step.waitForEvent',
  WaitForSignal: 'step.waitForSignal',
};

/** Reads the answer of a call by the SDK's protocol. Never throws: what is not understood fails the run. */
export function decodeAnswer(answer: HttpAnswer, nowMs: number): Answer {
  // The SDK marks what it answered itself; without the mark the function was not reached.
  if (header(answer, 'x-inngest-sdk') === undefined) {
    return { kind: 'lost', reason: `status ${answer.status} that is not an answer of the SDK` };
  }
  const body = parseJson(answer.body);
  if (body === undefined) {
    return answer.status === 200 || answer.status === 206
      ? fatal('answer_not_readable', 'The answer of the function is not JSON.')
      : { kind: 'lost', reason: `status ${answer.status} without JSON` };
  }
  if (!isStorableJson(body.value)) {
    return fatal('result_not_storable', 'A result holds a NUL character or half of a character.');
  }
  const retryAfterMs = parseRetryAfter(header(answer, 'retry-after'), nowMs);
  if (answer.status === 200) {
    return tooLarge(body.value)
      ? fatal('result_too_large', 'The output of the function is larger than 4 MiB.')
      : { kind: 'completed', output: body.value };
  }
  if (answer.status === 206) return decodeOperations(body.value, retryAfterMs, nowMs);
  return {
    kind: 'failed',
    error: decodeError(body.value),
    retriable: header(answer, 'x-inngest-no-retry') !== 'true',
    retryAfterMs,
  };
}

function decodeOperations(body: unknown, retryAfterMs: number | null, nowMs: number): Answer {
  const parsed = z.array(operationSchema).safeParse(body);
  if (!parsed.success) {
    return fatal('answer_not_readable', 'The operations of the function are not understood.');
  }
  const operations: Operation[] = [];
  for (const given of parsed.data) {
    const name = given.displayName ?? given.name ?? given.id;
    const base = { hash: given.id, name };
    switch (given.op) {
      case 'StepRun':
      case 'Step':
        if (tooLarge(given.data)) {
          const error = resultTooLarge(name);
          operations.push({ kind: 'failure', ...base, error, retriable: false });
        } else operations.push({ kind: 'result', ...base, value: given.data ?? null });
        break;
      case 'StepError':
      case 'StepFailed':
        operations.push({
          kind: 'failure',
          ...base,
          error: decodeError(given.error),
          retriable: given.op === 'StepError',
        });
        break;
      case 'StepPlanned':
        operations.push({ kind: 'plan', ...base });
        break;
      case 'Sleep': {
        const until = parseWakeTime(given.name ?? '', nowMs);
        if (!until) return fatal('sleep_not_readable', `The sleep "${name}" has no time.`);
        operations.push({ kind: 'sleep', ...base, until });
        break;
      }
      default:
        return fatal(
          'operation_not_supported',
          `${OPERATION_NAMES[given.op] ?? given.op} ("${name}") is not supported by the embedded executor.`,
        );
    }
  }
  return { kind: 'operations', operations, retryAfterMs };
}

/** An error as it is kept, from whatever an answer holds as one. */
function decodeError(given: unknown): WorkflowError {
  const parsed = errorSchema.safeParse(given);
  return parsed.success
    ? parsed.data
    : { name: 'Error', message: 'The function failed with something that is no error.' };
}

/** An error that the executor itself ends a run with. */
export function executorError(code: string, message: string): WorkflowError {
  return { name: 'ExecutorError', message, code };
}

function fatal(code: string, message: string): Answer {
  return {
    kind: 'failed',
    error: executorError(code, message),
    retriable: false,
    retryAfterMs: null,
  };
}

function resultTooLarge(step: string): WorkflowError {
  return executorError('result_too_large', `The result of step "${step}" is larger than 4 MiB.`);
}

function tooLarge(value: unknown): boolean {
  return Buffer.byteLength(JSON.stringify(value ?? null)) > MAX_RESULT_BYTES;
}

function parseJson(text: string): { value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return undefined;
  }
}

function header(answer: HttpAnswer, name: string): string | undefined {
  const value = answer.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
