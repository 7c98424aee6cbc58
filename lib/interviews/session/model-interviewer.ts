import type { ModelPurpose, NamedModel } from '#lib/ai/models.ts';
import { streamModelText } from '#lib/ai/stream-text.ts';
import { AppError } from '#lib/errors.ts';
import { acknowledgementFrom } from './acknowledgement.ts';
import type {
  AcknowledgeInput,
  DialogueAct,
  Interviewer,
  ReplyPart,
  ReplyRequest,
} from './interviewer.ts';
import { acknowledgePrompt, replyPrompt } from './interviewer-prompts.ts';
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
    reply: (request, signal) => reply(options, request, signal),
    acknowledge: (input, signal) => acknowledge(options, input, signal),
  };
}

async function* reply(
  { model, purpose }: ModelInterviewerOptions,
  request: ReplyRequest,
  signal: AbortSignal,
): AsyncGenerator<ReplyPart, void, undefined> {
  const parts = streamModelText({
    model,
    purpose,
    ...replyPrompt(request),
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
  input: AcknowledgeInput,
  signal: AbortSignal,
): Promise<string | null> {
  if (!mini) return null;
  const parts = streamModelText({
    model: mini,
    purpose: 'mini',
    ...acknowledgePrompt(input),
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
