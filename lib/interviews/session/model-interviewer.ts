import { healthAt, ttftQuantile } from '#lib/ai/call-budget.ts';
import { callBudget } from '#lib/ai/call-budgets.ts';
import type { ModelPurpose, NamedModel } from '#lib/ai/models.ts';
import { streamModelText } from '#lib/ai/stream-text.ts';
import { AppError } from '#lib/errors.ts';
import { acknowledgementFrom } from './acknowledgement.ts';
import type {
  AcknowledgeInput,
  CallTokens,
  DialogueAct,
  Interviewer,
  ProviderHealth,
  ReplyPart,
  ReplyRequest,
} from './interviewer.ts';
import { acknowledgePrompt, type Prompt, replyPrompt } from './interviewer-prompts.ts';
import { readReplyMarker } from './reply-marker.ts';

/** A spoken reply is some 60 words; the rest is room for the marker line. */
const REPLY_TOKENS_MAX = 160;
const ACKNOWLEDGE_TOKENS_MAX = 24;
/** Later, a sign of listening is about words long past. */
const ACKNOWLEDGE_TIMEOUT_MS = 2_000;
/** The engine gives up long before; this only frees the connection. */
const REPLY_TIMEOUT_MS = 20_000;
/** Wording may vary a little from interview to interview; what may be said is not left to chance. */
const TEMPERATURE = 0.4;

/** English; other languages have fewer characters a token, so a guess is low there. */
const CHARS_PER_TOKEN = 4;
/**
 * A second call begins when a quarter of the calls would have given their first text: the slowest twentieth of the
 * replies is made of those that could not run ahead, one in four, and only two early tries of each bring it under
 * the model's own slowest twentieth. The interview's credit holds how many there are.
 */
const HEDGE_SHARE = 0.25;
/** While too few calls are known: slower than a fast model's slowest. */
const HEDGE_UNKNOWN_MS = 700;
/** Sooner, two calls would race at every breath of the network … */
const HEDGE_MIN_MS = 40;
/** … and later, the second one comes too late to be of use. */
const HEDGE_MAX_MS = 1_500;
const HEDGE_STEP = 1.1;

type OnSpent = (tokens: CallTokens) => void;

export type ModelInterviewerOptions = {
  model: NamedModel;
  purpose: Extract<ModelPurpose, 'interviewer' | 'fallback'>;
  /** the model of the short live lines; null: there are none */
  mini: NamedModel | null;
};

/** An interviewer whose words come from a model. Retries nothing: time-outs and second tries are the engine's. */
export function createModelInterviewer(options: ModelInterviewerOptions): Interviewer {
  return {
    name: options.model.name,
    reply: (request, signal, onSpent) => reply(options, { request, signal, onSpent }),
    acknowledge: (input, signal, onSpent) => acknowledge(options, { input, signal, onSpent }),
    health: (at) => healthOf(options, at),
  };
}

async function* reply(
  { model, purpose }: ModelInterviewerOptions,
  {
    request,
    signal,
    onSpent,
  }: { request: ReplyRequest; signal: AbortSignal; onSpent: OnSpent | undefined },
): AsyncGenerator<ReplyPart, void, undefined> {
  const prompt = replyPrompt(request);
  const parts = metered(
    prompt,
    signal,
    onSpent,
  )({
    model,
    purpose,
    ...prompt,
    signal,
    timeoutMs: REPLY_TIMEOUT_MS,
    maxOutputTokens: REPLY_TOKENS_MAX,
    temperature: TEMPERATURE,
    isLive: true,
    interviewId: request.interview_id,
  });
  let head = '';
  let act: DialogueAct | null = null;
  let hasWords = false;
  for await (const part of parts) {
    const isEnd = part.type === 'end';
    let text = part.type === 'text' ? part.text : '';
    if (!act) {
      head += text;
      const opened = openReply(head, isEnd, request.decision.allowed);
      if (!opened) continue;
      act = opened.act;
      text = opened.rest;
      yield { type: 'act', act };
    }
    if (text !== '') {
      hasWords ||= text.trim() !== '';
      yield { type: 'text', text };
    }
    if (part.type === 'end') {
      // Before a planned question silence is a fine bridge; every other act is its words.
      if (!hasWords && act !== 'ask' && act !== 'wrap_up')
        throw new AppError(
          'model_invalid_output',
          'The AI model chose what to do and said nothing.',
        );
      yield { type: 'end', input_tokens: part.inputTokens, output_tokens: part.outputTokens };
    }
  }
}

/** The act of a reply, as soon as it is known; null while it may still come. Throws on one that is not allowed. */
function openReply(
  head: string,
  isEnd: boolean,
  allowed: readonly DialogueAct[],
): { act: DialogueAct; rest: string } | null {
  const marker = readReplyMarker(head, isEnd);
  switch (marker.state) {
    case 'incomplete':
      return null;
    case 'found':
      if (allowed.includes(marker.act)) return marker;
      throw new AppError('model_invalid_output', 'The AI model chose what was not allowed.');
    case 'missing': {
      // With one act allowed there was nothing to choose: only the line was forgotten.
      const [only, ...others] = allowed;
      if (only && others.length === 0) return { act: only, rest: marker.rest };
      throw new AppError('model_invalid_output', 'The AI model did not say what it chose.');
    }
    case 'unknown':
      throw new AppError('model_invalid_output', 'The AI model chose what was not allowed.');
    default:
      return marker satisfies never;
  }
}

async function acknowledge(
  { mini }: ModelInterviewerOptions,
  {
    input,
    signal,
    onSpent,
  }: { input: AcknowledgeInput; signal: AbortSignal; onSpent: OnSpent | undefined },
): Promise<string | null> {
  if (!mini) return null;
  const prompt = acknowledgePrompt(input);
  const parts = metered(
    prompt,
    signal,
    onSpent,
  )({
    model: mini,
    purpose: 'mini',
    ...prompt,
    signal,
    timeoutMs: ACKNOWLEDGE_TIMEOUT_MS,
    maxOutputTokens: ACKNOWLEDGE_TOKENS_MAX,
    temperature: TEMPERATURE,
    isLive: true,
    interviewId: input.interview_id,
  });
  let answer = '';
  for await (const part of parts) if (part.type === 'text') answer += part.text;
  return acknowledgementFrom(answer, input.partial);
}

/**
 * Streams a call and tells its tokens once at its end: as the provider counted them, or guessed where it was given
 * up or broke off before it told. A call that was refused before its first word cost nothing.
 */
function metered(prompt: Prompt, signal: AbortSignal, onSpent: OnSpent | undefined) {
  return async function* (options: Parameters<typeof streamModelText>[0]) {
    let chars = 0;
    let told: { input: number | null; output: number | null } = { input: null, output: null };
    try {
      for await (const part of streamModelText(options)) {
        if (part.type === 'text') chars += part.text.length;
        else told = { input: part.inputTokens, output: part.outputTokens };
        yield part;
      }
    } finally {
      if (chars > 0 || signal.aborted) {
        onSpent?.({
          input_tokens: told.input ?? tokensOf(prompt.system.length + prompt.prompt.length),
          output_tokens: told.output ?? tokensOf(chars),
          is_estimated: told.input === null || told.output === null,
        });
      }
    }
  };
}

function tokensOf(chars: number): number {
  return Math.ceil(chars / CHARS_PER_TOKEN);
}

function healthOf({ model, mini }: ModelInterviewerOptions, at: number): ProviderHealth {
  const budget = callBudget(model.budget ?? model.name);
  const { pressure, restsUntil } = healthAt(budget, at);
  // A second provider's own mini model is itself.
  const aside = mini ? healthAt(callBudget(mini.budget ?? mini.name), at).pressure : 0;
  return {
    pressure: pressure === 0 && aside > 0 ? 1 : pressure,
    rests_until: restsUntil,
    hedge_after_ms: inSteps(ttftQuantile(budget, HEDGE_SHARE)) ?? HEDGE_UNKNOWN_MS,
    first_text_ms: inSteps(ttftQuantile(budget, 0.5)),
  };
}

/** In steps, so that it changes seldom: each change is an event of every interview. */
function inSteps(ms: number | null): number | null {
  if (ms === null) return null;
  const steps = Math.ceil(Math.log(ms / HEDGE_MIN_MS) / Math.log(HEDGE_STEP));
  return Math.round(Math.min(HEDGE_MAX_MS, HEDGE_MIN_MS * HEDGE_STEP ** Math.max(0, steps)));
}
